import {blank, cellsIn, clip} from '../layout/cells.ts';
import {type Line, widthOf} from '../layout/line.ts';
import {textOf} from '../model/span.ts';
import {minutesFor} from '../model/words.ts';
import {textOfPending} from './pending.ts';
import {sectionInView, shareRead} from './position.ts';
import {type Reader} from './reader.ts';

/** The row at the foot of the window: what is searched for, or where one is, and how much is left. `words` is how many the post has. */
export const statusOf = (reader: Reader, words: number, message = ''): Line => {
	const {columns} = reader.size;
	const left = message === '' ? leftOf(reader) : [{text: message, roles: ['message'] as const}];
	const typed = textOfPending(reader.pending);
	const right: Line = [...typed === '' ? [] : [{text: `${typed}  `, roles: ['prompt'] as const}], ...rightOf(reader, words)];
	const room = columns - 4 - widthOf(right);
	if (room < 12) {
		return clipLine(left, columns - 2);
	}

	const shown = clipLine(left, room);
	return [...shown, blank(Math.max(0, columns - widthOf(shown) - widthOf(right) - 2)), ...right];
};

const leftOf = ({search, ...reader}: Reader): Line => {
	if (search) {
		return [{text: '/', roles: ['prompt']}, {text: search.query, roles: ['statusStrong']}, {text: search.isTyping ? '▏' : '', roles: ['prompt']}];
	}

	const id = sectionInView({...reader, search});
	const section = reader.post.sections.find(section => section.id === id && section.level > 0);
	return [{text: textOf(section?.heading ?? reader.post.title).replaceAll('\n', ' '), roles: ['statusStrong']}];
};

const rightOf = (reader: Reader, words: number): Line => {
	const share = shareRead(reader);
	const percent = `${Math.floor(share * 100)} %`;
	if (reader.search) {
		const {query, hits, here} = reader.search;
		const isMissed = query !== '' && hits.length === 0;
		return [
			{text: isMissed ? 'not found' : (query === '' ? '' : `${here === undefined ? '' : `${here + 1}/`}${hits.length}`), roles: [isMissed ? 'message' : 'statusStrong']},
			{text: ` · ${percent}`, roles: ['status']},
		];
	}

	const left = Math.round((1 - share) * words);
	return [{text: `${share === 1 ? '' : `${minutesFor(left)} min left · `}${percent} · ? keys`, roles: ['status']}];
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
