import {spawnSync} from 'node:child_process';
import {closeSync, openSync} from 'node:fs';
import process from 'node:process';
import {setTimeout} from 'node:timers/promises';
import {Complaint} from '../complaint.ts';
import {type Typography} from '../layout/measure.ts';
import {postFrom} from '../library/post-from.ts';
import {readSource, type Source} from '../library/read-source.ts';
import {sourceLineOf} from '../library/source-line.ts';
import {watchFile} from '../library/watch-file.ts';
import {typesetStage} from '../views/stage.ts';
import {type News, type World} from '../views/world.ts';
import {openBrowser} from './browser.ts';
import {editorCall} from './editor.ts';

/** The world around a post that was opened: its file, if it has one, what knows its language, and the person's editor. */
export const worldOf = ({path}: Source, typeset: () => Promise<Typography>, notice: World['notice']): World => ({
	notice,
	wish: () => undefined,
	close: () => undefined,
	browse: openBrowser,

	onNews(listener) {
		const stopWatching = path === undefined ? undefined : watchPost(path, listener);
		let isHeard = true;
		const tell = async () => {
			// The patterns of a language take a while to load, and few columns are so narrow that they need them.
			await setTimeout(100, undefined, {ref: false});
			const typography = isHeard ? await typeset() : {};
			if (typography.hyphenate) {
				listener({change: stage => typesetStage(stage, typography)});
			}
		};

		void tell();
		return () => {
			isHeard = false;
			stopWatching?.();
		};
	},

	edit(post, place) {
		if (path === undefined) {
			return 'what comes from standard input cannot be edited';
		}

		try {
			openEditor(path, sourceLineOf(readSource(path).text, post, place));
			return '';
		} catch (error) {
			return complaintOf(error);
		}
	},
});

const watchPost = (path: string, listener: (news: News) => void): (() => void) => {
	let latest = 0;
	const read = async () => {
		const number = ++latest;
		const news = await newsOf(path);
		// A file that is written twice may be read in any order.
		if (number === latest) {
			listener(news);
		}
	};

	const watching = watchFile(path, read);
	return async () => {
		latest = Infinity;
		const stop = await watching;
		stop();
	};
};

const newsOf = async (path: string): Promise<News> => {
	try {
		const source = readSource(path);
		if (source.text === '') {
			// Who writes a file empties it first, and may take a moment to go on.
			await setTimeout(300);
		}

		return {post: await postFrom(source.text === '' ? readSource(path) : source)};
	} catch (error) {
		return {complaint: complaintOf(error)};
	}
};

/** What the person can mend. Any other error is thrown on. */
const complaintOf = (error: unknown): string => {
	if (error instanceof Complaint) {
		return error.message;
	}

	throw error;
};

const openEditor = (path: string, line: number): void => {
	const wanted = [process.env.VISUAL, process.env.EDITOR].find(value => value !== undefined && value.trim() !== '') ?? (process.platform === 'win32' ? 'notepad' : 'vi');
	const {program, words} = editorCall(wanted, path, line);
	// The post may have come through a pipe; an editor needs the keyboard.
	const keyboard = process.stdin.isTTY ? undefined : openSync('/dev/tty', 'r');
	try {
		const {error, status} = spawnSync(program, words, {stdio: [keyboard ?? 'inherit', 'inherit', 'inherit']});
		if (error) {
			throw new Complaint(`the editor “${program}” cannot be started; $VISUAL and $EDITOR name another`);
		}

		if (status !== 0 && status !== null) {
			throw new Complaint(`the editor “${program}” ended with ${status}`);
		}
	} finally {
		if (keyboard !== undefined) {
			closeSync(keyboard);
		}
	}
};
