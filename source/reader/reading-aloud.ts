import {editField, type Field, fieldWith} from '../field.ts';
import {commandFor, type CommandIn, keymap} from '../keymap.ts';
import {footnotesId} from '../layout/page.ts';
import {type Place} from '../layout/place.ts';
import {type Size} from '../layout/measure.ts';
import {spokenOf, type Spoken} from '../layout/spoken.ts';
import {wrap} from '../layout/wrap.ts';
import {type Post} from '../model/post.ts';
import {textOf} from '../model/span.ts';
import {minutesFor, wordCountOf} from '../model/words.ts';
import {type Request} from '../request.ts';
import {sayFollowing, sayLinks, sayNotes} from './aloud-links.ts';

/**
A post that is read out line by line, for those who hear the terminal or feel it: nothing is drawn, nothing moves, and nothing that was said is written over.

A screen of lines at a time is said, and then it is waited for a key.
*/
export type ReadingAloud = {
	readonly post: Post;
	readonly spoken: Spoken;
	readonly size: Size;

	/** All lines, as wide as the window. */
	readonly rows: readonly Row[];

	/** What was said last: from a row up to, and without, another. */
	readonly from: number;
	readonly to: number;

	/** The text to search for while it is typed, and what was searched for last. */
	readonly field: Field | undefined;
	readonly searched: string;

	/** The digits typed before a key. */
	readonly count: string;

	/** The number of the link that was just said to lead to the web. */
	readonly aimed: number | undefined;
};

/** A line, and the number of the utterance that it is of. */
type Row = {readonly text: string; readonly utterance: number};

/** What a key makes of the reading: what is to be said, line by line, and what is asked of the program. To be told of the posts, or to have one of them by its number, is only asked for here. */
export type Saying = {readonly reading: ReadingAloud; readonly says: readonly string[]; readonly request?: Request | {readonly kind: 'posts'; readonly number?: number | undefined}};

/** Begin to read a post aloud, at a place or at its start. */
export const openReadingAloud = (post: Post, size: Size, place?: Place): Saying => {
	const reading = laid({post, spoken: spokenOf(post), size, rows: [], from: 0, to: 0, field: undefined, searched: '', count: '', aimed: undefined});
	return place ? sayAt(reading, place) : sayFrom(reading, 0);
};

/** What stands at a place of the post, said. */
export const sayAt = (reading: ReadingAloud, place: Place): Saying => sayFrom(reading, rowOf(reading, utteranceAt(reading, place)));

/** The reading of the same post, read again after it has changed, at a place of it. Nothing is said of what stands there. */
export const rereadAloud = ({field, searched, size}: ReadingAloud, post: Post, place: Place): ReadingAloud => ({...openReadingAloud(post, size, place).reading, field, searched});

/** The number of the utterance at a place; of the first of its section, if it says nothing itself. */
const utteranceAt = ({spoken: {utterances}}: ReadingAloud, {block, section}: Place): number => {
	const exact = utterances.findIndex(utterance => utterance.section === section && utterance.block === block);
	return Math.max(0, exact === -1 ? utterances.findIndex(utterance => utterance.section === section) : exact);
};

/** The reading in a window of another size. Nothing is said again. */
export const resizeReadingAloud = (reading: ReadingAloud, size: Size): ReadingAloud => {
	const [from, to] = [reading.rows[reading.from]?.utterance ?? 0, reading.rows[reading.to]?.utterance];
	const there = laid({...reading, size});
	return {...there, from: rowOf(there, from), to: to === undefined ? there.rows.length : rowOf(there, to)};
};

/** Where in the post one is: at what was said last. */
export const placeOfReadingAloud = ({from, rows, spoken}: ReadingAloud): Place => {
	const {block = -1, section = ''} = spoken.utterances[rows[from]?.utterance ?? 0] ?? {};
	return {block, section, share: 0};
};

const laid = (reading: ReadingAloud): ReadingAloud => ({
	...reading,
	rows: reading.spoken.utterances.flatMap(({lines}, utterance) => lines.flatMap(line => {
		const indent = /^ */.exec(line)![0];
		return wrap([{text: line, roles: []}], Math.max(10, reading.size.columns - indent.length)).map(row => ({text: indent + textOf(row).trimStart(), utterance}));
	})),
});

const rowOf = ({rows}: ReadingAloud, utterance: number): number => {
	const row = rows.findIndex(({utterance: other}) => other >= utterance);
	return row === -1 ? rows.length : row;
};

