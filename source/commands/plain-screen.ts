import process from 'node:process';
import {bearingsOf, placeBy} from '../layout/bearings.ts';
import {type Size} from '../layout/measure.ts';
import {memoryFile, readMemory, remember} from '../library/memory.ts';
import {postFrom} from '../library/post-from.ts';
import {identityOf, type Source} from '../library/read-source.ts';
import {openReadingAloud, placeOfReadingAloud, pressReadingAloud, promptOf, type ReadingAloud, resizeReadingAloud, type Saying} from '../reader/reading-aloud.ts';
import {findKeyboard} from '../terminal/find-keyboard.ts';
import {openKeys} from '../terminal/keys.ts';
import {type Flags} from './arguments.ts';
import {placeFrom} from './place-from.ts';
import {withBearings} from './remembering.ts';

/** Whether a post is to be read for the ear: by a flag or a setting, or as Ink asks for it. */
export const isForEar = (flags: Flags): boolean => flags['plain-screen'] === true || process.env.INK_SCREEN_READER === 'true';

/** Read a text as a post on a screen that is only written on line by line, until the person quits. Throws a `Complaint` where there is no keyboard. */
export const openPlainScreen = async (source: Source, {at, fresh}: Flags): Promise<void> => {
	const post = await postFrom(source);
	const file = memoryFile();
	const identity = identityOf(source);
	const kept = fresh === true || identity === undefined ? undefined : readMemory(file).posts[identity]?.read;
	const place = at === undefined ? kept && placeBy(post, kept) : placeFrom(at, post);
	const keys = openKeys(findKeyboard());
	let reading: ReadingAloud | undefined;
	const write = ({says, reading: now}: Saying, isTyped = false) => {
		const isNew = says.length > 0 || now.field !== reading?.field;
		reading = now;
		// Where a key has nothing to say, there is nothing to say before the next one.
		process.stdout.write(isTyped || !isNew ? '' : `\n${says.map(line => `${line}\n`).join('')}\n${promptOf(now)}`);
	};

	const resized = () => {
		reading &&= resizeReadingAloud(reading, sizeNow());
	};

	process.stdout.write(post.warnings.map(({line, text}) => `Line ${line}: ${text}\n`).join(''));
	write(openReadingAloud(post, sizeNow(), place));
	process.stdout.on('resize', resized);
	await new Promise<void>(resolve => {
		keys.onEnd(resolve);
		keys.onKey(input => {
			if (!('key' in input) || !reading) {
				return;
			}

			const saying = pressReadingAloud(reading, input.key);
			const isTyped = saying.reading.field !== undefined && reading.field !== undefined;
			if (isTyped) {
				process.stdout.write(echoOf(reading, saying.reading));
			}

			write(saying, isTyped);
			switch (saying.request) {
				case 'quit':
				case 'interrupt': {
					process.exitCode = saying.request === 'interrupt' ? 130 : 0;
					resolve();
					break;
				}

				case 'suspend': {
					suspend(keys);
					break;
				}

				default:
			}
		});
	});
	process.stdout.off('resize', resized);
	keys.close();
	process.stdout.write('\n');
	if (identity !== undefined && reading) {
		const isUnderWay = reading.from > 0 && reading.to < reading.rows.length;
		const bearings = isUnderWay ? bearingsOf(post, placeOfReadingAloud(reading)) : undefined;
		remember(file, memory => withBearings(memory, identity, {read: bearings}, Date.now()));
	}
};

const sizeNow = (): Size => ({columns: process.stdout.columns || 80, rows: process.stdout.rows || 24});

/** What is typed, as it is typed. What is taken back is struck out as terminals have always done it. */
const echoOf = ({field: before}: ReadingAloud, {field: after}: ReadingAloud): string => {
	const [old, now] = [before?.text ?? '', after?.text ?? ''];
	return now.startsWith(old) ? now.slice(old.length) : `${'\b \b'.repeat(Math.max(0, old.length - now.length))}`;
};

/** Gives the terminal back to the shell, until that calls us to the front again. */
const suspend = ({setRaw}: Pick<ReturnType<typeof openKeys>, 'setRaw'>) => {
	setRaw(false);
	process.once('SIGCONT', () => {
		setRaw(true);
	});
	process.kill(0, 'SIGTSTP');
};
