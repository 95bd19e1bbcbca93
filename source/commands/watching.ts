import {statSync} from 'node:fs';
import {setTimeout} from 'node:timers/promises';
import {complaintIn} from '../complaint.ts';
import {postFrom} from '../library/post-from.ts';
import {readSource} from '../library/read-source.ts';
import {watchFiles} from '../library/watch-files.ts';
import {type News} from '../views/world.ts';

/** Watches the file of one post, with others that it takes text from, and then of another. One that has changed meanwhile is told of when it is turned to again. */
export const watchingOne = (first: string | undefined) => {
	/** When each file had changed last when it was read. */
	const seen = new Map<string, number>(first === undefined ? [] : [[first, changedAt(first)]]);
	let path = first;
	let others: readonly string[] = [];
	let listener: ((news: News) => void) | undefined;
	let watch: Watch | undefined;
	const start = () => {
		watch = path === undefined || !listener ? undefined : watchPost([path, ...others], listener, seen);
	};

	return {
		onNews(given: typeof listener) {
			listener = given;
			start();
			return () => {
				listener = undefined;
				watch?.stop();
			};
		},

		/** Reads the file, whether it has changed or not. */
		read() {
			void watch?.read();
		},
		turnTo(other: string | undefined, itsOthers: readonly string[] = []) {
			if (other !== path || itsOthers.join('\n') !== others.join('\n')) {
				watch?.stop();
				path = other;
				others = itsOthers;
				start();
			}
		},
	};
};

const changedAt = (path: string) => statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0;

/** What watches a file, and reads it when it is told to. */
type Watch = {readonly read: () => Promise<void>; readonly stop: () => void};

/** Calls the listener with what becomes of a post, the first of some files, until it is stopped. A file that was never `seen` is just being read. */
const watchPost = (files: readonly [string, ...string[]], listener: (news: News) => void, seen: Map<string, number>): Watch => {
	const [path] = files;
	const known = seen.get(path) ?? changedAt(path);
	seen.set(path, known);
	let latest = 0;
	let isStopped = false;
	const read = async () => {
		const number = ++latest;
		const changed = changedAt(path);
		const news = await newsOf(path);
		// A file that is written twice may be read in any order.
		if (number === latest && !isStopped) {
			seen.set(path, changed);
			listener(news);
		}
	};

	const begin = async () => {
		const stop = await watchFiles(files, read);
		// What was saved before there was a watch for it.
		if (latest === 0 && !isStopped && known !== changedAt(path)) {
			void read();
		}

		return stop;
	};

	const watching = begin();
	const end = async () => {
		isStopped = true;
		const stop = await watching;
		stop();
	};

	return {
		read,
		stop() {
			void end();
		},
	};
};

const newsOf = async (path: string): Promise<News> => {
	try {
		const source = readSource(path);
		if (source.text.trim() !== '') {
			return {post: await postFrom(source)};
		}

		// Who writes a file empties it first, and may take a moment to go on.
		await setTimeout(300);
		const again = readSource(path);
		return again.text.trim() === '' ? {complaint: `“${again.name}” is empty`} : {post: await postFrom(again)};
	} catch (error) {
		return {complaint: complaintIn(error)};
	}
};
