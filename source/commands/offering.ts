import {Complaint} from '../complaint.ts';
import {durationIn} from '../presenter/duration.ts';
import {granted} from '../presenter/grant.ts';
import {type Offer} from '../presenter/link/offer.ts';
import {type Wish} from '../presenter/link/message.ts';
import {reportOf} from '../presenter/report.ts';
import {type Stage} from '../views/stage.ts';
import {type News, type World} from '../views/world.ts';

/** A world in which the speaker's consoles hear of the talk, and move it, from the moment that it is on. `duration` is how long it is to take, in milliseconds. A talk without a file has no console. */
export const offering = (world: World, duration: number | undefined): World => {
	let offer: Offer | undefined;
	let offered: string | undefined;
	let isClosed = false;
	let latest: Stage | undefined;
	const listeners = new Set<(news: News) => void>();

	const onWish = (wish: Exclude<Wish, {kind: 'clock'}>) => {
		for (const listener of listeners) {
			listener({change: stage => stage.mode === 'present' && stage.talk ? {...stage, talk: granted(stage.talk, wish)} : stage});
		}
	};

	const tell = () => {
		if (latest?.mode === 'present' && latest.talk && latest.origin.path === offered) {
			offer?.tell({...reportOf(latest.talk), duration: duration ?? durationIn(latest.talk.post.settings.duration)});
		}
	};

	const begin = async (post: string) => {
		const {offerTalk} = await import('../presenter/link/offer.ts');
		if (isClosed || offered !== post) {
			return;
		}

		try {
			offer = offerTalk(post, onWish);
			tell();
		} catch (error) {
			if (!(error instanceof Complaint)) {
				throw error;
			}

			// The talk goes on without a console.
			for (const listener of listeners) {
				listener({change: stage => ({...stage, message: error.message})});
			}
		}
	};

	return {
		...world,
		notice(stage) {
			world.notice(stage);
			latest = stage;
			tell();
			const {path} = stage.origin;
			if (stage.mode === 'present' && path !== undefined && path !== offered) {
				offer?.close();
				offer = undefined;
				offered = path;
				void begin(path);
			}
		},
		onNews(listener) {
			listeners.add(listener);
			const stop = world.onNews(listener);
			return () => {
				listeners.delete(listener);
				stop();
			};
		},
		close() {
			isClosed = true;
			offer?.close();
			world.close();
		},
	};
};
