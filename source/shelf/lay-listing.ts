import {blank, cellsIn, clip, pad} from '../layout/cells.ts';
import {type Line, widthOf} from '../layout/line.ts';
import {type Span} from '../model/span.ts';
import {type Listing} from '../library/listing.ts';

/** What is to be seen of a post in the list: whether it is chosen, whether it is open, whether the year of its date is told, and which words are lit in its title. */
type ListingState = {readonly isChosen: boolean; readonly isHere: boolean; readonly isDated: boolean; readonly words: readonly string[]};

/**
A post as a row of the list: as wide as that, if it has room for a word.

	 4 Jan  Synthetic Data  draft                        data, privacy    5 min
*/
export const layListing = ({contents, date, labels, mark, title}: Listing, width: number, {isChosen, isHere, isDated, words}: ListingState): Line => {
	const left: Line = [
		{text: isHere ? '▎ ' : '  ', roles: ['contentsHere']},
		...(width >= leastForDate ? [{text: pad(date === undefined ? '' : dayIn(date, isDated), isDated ? 11 : 6, 'right'), roles: ['contentsEmpty'] as const}, blank(2, [])] : []),
	];
	const time = width >= leastForTime ? pad(contents ? `${contents.minutes} min` : '', 8, 'right') : '';
	// Drafts without a date stand under that word.
	const badge = mark && (date !== undefined || isDated) ? `  ${mark}` : '';
	const room = Math.max(1, width - widthOf(left) - cellsIn(badge) - cellsIn(time) - 2);
	const name = clip(title, room);
	const rest = room - cellsIn(name);
	const about = width >= leastForLabels && rest >= 10 ? clip(labels.join(', '), Math.min(24, rest - 4)) : '';
	const line: Line = [
		...left,
		...lit(name, words).map(({isLit, text}): Span => ({text, roles: [isHere ? 'contentsHere' : 'contents', ...(isLit ? ['prompt' as const] : [])]})),
		{text: badge, roles: ['message']},
		blank(rest - cellsIn(about), []),
		{text: about + time, roles: ['contentsEmpty']},
		blank(2, []),
	];
	return isChosen ? line.map(run => ({...run, roles: [...run.roles, 'contentsChosen']})) : line;
};

/** A text parted where one of some words stands in it, in small letters or large. */
const lit = (text: string, words: readonly string[]): ReadonlyArray<{readonly text: string; readonly isLit: boolean}> => {
	const pattern = words.map(word => word.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)).join('|');
	// What is captured stands between what is not.
	return pattern === '' ? [{text, isLit: false}] : text.split(new RegExp(`(${pattern})`, 'iu')).map((text, index) => ({text, isLit: index % 2 === 1}));
};

/** From how many cells on there is room for the day, for how long a post is, and for what it is about. */
const leastForDate = 28;
const leastForTime = 50;
const leastForLabels = 76;

/** `2024-01-04` as `4 Jan`, or as `4 Jan 2024`. */
const dayIn = (date: string, hasYear: boolean): string => {
	const [year, month, day] = date.split('-').map(Number);
	const text = `${day} ${months[month! - 1] ?? ''}`;
	return hasYear ? `${text} ${year}` : text;
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
