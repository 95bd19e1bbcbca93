import {cellsIn, clip, pad} from '../layout/cells.ts';
import {type Place} from '../layout/place.ts';
import {textOf} from '../model/span.ts';
import {clockOf} from './duration.ts';
import {slideIndexAt} from './slide-index.ts';
import {type Talk} from './talk.ts';
import {wordsToSay} from './words-to-say.ts';

/** How long a talk has been at each of its places so far, in milliseconds. Places, unlike slides, stay what they are when the window changes. */
export type Rehearsal = {
	readonly stays: ReadonlyArray<{readonly place: Place; readonly time: number}>;

	/** Where it is, if it is on, and since when that is counted. */
	readonly here: {readonly place: Place; readonly since: number} | undefined;
};

/** A talk that hasn't begun. */
export const noRehearsal: Rehearsal = {stays: [], here: undefined};

/** From how many milliseconds on nobody has heard of a talk because the program, or the computer, was asleep. */
const asleep = 2000;

/** The rehearsal when the talk is at a place at some time, or isn't on. It is told of that every second and more often. */
export const heardAt = ({here, stays}: Rehearsal, place: Place | undefined, now: number): Rehearsal => {
	const next = place && {place, since: now};
	const time = here ? now - here.since : 0;
	if (!here || time <= 0 || time > asleep) {
		return {stays, here: next};
	}

	const last = stays.at(-1);
	return last?.place === here.place
		? {stays: [...stays.slice(0, -1), {place: here.place, time: last.time + time}], here: next}
		: {stays: [...stays, {place: here.place, time}], here: next};
};

/** The rehearsal as a table of text: for each slide how long it took, all stays on it together, how long it had, and how many words there are to say to it; and beneath, the same of all. No line is wider than `width`. */
export const tableOf = ({stays}: Rehearsal, {deck, post}: Talk, duration: number | undefined, width: number): string => {
	const times = deck.slides.map(() => 0);
	for (const {place, time} of stays) {
		times[slideIndexAt(post, deck, place)]! += time;
	}

	const words = deck.slides.map(slide => wordsToSay(slide));
	const all = sum(words);
	const had = (some: number) => (duration === undefined ? [] : [clockOf((duration * some) / Math.max(1, all))]);
	const gone = sum(times);
	const rows = [
		['slide', 'time', ...(duration === undefined ? [] : ['has']), 'words', ''],
		...deck.slides.map(({count, number, title}, index) => [
			String(number), times[index] === 0 ? '–' : clockOf(times[index]!), ...had(words[index]!), String(words[index]), `${textOf(title).replaceAll(/\s+/g, ' ')}${count ? ` (${count.index}/${count.of})` : ''}`,
		]),
		['all', clockOf(gone), ...had(all), String(all), verdictOf(gone, all, duration)],
	];
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => cellsIn(row[column]!))));
	return rows.map(row => {
		const figures = row.slice(0, -1).map((cell, column) => pad(cell, widths[column]!, 'right')).join('  ');
		return `${figures}  ${clip(row.at(-1)!, Math.max(1, width - cellsIn(figures) - 2))}`.trimEnd();
	}).join('\n');
};

/** How fast the words would have been said, and how the time compares with what there was. */
const verdictOf = (gone: number, words: number, duration: number | undefined): string => {
	const pace = gone === 0 ? [] : [`${Math.round(words / (gone / 60_000))} words a minute`];
	const rest = duration === undefined ? [] : [`${clockOf(duration - gone)} ${gone > duration ? 'too long' : 'to spare'}`];
	return [...pace, ...rest].join(', ');
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
