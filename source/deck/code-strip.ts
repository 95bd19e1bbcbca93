import {isOrnament, type Line} from '../layout/line.ts';
import {type Room, type Seam, type Strip, stripInFrame, stripOfLines} from './strip.ts';

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

/** Lines of code of which a few at the beginning, or at the end, had better not stand on a slide without the rest, and none without what it is indented under. */
const sparing = (lines: readonly Line[], height: number): Strip => {
	const strip = stripOfLines(lines);
	const few = Math.min(4, Math.floor(height / 4));
	const findSeams = () => {
		const codes = lines.map(line => codeIn(line));
		const indents = [...new Set(codes.filter(code => code.trim() !== '').map(code => indentOf(code)))].sort((one, other) => one - other);
		const costAt = ({cost, end, start}: Seam) => cost + (end < few || strip.rows - start < few ? costs.fewLines : 0);
		return strip.findSeams().map(seam => ({...seam, cost: Math.max(costAt(seam), costBefore(codes[seam.start]!, indents))}));
	};

	return {...strip, findSeams};
};

/** What those cost: for lines that are indented, for each step of that. */
const costs = {fewLines: 8, indented: 2.5, closing: 8} as const;

const codeIn = (line: Line): string => line.filter(({source}) => source).map(({text}) => text).join('');

const indentOf = (code: string): number => code.search(/\S|$/);

/** What a break before a line costs that goes on with what one above it has begun: it is indented, or closes that. */
const costBefore = (code: string, indents: readonly number[]): number => {
	const isClosing = /^\s*(?:[)\]}]|(?:end|else|elif|except|catch|finally)\b)/.test(code);
	return isClosing ? costs.closing : Math.min(costs.closing, costs.indented * indents.indexOf(indentOf(code)));
};
