import {cellsIn, clip} from '../layout/cells.ts';
import {type Line} from '../layout/line.ts';
import {type Talk} from './talk.ts';

/** The row at the foot of a slide: how far the talk has come, and the number of the slide; or a message, where there is one. */
export const footerOf = ({index, deck: {slides, size: {columns}}}: Talk, message = ''): Line => {
	const count = ` ${index + 1}/${slides.length} `;
	const room = Math.max(0, columns - cellsIn(count) - 1);
	const done = Math.round(((index + 1) / slides.length) * room);
	return message === ''
		? [
			{text: '━'.repeat(done), roles: ['progressDone']},
			{text: '─'.repeat(room - done), roles: ['progress']},
			{text: count, roles: ['slideCount']},
		]
		: [{text: clip(` ${message}`, columns), roles: ['message']}];
};