/** A screen of lines said from a row on. */
const sayFrom = (reading: ReadingAloud, row: number): Saying => {
	const {rows} = reading;
	const from = Math.max(0, Math.min(row, rows.length - 1));
	const to = endFrom(reading, from);
	return {reading: {...reading, from, to}, says: [...rows.slice(from, to).map(({text}) => text), ...(to === rows.length ? ['End of the post.'] : [])]};
};

/** How many lines are said at a time: so many that they are all still to be seen when the next key is waited for, with what is said about them. */
const screenOf = ({size}: Pick<ReadingAloud, 'size'>): number => Math.max(1, size.rows - 4);

/** Where a screen of lines ends: behind an utterance, if one ends in its second half, and before a heading that would be its last. */
const endFrom = ({rows, size, spoken}: ReadingAloud, from: number): number => {
	const most = screenOf({size});
	const farthest = Math.min(rows.length, from + most);
	const isEnd = (row: number) => row === rows.length || rows[row]!.utterance !== rows[row - 1]!.utterance;
	let end = farthest;
	while (end > from + (most / 2) && !(isEnd(end) && (end === rows.length || spoken.utterances[rows[end - 1]!.utterance]!.block !== -1))) {
		end--;
	}

	return end > from + (most / 2) ? end : farthest;
};

/** What stands before the cursor while a key is waited for. At the start it says how to go on. */
export const promptOf = ({field, from, rows, to}: ReadingAloud): string =>
	field ? 'Search for: ' : `${Math.floor((to / Math.max(1, rows.length)) * 100)} percent. ${from === 0 ? 'Space reads on, question mark says the keys. ' : ''}`;

/** What a key makes of the reading. Pure. */
export const pressReadingAloud = (given: ReadingAloud, key: string): Saying => {
	if (given.field) {
		return typeToFind(given, given.field, key);
	}

	if (/^\d$/.test(key) && (given.count !== '' || key !== '0')) {
		return {reading: {...given, count: (given.count + key).slice(0, 4)}, says: []};
	}

	const command = commandFor(key, 'aloud');
	const reading = {...given, count: '', aimed: command === 'sayFollow' ? given.aimed : undefined};
	const count = given.count === '' ? undefined : Number(given.count);
	if (command === undefined) {
		return {reading, says: ['No key does this; question mark says the keys.']};
	}

	return command === 'quit' ? {reading, says: [], request: {kind: 'quit', isInterrupted: key === 'ctrl+c'}} : sayings[command](reading, count);
};

type AloudCommand = Exclude<CommandIn<'aloud'>, 'quit'>;

const sayings: Readonly<Record<AloudCommand, (reading: ReadingAloud, count: number | undefined) => Saying>> = {
	sayOn: reading => reading.to >= reading.rows.length ? {reading, says: ['End of the post.']} : sayFrom(reading, reading.to),
	sayBack: reading => sayFrom(reading, reading.from - screenOf(reading)),
	sayAgain: reading => sayFrom(reading, reading.from),
	sayNext: (reading, count = 1) => sayUtterance(reading, count),
	sayPrevious: (reading, count = 1) => sayUtterance(reading, -count),
	sayNextHeading: (reading, count = 1) => sayHeading(reading, headingsIn(reading).filter(index => index > lastUtteranceOf(reading))[count - 1], 'No heading further down.'),
	sayPreviousHeading: (reading, count = 1) => sayHeading(reading, headingsIn(reading).filter(index => index < utteranceOf(reading)).at(-count), 'No heading further up.'),
	sayStart: reading => sayFrom(reading, 0),
	sayEnd: (reading, count) => count === undefined ? sayFrom(reading, reading.rows.length - screenOf(reading)) : sayHeading(reading, headingsIn(reading)[count - 1], `There is no heading ${count}.`),
	sayContents: reading => ({reading, says: contentsOf(reading)}),
	sayLinks: reading => sayLinks(reading),
	sayFollow: (reading, count) => sayFollowing(reading, count),
	sayNotes: (reading, count) => sayNotes(reading, count),
	sayPosts: (reading, number) => ({reading, says: [], request: {kind: 'posts', number}}),
	back: reading => ({reading, says: [], request: {kind: 'back'}}),
	forward: reading => ({reading, says: [], request: {kind: 'forward'}}),
	nextPost: reading => ({reading, says: [], request: {kind: 'walk', to: 'next'}}),
	previousPost: reading => ({reading, says: [], request: {kind: 'walk', to: 'previous'}}),
	sayWhere: reading => ({reading, says: whereIn(reading)}),
	sayKeys: reading => ({reading, says: keysOf()}),
	search: reading => ({reading: {...reading, field: fieldWith('')}, says: []}),
	nextHit: reading => sayFound(reading, 1),
	previousHit: reading => sayFound(reading, -1),
	suspend: reading => ({reading, says: [], request: {kind: 'suspend'}}),
};

