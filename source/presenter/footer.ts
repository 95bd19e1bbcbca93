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
	const left: Line = message === '' ? searchOf(talk) : [{text: ` ${message}`, roles: ['message']}];
	if (left.length > 0) {
		const room = Math.max(0, columns - widthOf(right) - 1);
		const shown = clipLine(left, room);
		return clipLine([...shown, {text: ' '.repeat(room - widthOf(shown)), roles: ['frame']}, ...right], columns);
	}

	const room = Math.max(0, columns - widthOf(right) - 1);
	const done = Math.round(((index + 1) / slides.length) * room);
	return clipLine([
		{text: '━'.repeat(done), roles: ['progressDone']},
		{text: '─'.repeat(room - done), roles: ['progress']},
		...right,
	], columns);
};

const searchOf = (talk: Talk): Line => {
	const {search} = talk;
	if (!search) {
		return [];
	}

	const {here, of} = standingOf(talk);
	const isMissed = search.query.trim() !== '' && of === 0;
	return [
		{text: ' /', roles: ['prompt']},
		{text: search.query, roles: ['statusStrong']},
		{text: search.isTyping ? '▏' : '', roles: ['prompt']},
		{text: isMissed ? '  not found' : (of === 0 ? '' : `  ${here === undefined ? '' : `${here} of `}${of} ${of === 1 ? 'slide' : 'slides'}`), roles: [isMissed ? 'message' : 'status']},
	];
};
