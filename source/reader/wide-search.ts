import {type Field} from '../field.ts';
import {type Line} from '../layout/line.ts';
import {type Mark, markLine} from '../layout/mark-line.ts';
import {type Stretch, stretchesBetween} from '../layout/stretches-between.ts';
import {type JoinedText} from '../layout/text.ts';
import {findHits, type Found, hitAt} from './find-hits.ts';
import {asTyped, searchableText} from './search.ts';

/** What is searched for in code or a table that has the window for itself, and what was found. */
export type WideSearch = Found & {
	readonly field: Field;
	readonly isTyping: boolean;

	/** The first row and column in view when the search began. */
	readonly from: {readonly top: number; readonly left: number};

	/** Which hit is the one in view, from 0. */
	readonly here: number | undefined;

	/** The rows that hits begin on, one for each, and the text that was searched. */
	readonly rows: readonly number[];
	readonly joined: JoinedText;
};

/** Find all hits on some lines. */
export const searchLines = (lines: readonly Line[], search: Pick<WideSearch, 'field' | 'isTyping' | 'from' | 'here'>): WideSearch => {
	const joined = searchableText(lines);
	const found = findHits(joined.text, asTyped(search.field.text));
	const here = search.here !== undefined && search.here < found.hits.length ? search.here : undefined;
	return {...search, ...found, here, joined, rows: joined.rowsAt(found.hits.froms)};
};

/** The stretches that the hit in view takes; none, if there is none. */
export const stretchesHere = ({here, hits, joined}: WideSearch): readonly Stretch[] => {
	const hit = here === undefined ? undefined : hitAt(hits, here);
	return hit ? stretchesBetween(hit, joined) : [];
};

/** Lines by their rows, from a row up to, and without, another, with all hits lit that begin on them. */
export const litLines = (lines: readonly Line[], from: number, to: number, search: WideSearch | undefined): readonly Line[] => {
	const marks = new Map<number, Mark[]>();
	for (const [index, begin] of search?.rows.entries() ?? []) {
		if (search && begin >= from && begin < to) {
			for (const {row, ...mark} of stretchesBetween(hitAt(search.hits, index)!, search.joined)) {
				marks.set(row, [...(marks.get(row) ?? []), {...mark, role: index === search.here ? 'hitHere' : 'hit'}]);
			}
		}
	}

	return lines.slice(from, to).map((line, index) => {
		const onLine = marks.get(from + index);
		return onLine ? markLine(line, onLine) : line;
	});
};
