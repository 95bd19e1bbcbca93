import {type Typography} from '../layout/measure.ts';
import {withTitles} from '../presenter/resize.ts';
import {lay as relay} from '../reader/reader.ts';
import {type SlideLook} from '../theme/slide-look.ts';
import {type Stage} from './stage.ts';

/** The stage with its text set in another way. */
export const typesetStage = (stage: Stage, typography: Typography): Stage => ({...stage, reader: relay({...stage.reader, typography})});

/** The stage with its slides set in another way, the talk at the same place. */
export const withSlideLook = (stage: Stage, slideLook: SlideLook): Stage => {
	const {title, divider} = slideLook;
	const titles = {title, divider};
	return {...stage, slideLook, delivery: {...stage.delivery, titles}, talk: stage.talk && withTitles(stage.talk, titles)};
};
