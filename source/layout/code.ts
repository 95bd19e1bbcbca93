import {type Code} from '../model/block.ts';
import {type Role} from '../model/span.ts';
import {blank, cellsIn, clip, pad, widest} from './cells.ts';
import {cutLine, hangingOf} from './cut-line.ts';
import {type Line, type Run, sliceRun, widthOf} from './line.ts';
import {type Room} from './room.ts';
import {wrap} from './wrap.ts';

/**
Code, its lines as they are. On a screen it stands on a ground of its own that reaches from edge to edge, above it its title and its language:

	·answer.js                         js·
	·  1  const answer = 6 * 7;          ·
	·▎ 2  print('a line that is too     ↵·
	·         long goes on below');      ·
	·                                    ·

A line too long is cut, with a mark where it was, and goes on below, a little further in. Lines that the author points at stand on another ground with a bar at the edge, added and removed ones with a sign.
*/
export const layCode = (code: Code, room: Room): Line[] => room.isPlain ? layPlain(code, room) : layGround(code, room);

const layPlain = ({text, title = ''}: Code, {roles, width}: Room): Line[] => [
	...(title === '' ? [] : [...wrap([{text: title, roles: [...roles, 'caption']}], width), []]),
	...text.split('\n').flatMap(line => {
		const pieces = cutLine(line, width);
		return pieces.map((piece, index): Line => [
			{text: piece, roles: [...roles, 'codeBlock']},
			...(index < pieces.length - 1 ? [{text: '', roles: ['cut' as const]}] : []),
		]);
	}),
];

const layGround = (code: Code, room: Room): Line[] => {
	const lines = code.text.split('\n');
	const roles: readonly Role[] = [...room.roles, 'codeBlock'];
	const inset = room.width < 4 ? 0 : (room.width < 24 ? 1 : 2);
	const firstLine = code.firstLine ?? (room.typography?.isNumbered ? 1 : undefined);
	const digits = firstLine === undefined || room.width < 30 ? 0 : String(firstLine + lines.length - 1).length;
	const gutter = digits === 0 ? 0 : digits + 2;
	const longest = room.width === Infinity ? widest([...lines, code.title ?? '', code.language].map(line => cellsIn(line))) : 0;
	const width = room.width === Infinity ? longest : Math.max(1, room.width - (2 * inset) - gutter);
	const marks = marksOf(code, lines);
	let offset = 0;
	const opens = room.open && lines.some(line => cellsIn(line) > width) ? code : undefined;
	const rows = lines.flatMap((text, index) => {
		const mark = marks.get(index + 1);
		const ground = mark ? [...roles, mark] : roles;
		const line: Run = {text, roles: ground, source: {code, offset}, ...(opens && cellsIn(text) > width && {opens})};
		offset += text.length + 1;
		const sign = mark ? signOf(mark, code) : '';
		const edge = (sign: string): Run => sign === '' ? blank(inset, [...ground, 'frame']) : {text: pad(sign, inset), roles: mark === 'lit' ? [...ground, 'marker'] : ['marker', ...ground]};
		const numbered = (number: string): Run[] => gutter === 0 ? [] : [{text: `${pad(number, digits, 'right')}  `, roles: [...ground, 'lineNumber']}];
		return layPieces(line, width, inset).map((piece, part) => part === 0
			? [edge(sign), ...numbered(String((firstLine ?? 1) + index)), ...piece]
			: [edge(mark === 'lit' ? sign : ''), ...numbered(''), ...piece]);
	});
	const language = clip(opens ? `⇄ ${code.language}`.trimEnd() : code.language, width + gutter);
	const label: Run = {text: language, roles: [...roles, 'label'], ...(opens && {opens})};
	return [...layHead(code.title ?? '', label, {width: width + gutter, inset, roles}), ...rows, [blank(width + gutter + (2 * inset), [...roles, 'frame'])]];
};

/** How an author marks lines. */
type Mark = 'lit' | 'added' | 'removed';

/** The marked lines of code, counted from 1: those its author names, and those that a diff has a sign before. */
const marksOf = (code: Code, lines: readonly string[]): ReadonlyMap<number, Mark> => {
	const marks = new Map<number, Mark>();
	for (const mark of ['lit', 'added', 'removed'] as const) {
		for (const line of code[mark] ?? []) {
			marks.set(line, mark);
		}
	}

	for (const [index, line] of isDiff(code) ? lines.entries() : []) {
		if (/^[-+](?![-+]{2} )/.test(line)) {
			marks.set(index + 1, line.startsWith('+') ? 'added' : 'removed');
		}
	}

	return marks;
};

const isDiff = ({language}: Code) => /^(?:diff|patch)(?:-|$)/i.test(language);

/** What stands at the edge beside a marked line. A diff brings its own. */
const signOf = (mark: Mark, code: Code) => mark === 'lit' ? '▎' : (isDiff(code) ? '' : {added: '+', removed: '−'}[mark]);

/** The title of code, and in the corner its language, behind a mark if it can be shown wider; below the title, where they have no room side by side. */
const layHead = (title: string, label: Run, {width, inset, roles}: {readonly width: number; readonly inset: number; readonly roles: readonly Role[]}): Line[] => {
	const ground: readonly Role[] = [...roles, 'frame'];
	const beside = width - widthOf([label]) - 2;
	const titles = wrap([{text: title, roles: [...roles, 'caption']}], beside >= 12 ? beside : width);
	const last = beside >= 12 ? titles.pop() ?? [] : [];
	const rows = [...titles, [...last, blank(width - widthOf(last) - widthOf([label]), ground), label]];
	return rows.map(row => [blank(inset, ground), ...row, blank(width - widthOf(row) + inset, ground)]);
};

/** A line up to the right edge of the ground; one that is too long in pieces, with marks at the edge. */
const layPieces = (line: Run, width: number, inset: number): Line[] => {
	const ground: readonly Role[] = [...line.roles, 'frame'];
	const used = cellsIn(line.text);
	if (used <= width) {
		return [[line, blank(width - used + inset, ground)]];
	}

	const hanging = hangingOf(line.text, width);
	const pieces = cutLine(line.text, width, hanging);
	let offset = 0;
	return pieces.map((piece, index) => {
		// A space that begins a piece stands in what it is set in by.
		const left = index === 0 ? 0 : hanging - (piece.startsWith(' ') ? 1 : 0);
		const right = width - left - cellsIn(piece);
		const hung = left > 0 ? [blank(left, ground)] : [];
		const text = sliceRun(line, offset, offset + piece.length);
		offset += piece.length;
		return index === pieces.length - 1
			? [...hung, text, blank(right + inset, ground)]
			: [...hung, text, blank(right, ground), {text: inset > 0 ? pad('↵', inset) : '', roles: [...line.roles, 'cut']}];
	});
};
