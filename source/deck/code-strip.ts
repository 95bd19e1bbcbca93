import {isOrnament, type Line} from '../layout/line.ts';
import {type Room, type Strip, stripInFrame, stripOfLines} from './strip.ts';

/** Code that is parted at its blank lines, else between its lines, rather the outer ones than the inner, each part on a ground of its own; on none where there is no room for it. */
export const stripOfCode = (lines: readonly Line[], {height}: Room): Strip => {
	// Above the code stand its title and language, below it the edge of its ground.
	const head = lines.findIndex(line => line.some(({source}) => source));
	const inner = sparing(lines.slice(head, -1), height);
	if (height >= head + 3) {
		return stripInFrame(lines, {head, foot: 1}, inner.findSeams);
	}

	const isTitled = lines.slice(0, head).some(line => line.some(run => !isOrnament(run)));
	return isTitled ? stripOfLines(lines.slice(0, -1)) : inner;
};

/** Lines of code of which a few at the beginning, or at the end, had better not stand on a slide without the rest, and none without what it is indented under, unless blank lines part them. */
const sparing = (lines: readonly Line[], height: number): Strip => {
	const strip = stripOfLines(lines);
	const few = Math.min(4, Math.floor(height / 4));
	const findSeams = () => {
		const codes = lines.map(line => codeIn(line));
		const indents = [...new Set(codes.filter(code => code.trim() !== '').map(code => indentOf(code)))].sort((one, other) => one - other);
		return strip.findSeams().map(seam => {
			const {cost, end, start} = seam;
			const isFew = end < few || strip.rows - start < few;
			const code = codes[start]!;
			const depth = indents.indexOf(indentOf(code));
			return {...seam, cost: Math.max(cost + (isFew ? costs.fewLines : 0), end < start ? depth : costWithin(code, depth))};
		});
	};

	return {...strip, findSeams};
};

/** What those cost. What is indented is not parted only to make slides even, nor is what closes something parted from that. */
const costs = {fewLines: 8, indented: 10, closing: 13} as const;

const codeIn = (line: Line): string => line.filter(({source}) => source).map(({text}) => text).join('');

const indentOf = (code: string): number => code.search(/\S|$/);

/** What a break before a line of code costs for being so many steps in. */
const costWithin = (code: string, depth: number): number => {
	if (/^\s*(?:[)\]}]|(?:end|else|elif|except|catch|finally)\b)/.test(code)) {
		return costs.closing;
	}

	return depth === 0 ? 0 : costs.indented + depth;
};
