import {arrivalTime, frameTime} from '../presenter/transition.ts';

/** The clock of a slide that comes. */
export type Arriving = {
	/** A slide begins to come. */
	readonly start: () => void;

	/** All of it is there at once. */
	readonly end: () => void;
};

/** A clock that tells how much of a slide has come, from 0 to 1, frame by frame; and nothing, once all of it has. */
export const arrivingBy = (show: (share: number | undefined) => void): Arriving => {
	let frames: NodeJS.Timeout | undefined;
	const end = () => {
		if (frames !== undefined) {
			clearInterval(frames);
			frames = undefined;
			show(undefined);
		}
	};

	return {
		start() {
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
		},
		end,
	};
};
