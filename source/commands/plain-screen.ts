import process from 'node:process';
import {type Size} from '../layout/measure.ts';
import {readListing} from '../library/listing.ts';
import {type Source} from '../library/read-source.ts';
import {textOf} from '../model/span.ts';
import {goThroughTrail} from '../reader/jumps.ts';
import {readAt} from '../reader/position.ts';
import {openReadingAloud, placeOfReadingAloud, pressReadingAloud, promptOf, rereadAloud, resizeReadingAloud, sayAt, type Saying} from '../reader/reading-aloud.ts';
import {isSamePlace} from '../reader/trail.ts';
import {type Shelf} from '../shelf/shelf.ts';
import {findKeyboard} from '../terminal/find-keyboard.ts';
import {openKeys} from '../terminal/keys.ts';
import {openStage} from '../views/open-stage.ts';
import {rereadStage} from '../views/reread-stage.ts';
import {type Stage, whichOf, withoutChanges} from '../views/stage.ts';
import {goBack, goForward} from '../views/way.ts';
import {type Become} from '../views/world.ts';
import {type Flags} from './arguments.ts';
import {goingFrom} from './going.ts';
import {type Manner, prepared} from './prepared.ts';
import {rememberingFrom} from './remembering.ts';
import {worldOf} from './world.ts';

/** Whether a post is to be read for the ear: by a flag or a setting, or as Ink asks for it. */
export const isForEar = (flags: Flags): boolean => flags['plain-screen'] === true || process.env.INK_SCREEN_READER === 'true';

/**
Read a text as a post on a screen that is only written on line by line, until the person quits. Throws a `Complaint` where there is no keyboard.

Which post is on, and the way that led to it, a stage keeps, as on the other screen; it is never drawn.
*/
export const openPlainScreen = async (source: Source, manner: Manner): Promise<void> => {
	const remembering = rememberingFrom(manner.given.fresh === true);
	const {opening, post} = await prepared(source, manner, remembering.memory());
	const keys = openKeys(findKeyboard());
	const world = worldOf(opening.origin, async () => ({}), {...goingFrom(source, manner, remembering), notice: remembering.notice});
	let stage = openStage(post, sizeNow(), opening);
	let {reading, says} = openReadingAloud(post, sizeNow(), opening.place);
	/** What happened while something was typed, to be said afterwards. */
	let late: readonly string[] = [];

	const say = (lines: readonly string[]) => {
		if (reading.field) {
			late = [...late, ...lines];
		} else {
			process.stdout.write(`\n${[...late, ...lines].map(line => `${line}\n`).join('')}\n${promptOf(reading)}`);
			late = [];
		}
	};

	const sayAll = (saying: Saying, before: readonly string[] = []) => {
		reading = saying.reading;
		say([...before, ...saying.says]);
	};

	/** The stage at what was said last. */
	const atReading = (): Stage => ({...stage, reader: readAt(stage.reader, placeOfReadingAloud(reading)), message: '', request: undefined});

	const become: Become = change => {
		const before = atReading();
		stage = change(before);
		world.notice(stage);
		const messages = stage.message === '' ? [] : [stage.message];
		const {post, place} = stage.reader;
		if (stage.origin !== before.origin) {
			sayAll(openReadingAloud(post, sizeNow(), place), [...messages, ...arrivalAt(stage)]);
		} else if (post !== before.reader.post) {
			reading = rereadAloud(reading, post, place);
			say([...messages, changeOf(stage)]);
		} else if (isSamePlace(place, before.reader.place)) {
			say(messages);
		} else {
			sayAll(sayAt(reading, place), messages);
		}
	};

	/** The posts around this one, for a while. */
	const withShelf = (use: (shelf: Shelf) => void) => {
		world.shelve(atReading(), change => {
			const {message, mode, shelf} = change(stage);
			if (mode === 'shelf' && shelf) {
				use(shelf);
			} else {
				say([message]);
			}
		});
	};

	const carryOut = (request: NonNullable<Saying['request']>) => {
		switch (request.kind) {
			case 'follow': {
				world.follow(request.href, atReading(), become);
				break;
			}

			case 'walk': {
				world.walk(request.to, atReading(), become);
				break;
			}

			case 'back':
			case 'forward': {
				const {kind} = request;
				become(stage => {
					const reader = goThroughTrail(stage.reader, kind, 1);
					return reader.request?.kind === kind ? (kind === 'back' ? goBack : goForward)(stage) : {...stage, reader, message: reader.request?.kind === 'tell' ? reader.request.text : ''};
				});
				break;
			}

			case 'posts': {
				const {number} = request;
				withShelf(async shelf => {
					const listing = shelf.listings[(number ?? 0) - 1];
					if (listing) {
						world.take(listing.file.path, become);
					} else {
						say(number === undefined ? await postsOn(shelf) : [`There is no post ${number}.`]);
					}
				});
				break;
			}

			case 'suspend': {
				suspend();
				break;
			}

			default:
		}
	};

	let resumeTimer: NodeJS.Timeout | undefined;

	/** Gives the terminal back to the shell, until that calls us to the front again. Where there is none that would, it goes on at once. */
	const suspend = () => {
		keys.setRaw(false);
		process.kill(0, 'SIGTSTP');
		resumeTimer = setTimeout(resume, 100);
	};

	const resume = () => {
		clearTimeout(resumeTimer);
		// The shell has set the modes of the terminal, and we have not heard of it.
		keys.setRaw(false);
		keys.setRaw(true);
		process.stdout.write(`\n${promptOf(reading)}${reading.field?.text ?? ''}`);
	};

	const keep = () => {
		remembering.notice(atReading());
		remembering.keep();
	};

	/** Ends by a signal, as whoever sent it expects. Where the terminal is gone it is the only way: to exit, Node sets the modes of the terminal, and aborts if it can't. */
	const endBy = (signal: NodeJS.Signals) => {
		keep();
		keys.close();
		process.removeAllListeners(signal);
		process.kill(process.pid, signal);
	};

	const listeners = [
		['SIGCONT', resume],
		...endingSignals.map(signal => [signal, () => {
			endBy(signal);
		}] as const),
	] as const;
	for (const [signal, listener] of listeners) {
		process.on(signal, listener);
	}

	const resized = () => {
		reading = resizeReadingAloud(reading, sizeNow());
	};

	say([...(stage.message === '' ? [] : [stage.message]), ...arrivalAt(stage), ...says]);
	world.notice(stage);
	process.stdout.on('resize', resized);
	const stopNews = world.onNews(news => {
		if ('post' in news) {
			become(stage => rereadStage(withoutChanges(stage), news.post));
		} else if ('complaint' in news) {
			say([`${news.complaint}; this is how it was`]);
		}
	});
	await new Promise<void>(resolve => {
		keys.onEnd(() => {
			endBy('SIGHUP');
		});
		keys.onKey(input => {
			if (!('key' in input)) {
				return;
			}

			const {field} = reading;
			const saying = pressReadingAloud(reading, input.key);
			({reading, says} = saying);
			if (field && reading.field) {
				process.stdout.write(echoOf(field.text, reading.field.text));
			} else if (reading.field) {
				process.stdout.write(`\n\n${promptOf(reading)}`);
			} else if (says.length > 0 || late.length > 0) {
				say(says);
			}

			if (saying.request?.kind === 'quit') {
				process.exitCode = saying.request.isInterrupted ? 130 : 0;
				resolve();
			} else if (saying.request) {
				carryOut(saying.request);
			}
		});
	});
	for (const [signal, listener] of listeners) {
		process.off(signal, listener);
	}

	clearTimeout(resumeTimer);
	stopNews();
	world.close();
	process.stdout.off('resize', resized);
	keys.close();
	process.stdout.write('\n');
	keep();
};

