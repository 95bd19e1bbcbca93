import {type SlideAreas, slideAreasOf} from '../deck/slide-size.ts';
import {slideOf, type Talk} from './talk.ts';

/** How the window is divided for the slide in view. A slide that is all title, or that its author set in the middle, stands a little above the middle, others at the top. */
export const areasOfTalk = (talk: Talk): SlideAreas => {
	const {isCentred = false, kind, titleLines, page} = slideOf(talk);
	const areas = slideAreasOf(talk.deck.size, titleLines.length);
	const spare = kind === 'content' && !isCentred ? 0 : Math.max(0, areas.body.height - page.height);
	const down = Math.floor(spare * 0.4);
	return {
		...areas,
		title: {...areas.title, y: areas.title.y + down},
		body: {...areas.body, y: areas.body.y + down, height: areas.body.height - down},
	};
};
