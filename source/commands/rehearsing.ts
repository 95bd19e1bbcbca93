import {performance} from 'node:perf_hooks';
import {durationIn} from '../presenter/duration.ts';
import {heardAt, noRehearsal, tableOf} from '../presenter/rehearsal.ts';
import {type Stage} from '../views/stage.ts';
import {type World} from '../views/world.ts';
import {printedColumns} from './output.ts';

/**
What times a talk: a world to give it in, and, when it is over, the table of its slides; nothing, if there was no talk.

The clock stops while the post is read, and while the program sleeps. It goes on under a black screen, since the speaker does, too.
*/
export const rehearsing = (duration: number | undefined): {readonly within: (world: World) => World; readonly tableOf: () => string} => {
	let rehearsal = noRehearsal;
	let latest: Stage | undefined;
	const hear = () => {
		rehearsal = heardAt(rehearsal, latest?.mode === 'present' ? latest.talk?.place : undefined, performance.now());
	};

	return {
		within(world) {
			const timer = setInterval(hear, 500);
			return {
				...world,
				notice(stage) {
					hear();
					latest = stage;
					hear();
					world.notice(stage);
				},
				close() {
					clearInterval(timer);
					hear();
					world.close();
				},
			};
		},
		tableOf: () => latest?.talk ? `${tableOf(rehearsal, latest.talk, duration ?? durationIn(latest.talk.post.settings.duration), printedColumns())}\n` : '',
	};
};
