import {Complaint} from '../complaint.ts';
import {deckOf} from '../deck/deck.ts';
import {styleFor} from '../deck/slide-style.ts';
import {dataOf} from '../deck/print.ts';
import {durationIn} from '../presenter/duration.ts';
import {type Arguments, durationFrom} from './arguments.ts';
import {findSourceAloud, openPost} from './open-post.ts';
import {isForScreen, writeOut} from './output.ts';
import {following} from './following.ts';
import {openWindow} from './window.ts';

/** `postdeck notes`: the speaker's console for the talk of a post, which runs in another terminal, or will; the notes as text where stdout is no terminal. */
export const notes = async ({posts, flags}: Arguments): Promise<void> => {
	if (posts.length > 1) {
		throw new Complaint('one talk at a time is followed');
	}

	const duration = flags.duration === undefined ? undefined : durationFrom(flags.duration);
	if (!isForScreen(flags)) {
		const post = await openPost(posts[0]);
		const deck = deckOf(post, {columns: 80, rows: 24}, styleFor(post));
		await writeOut(deck.slides.map(slide => dataOf(slide, deck)).map(({notes, number, title}) => `${number}. ${title}\n${notes === '' ? '' : `\n${notes}\n`}`).join('\n'));
		return;
	}

	const source = await findSourceAloud(posts[0]);
	const {path} = source;
	if (path === undefined) {
		throw new Complaint('a talk from no file has no console: give both the file');
	}

	await openWindow(source, ({settings}) => ({mode: 'notes', asked: duration, duration: durationIn(settings.duration), now: Date.now()}), flags, world => following(world, path));
};
