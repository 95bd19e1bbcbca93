import {touchGallery} from '../gallery/press.ts';
import {type Mouse} from '../mouse.ts';
import {touchTalk} from '../presenter/touch.ts';
import {touchReader} from '../reader/touch.ts';
import {touchShelf} from '../shelf/touch.ts';
import {pressInHelp} from './help.ts';
import {
	answered, modeOf, type Stage, talkOn, withReader, withShelf,
} from './stage.ts';
import {withGallery} from './with-gallery.ts';

/** What the mouse makes of the stage. Pure, as `press` is. A move of it that means nothing leaves what was said. */
export const touch = (given: Stage, mouse: Mouse): Stage => {
	const {help} = given;
	if (help) {
		const key = {wheelup: 'up', wheeldown: 'down'}[mouse.action as string];
		return key === undefined ? given : {...given, help: pressInHelp(help, key, modeOf(given), given.size)};
	}

	const talk = talkOn(given);
	const stage = mouse.action === 'drag' || mouse.action === 'release' ? {...given, request: undefined} : answered(given);
	if (stage.speaker) {
		return stage;
	}

	if (stage.gallery) {
		return withGallery(stage, touchGallery(stage.gallery, mouse, stage.size));
	}

	if (stage.mode === 'shelf' && stage.shelf) {
		return withShelf(stage, touchShelf(stage.shelf, mouse, stage.size));
	}

	return talk ? {...stage, talk: touchTalk(talk, mouse)} : withReader(stage, touchReader(stage.reader, mouse));
};
