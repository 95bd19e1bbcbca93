import {arrivalTime, frameTime, isTurned} from '../presenter/transition.ts';
import {type Look, painterOf} from '../terminal/look.ts';
import {faded} from '../terminal/faded.ts';
import {type Painter} from './painter.ts';
import {type Stage, talkOn} from './stage.ts';

/** The clock of the slides that come. */
export type Arriving = {
	/** Begins to let the slide come, if it is another than the one before, and slides come slowly. */
	readonly turn: (before: Stage, after: Stage) => void;

	/** A key is pressed: who presses one while a slide comes waits neither for that one nor for the next. */
	readonly hurry: () => void;

	/** All of the slide is there. */
	readonly end: () => void;
};

/** A clock that tells how much of a slide has come, from 0 to 1, frame by frame; and nothing, once all of it has. */
export const arrivingBy = (show: (share: number | undefined) => void): Arriving => {
	let frames: NodeJS.Timeout | undefined;
	let lastKey = -Infinity;
	let isHurried = false;
	const end = () => {
		if (frames !== undefined) {
			clearInterval(frames);
			frames = undefined;
			show(undefined);
		}
	};

	const start = () => {
		end();
		const begun = performance.now();
		// Where frames come late, there are fewer of them, not more time.
		frames = setInterval(() => {
			const share = (performance.now() - begun) / arrivalTime;
			if (share < 1) {
				show(share);
			} else {
				end();
			}
		}, frameTime);
		show(frameTime / arrivalTime);
	};

	return {
		turn(before, after) {
			const isKeyed = performance.now() - lastKey < arrivalTime;
			if (after.transition !== 'none' && !after.isStill && !(isKeyed && isHurried) && isTurned(talkOn(before), talkOn(after))) {
				start();
			}
		},
		hurry() {
			const time = performance.now();
			isHurried = time - lastKey < arrivalTime;
			lastKey = time;
			end();
		},
		end,
	};
};

/** How a slide is drawn that is still coming: with what, and how much of its rows, from 0 to 1. */
export type Coming = {readonly painter: Painter; readonly share: number};

/** How a slide is drawn of which a share has come. Its colours can rise only where there are enough of them. */
export const comingOf = ({transition}: Stage, look: Look, share: number, painter: Painter): Coming => transition === 'fade' && ['256', 'truecolor'].includes(look.depth)
	? {painter: {...painter, paint: painterOf({...look, theme: faded(look.theme, share)})}, share: 1}
	: {painter, share};
