import {spawnSync} from 'node:child_process';
import {closeSync, openSync} from 'node:fs';
import process from 'node:process';
import {setTimeout} from 'node:timers/promises';
import {Complaint, complaintIn} from '../complaint.ts';
import {type Typography} from '../layout/measure.ts';
import {type Origin, readSource} from '../library/read-source.ts';
import {sourceLineOf} from '../library/source-line.ts';
import {placeOfStage} from '../views/stage.ts';
import {typesetStage} from '../views/typeset-stage.ts';
import {type World} from '../views/world.ts';
import {copyByPrograms} from './clipboard.ts';
import {editorCall} from './editor.ts';
import {keepTheme} from './settings.ts';
import {watchingOne} from './watching.ts';

/** The world around the posts that are opened: their files, what knows the language of the first, and the person's editor. */
export const worldOf = (first: Origin, typeset: () => Promise<Typography>, {notice, ...going}: Pick<World, 'follow' | 'notice' | 'shelve' | 'take' | 'walk'>): World => {
	const watching = watchingOne(first.path);
	return {
		...going,
		copy: copyByPrograms,
		wish: () => undefined,
		close: () => undefined,

		notice(stage) {
			watching.turnTo(stage.origin.path, stage.reader.post.includes);
			notice(stage);
		},

		onNews(listener) {
			const stopWatching = watching.onNews(listener);
			let isHeard = true;
			const tell = async () => {
				// The patterns of a language take a while to load, and few columns are so narrow that they need them.
				await setTimeout(100, undefined, {ref: false});
				const typography = isHeard ? await typeset() : {};
				if (typography.hyphenate) {
					listener({change: stage => stage.origin === first ? typesetStage(stage, typography) : stage});
				}
			};

			void tell();
			return () => {
				isHeard = false;
				stopWatching();
			};
		},

		reload({origin: {path}}) {
			watching.read();
			return path === undefined ? 'what is in no file cannot be read again' : '';
		},

		keep: keepTheme,

		edit(stage) {
			const {origin: {path}, reader: {post}} = stage;
			if (path === undefined) {
				return 'what is in no file cannot be edited';
			}

			try {
				openEditor(path, sourceLineOf(readSource(path).text, post, placeOfStage(stage)));
				return '';
			} catch (error) {
				return complaintIn(error);
			}
		},
	};
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
