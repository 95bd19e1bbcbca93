import {layField} from '../field.ts';
import {blank, clip} from '../layout/cells.ts';
import {clipLine} from '../layout/clip-line.ts';
import {type Line, widthOf} from '../layout/line.ts';
import {standingOf} from './search.ts';
import {type Talk} from './talk.ts';

/** The row at the foot of a slide: how far the talk has come, and the number of the slide; instead a message, or what is searched for, where there is one; and what was typed of a number. */
export const footerOf = (talk: Talk, message = ''): Line => {
	const {count, index, deck: {slides, size: {columns}}} = talk;
	const right: Line = [
		...(count === '' ? [] : [{text: ` ${count}`, roles: ['prompt'] as const}]),
		{text: ` ${index + 1}/${slides.length} `, roles: ['slideCount']},
	];
	const room = Math.max(0, columns - widthOf(right) - 1);
	const left: Line = message === '' ? searchOf(talk, room) : [{text: ` ${message}`, roles: ['message']}];
	if (left.length > 0) {
		const shown = clipLine(left, room);
		return clipLine([...shown, {text: ' '.repeat(room - widthOf(shown)), roles: ['frame']}, ...right], columns);
	}

	const done = Math.round(((index + 1) / slides.length) * room);
	return clipLine([
		{text: '━'.repeat(done), roles: ['progressDone']},
		{text: '─'.repeat(room - done), roles: ['progress']},
		...right,
	], columns);
};

/** What is searched for, and which of how many slides that have it this is. */
const searchOf = (talk: Talk, room: number): Line => {
	const {search} = talk;
	if (!search) {
		return [];
	}

	const {field, isTyping} = search;
	const {here, of} = standingOf(talk);
	const isMissed = field.text.trim() !== '' && of === 0;
	const count = isMissed ? 'not found' : (of === 0 ? '' : `${here === undefined ? '' : `${here}/`}${of} ${of === 1 ? 'slide' : 'slides'}`);
	const right: Line = count === '' ? [] : [blank(2), {text: count, roles: [isMissed ? 'message' : 'status']}];
	const width = Math.max(0, room - 2 - widthOf(right));
	return [{text: ' /', roles: ['prompt']}, ...(isTyping ? layField(field, width) : [{text: clip(field.text, width), roles: ['statusStrong'] as const}]), ...right];
};
