import {layField} from '../field.ts';
import {lineOfEdges} from '../deck/edges.ts';
import {blank, clip} from '../layout/cells.ts';
import {clipLine} from '../layout/clip-line.ts';
import {type Line, type Run, widthOf} from '../layout/line.ts';
import {type SlideLook} from '../theme/slide-look.ts';
import {footerText} from './footer-text.ts';
import {standingOf} from './search.ts';
import {slideOf, type Talk} from './talk.ts';

/** The row at the foot of a slide: what the theme has there, at the left rather what the author has, and how far the talk has come; instead a message, or what is searched for, where there is one; and what was typed of a number. */
export const footerOf = (talk: Talk, {footer, progress}: SlideLook, message = ''): Line => {
	const {count, deck: {size: {columns}}, post} = talk;
	const own = slideOf(talk).edges;
	const edges = own ? lineOfEdges(own) : (post.header === undefined && post.footer === undefined ? undefined : lineOfEdges(post));
	const told = (place: keyof SlideLook['footer'], room = columns): Run[] => {
		const text = clip((place === 'left' ? edges : undefined) ?? footerText(footer[place], talk), room);
		return text === '' ? [] : [{text: ` ${text} `, roles: ['footer']}];
	};

	const right: Line = [...(count === '' ? [] : [{text: ` ${count}`, roles: ['prompt']} satisfies Run]), ...told('right')];
	const room = Math.max(0, columns - widthOf(right) - 1);
	const said: Line = message === '' ? searchOf(talk, room) : [{text: ` ${message}`, roles: ['message']}];
	if (said.length > 0) {
		const shown = clipLine(said, room);
		return clipLine([...shown, {text: ' '.repeat(room - widthOf(shown)), roles: ['frame']}, ...right], columns);
	}

	const left = told('left', room - 2);
	const center = told('center');
	const start = Math.floor((columns - widthOf(center)) / 2);
	const isCentred = center.length > 0 && start >= widthOf(left) && start + widthOf(center) <= room;
	return clipLine([
		...left,
		...(isCentred ? [...progressOf(talk, progress, {from: widthOf(left), to: start, of: room}), ...center] : []),
		...progressOf(talk, progress, {from: isCentred ? start + widthOf(center) : widthOf(left), to: room, of: room}),
		...right,
	], columns);
};

/** A stretch of the line that tells how far the talk has come; blank, if there is none. */
const progressOf = ({deck: {slides}, index}: Talk, [done, left]: string, {from, of, to}: {readonly from: number; readonly to: number; readonly of: number}): Run[] => {
	if (done === undefined || left === undefined) {
		return [blank(to - from)];
	}

	const end = Math.min(to, Math.max(from, Math.round(((index + 1) / slides.length) * of)));
	return [{text: done.repeat(end - from), roles: ['progressDone']}, {text: left.repeat(to - end), roles: ['progress']}];
};

/** What is searched for, which of how many slides that have it this is, and how often they have it. */
const searchOf = (talk: Talk, room: number): Line => {
	const {search} = talk;
	if (!search) {
		return [];
	}

	const {field, isTyping} = search;
	const {here, hits, of} = standingOf(talk);
	const isMissed = field.text.trim() !== '' && of === 0;
	const count = of === 0 ? '' : `${here === undefined ? '' : `${here}/`}${counted(of, 'slide')} · ${counted(hits, 'hit')}`;
	const right: Line = isMissed ? [blank(2), {text: 'not found', roles: ['message']}] : (count === '' ? [] : [blank(2), {text: count, roles: ['status']}]);
	const width = Math.max(0, room - 2 - widthOf(right));
	return [{text: ' /', roles: ['prompt']}, ...(isTyping ? layField(field, width) : [{text: clip(field.text, width), roles: ['statusStrong'] as const}]), ...right];
};

const counted = (number: number, name: string) => `${number} ${name}${number === 1 ? '' : 's'}`;
