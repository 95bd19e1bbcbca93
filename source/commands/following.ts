import {hearReport, loseTalk, resumeOf} from '../presenter/console.ts';
import {type Following, followTalk} from '../presenter/link/follow.ts';
import {type Stage} from '../views/stage.ts';
import {type World} from '../views/world.ts';

/** A world in which the speaker's console hears of the talk of a post, and of every second that goes by, and asks the talk to move. */
export const following = (world: World, path: string): World => {
	let link: Following | undefined;
	let latest: Stage | undefined;
	return {
		...world,
		notice(stage) {
			latest = stage;
			world.notice(stage);
		},
		onNews(listener) {
			const change = (changed: (speaker: NonNullable<Stage['speaker']>) => NonNullable<Stage['speaker']>) => {
				listener({change: stage => stage.speaker ? {...stage, speaker: changed(stage.speaker)} : stage});
			};

			const stop = world.onNews(listener);
			const timer = setInterval(() => {
				change(speaker => ({...speaker, now: Date.now()}));
			}, 250);
			link = followTalk(path, {
				onReport(report) {
					change(speaker => ({...hearReport(speaker, report), now: Date.now()}));
				},
				onGone(isOver) {
					change(speaker => loseTalk(speaker, isOver));
				},
				firstWish: () => latest?.speaker && resumeOf(latest.speaker),
			});
			return () => {
				clearInterval(timer);
				link?.close();
				stop();
			};
		},
		wish(wish) {
			link?.wish(wish);
		},
	};
};
