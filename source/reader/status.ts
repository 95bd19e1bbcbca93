import {blank, cellsIn, clip} from '../layout/cells.ts';
import {type Line} from '../layout/line.ts';
import {textOf} from '../model/span.ts';
import {minutesFor} from '../model/words.ts';
import {type Reader, sectionInView, shareRead} from './reader.ts';

/** The row at the foot of the window: what is searched for, or where one is, and how much is left. `words` is how many the post has. */
export const statusOf = (reader: Reader, words: number, message = ''): Line => {
	const {columns} = reader.size;
	const left = message === '' ? leftOf(reader) : [{text: message, roles: ['message'] as const}];
	const right = rightOf(reader, words);
	const room = columns - 4 - cellsIn(right);
	if (room < 12) {
		return clipLine(left, columns - 2);
	}

	const shown = clipLine(left, room);
	const used = shown.reduce((sum, run) => sum + cellsIn(run.text), 0);
	return [...shown, blank(Math.max(0, columns - used - cellsIn(right) - 2)), {text: right, roles: ['status']}];
};

const leftOf = ({search, ...reader}: Reader): Line => {
	if (search?.isTyping) {
		return [{text: '/', roles: ['prompt']}, {text: search.query, roles: ['statusStrong']}, {text: '▏', roles: ['prompt']}, ...countOf(search)];
	}

	if (search) {
		return [{text: `/${search.query}`, roles: ['statusStrong']}, ...countOf(search)];
	}

	const id = sectionInView({...reader, search});
	const section = reader.post.sections.find(section => section.id === id && section.level > 0);
	return [{text: textOf(section?.heading ?? reader.post.title).replaceAll('\n', ' '), roles: ['statusStrong']}];
};

const countOf = ({query, hits, here}: NonNullable<Reader['search']>): Line =>
	query === '' ? [] : [{text: hits.length === 0 ? '  not found' : `  ${here === undefined ? '' : `${here + 1}/`}${hits.length}`, roles: [hits.length === 0 ? 'message' : 'status']}];

const rightOf = (reader: Reader, words: number) => {
	const share = shareRead(reader);
	const left = Math.round((1 - share) * words);
	return `${share === 1 ? '' : `${minutesFor(left)} min left · `}${Math.floor(share * 100)} % · ? keys`;
};

/** As much of a line as fits, two cells from the window's edge. */
const clipLine = (line: Line, width: number): Line => {
	let room = Math.max(0, width - 2);
	const runs = line.map(run => {
		const text = clip(run.text, room);
		room -= cellsIn(text);
		return {...run, text};
	});
	return [blank(2), ...runs];
};