/** The signals that end a program; the last also where its window is closed. */
const endingSignals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGHUP'];

const sizeNow = (): Size => ({columns: process.stdout.columns || 80, rows: process.stdout.rows || 24});

/** Which post one has come to, where that is not said by what stands at its start: the how manieth of several, and its title. */
const arrivalAt = ({queue, reader: {place, post}}: Stage): string[] => {
	const which = whichOf(queue).replace('/', ' of ');
	return [...(which === '' ? [] : [`Post ${which}.`]), ...(place.section === '' && place.block === -1 ? [] : [`${textOf(post.title)}:`])];
};

/** What has changed in a post that was read again. */
const changeOf = ({reader: {changes, post}}: Stage): string => {
	const sections = new Set(changes.map(({section}) => section));
	const names = post.sections.filter(({id, level}) => level > 0 && sections.has(id)).map(({heading}) => textOf(heading));
	return `The post has changed${names.length === 0 ? '' : ` beneath ${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} other headings` : ''}`}. r reads this again.`;
};

/** The first posts of a shelf, with their numbers. */
const postsOn = async ({chosen, listings, name}: Shelf): Promise<string[]> => {
	const first = await Promise.all(listings.slice(0, mostListed).map(async ({file}) => readListing(file)));
	const others = listings.length - first.length;
	return [
		`${name}, ${listings.length} posts:`,
		...first.map(({date, file, mark, title}, index) => [`${index + 1}`, title, date ?? '', mark ?? '', file.path === chosen ? 'open now' : ''].filter(text => text !== '').join(', ')),
		...(others > 0 ? [`and ${others} others.`] : []),
		'A number and capital P read one of them.',
	];
};

const mostListed = 20;

/** What is typed, as it is typed. What is taken back is struck out as terminals have always done it. */
const echoOf = (before: string, now: string): string => now.startsWith(before) ? now.slice(before.length) : '\b \b'.repeat(Math.max(0, before.length - now.length));