/** The number of the utterance that was said first. */
const utteranceOf = ({from, rows}: ReadingAloud): number => rows[from]?.utterance ?? 0;

/** The number of the utterance that was said last. */
const lastUtteranceOf = ({rows, to}: ReadingAloud): number => rows[to - 1]?.utterance ?? 0;

const sayUtterance = (reading: ReadingAloud, steps: number): Saying => {
	const here = steps > 0 ? lastUtteranceOf(reading) : utteranceOf(reading);
	const index = here + steps;
	if (index < 0 || index >= reading.spoken.utterances.length) {
		return {reading, says: [steps > 0 ? 'End of the post.' : 'Start of the post.']};
	}

	const from = rowOf(reading, index);
	const to = rowOf(reading, index + 1);
	return {reading: {...reading, from, to}, says: reading.rows.slice(from, to).map(({text}) => text)};
};

const headingsIn = ({post, spoken}: ReadingAloud): number[] => {
	const listed = new Set(post.sections.filter(({level}) => level > 0).map(({id}) => id));
	return spoken.utterances.flatMap(({block, section}, index) => block === -1 && listed.has(section) ? [index] : []);
};

const sayHeading = (reading: ReadingAloud, utterance: number | undefined, otherwise: string): Saying =>
	utterance === undefined ? {reading, says: [otherwise]} : sayFrom(reading, rowOf(reading, utterance));

const contentsOf = (reading: ReadingAloud): string[] => {
	const headings = headingsIn(reading).map((index, number) => `${number + 1}, ${reading.spoken.utterances[index]!.lines[0]!}`);
	return headings.length === 0 ? ['No headings.'] : [...headings, 'A number and capital G go to a heading.'];
};

const whereIn = (reading: ReadingAloud): string[] => {
	const {post, rows, spoken, to} = reading;
	const {section = ''} = spoken.utterances[lastUtteranceOf(reading)] ?? {};
	const headed = post.sections.filter(({level}) => level > 0);
	const number = headed.findIndex(({id}) => id === section);
	const name = section === footnotesId ? 'Notes' : (number === -1 ? 'Before the first heading' : `Section ${number + 1} of ${headed.length}, ${textOf(headed[number]!.heading)}`);
	const share = to / Math.max(1, rows.length);
	const minutes = minutesFor(Math.round((1 - share) * wordCountOf(post)));
	return [`${name}. ${Math.floor(share * 100)} percent read, ${share === 1 ? 'nothing left' : `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left`}.`];
};

/** What each key does, as one says it. */
const keysOf = (): string[] => keymap.filter(({modes}) => (modes as readonly string[]).includes('aloud')).map(({help, keys}) => `${keys.map(key => nameOf(key)).join(' or ')}: ${help}`);

const nameOf = (key: string): string => {
	const name = {'[': 'left bracket', ']': 'right bracket', '/': 'slash', '?': 'question mark', pageup: 'page up', pagedown: 'page down'}[key] ?? key;
	return /^[A-Z]$/.test(name) ? `capital ${name}` : name.replace('ctrl+', 'control ').replace('alt+', 'alt ');
};

/** The nearest utterance that has what was searched for, below what was said last, or above it, and around. */
const sayFound = (reading: ReadingAloud, direction: 1 | -1): Saying => {
	const {searched, spoken: {utterances}} = reading;
	if (searched === '') {
		return {reading, says: ['Nothing was searched for.']};
	}

	// As in the reader: capitals count if there are any.
	const fold = (text: string) => /\p{Lu}/u.test(searched) ? text : text.toLowerCase();
	const found = utterances.flatMap(({lines}, index) => fold(lines.join(' ')).includes(searched) ? [index] : []);
	const here = utteranceOf(reading);
	const next = direction === 1 ? found.find(index => index > here) ?? found[0] : found.findLast(index => index < here) ?? found.at(-1);
	if (next === undefined) {
		return {reading, says: [`${searched} was not found.`]};
	}

	const saying = sayFrom(reading, rowOf(reading, next));
	return {...saying, says: [`Found, ${found.indexOf(next) + 1} of ${found.length}.`, ...saying.says]};
};

const typeToFind = (reading: ReadingAloud, field: Field, key: string): Saying => {
	if (key === 'escape' || key === 'ctrl+c') {
		return {reading: {...reading, field: undefined}, says: ['No search.']};
	}

	if (key === 'enter') {
		const searched = field.text.trim() === '' ? reading.searched : field.text.trim();
		return sayFound({...reading, field: undefined, searched}, 1);
	}

	return {reading: {...reading, field: editField(field, key) ?? field}, says: []};
};
