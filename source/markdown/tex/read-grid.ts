import {joined, nothing} from './atom.ts';
import {beside, type Box, boxOf, gridOf, widthOf} from './box.ts';
import {bracketOf} from './brackets.ts';
import {partsIn, rowsIn, type TexPart} from './cut-tex.ts';
import {readAtoms} from './read-atoms.ts';
import {type Shape, shapeOf} from './shape.ts';
import {type Knowledge, walkThroughTex} from './tex-walk.ts';
import {giveUp} from './unreadable.ts';

/** The rows of TeX as a box of the shape; what has a number has it at the end of its row. `depth` is in how many environments they stand. */
export const readGrid = (tex: string, shape: Shape, knowledge: Knowledge, depth = 0): Box => {
	if (depth > deepest) {
		return giveUp();
	}

	const rows = rowsIn(tex).map(cells => {
		const tags: string[] = [];
		const boxes = cells.map((cell, column) => readCell(cell, shape.isEquation === true && column % 2 === 1, {knowledge, tags, depth}));
		return {boxes, tags};
	}).filter(({boxes, tags}) => tags.length > 0 || boxes.some(box => !isBlank(box)));
	const columns = Math.max(0, ...rows.map(({boxes}) => boxes.length));
	const isNumeric = Array.from({length: columns}, (_, column) => rows.every(({boxes}) => /^(?:[−+]?[\d.]+)?$/.test(boxes[column]?.lines.join('') ?? '')));
	const grid = gridOf(
		rows.map(({boxes, tags}) => tags.length === 0 ? boxes : [...boxes, ...Array.from({length: columns - boxes.length}, () => boxOf('')), boxOf(tags.map(tag => `(${tag})`).join('  '))]),
		column => column === columns || (columns === 1 && shape.open + shape.close === '') ? 'left' : shape.alignmentOf(column, isNumeric[column]!),
		column => column === columns ? '  ' : shape.gapOf(column),
	);
	return bracketed(grid, shape.open, shape.close);
};

/** Deeper environments aren't read: nobody writes them. */
const deepest = 6;

const isBlank = ({lines}: Box) => lines.every(line => line.trim() === '');

/** What a cell stands in: so many environments, and a row whose numbers are gathered. */
type Surroundings = {readonly knowledge: Knowledge; readonly tags: string[]; readonly depth: number};

/** A cell: formulas in a line, and environments between them. */
const readCell = (tex: string, isBehind: boolean, {depth, knowledge, tags}: Surroundings): Box => {
	const parts = partsIn(tex);
	const boxes: Box[] = [];
	let line = parts[0]!.tex;
	for (const [index, part] of parts.entries()) {
		if (part.kind === 'line') {
			continue;
		}

		const {close, open, rest, text} = bracketsAround(line, parts[index + 1]!);
		const {shape, tex: inner} = shapeOf(part.name, part.tex);
		put(text);
		const grid = bracketed(readGrid(inner, shape, knowledge, depth + 1), open, close);
		boxes.push(...boxes.length > 0 ? [boxOf(' ')] : [], grid);
		line = rest;
		const [script] = /^\s*[\^_](?:{[^{}]*}|\\[a-zA-Z]+|[^\\{}])/.exec(line) ?? [];
		if (script !== undefined && grid.lines.length > 1) {
			const {lines: {length}, level} = grid;
			boxes.push({...readLine(script, false), level: script.trim().startsWith('^') ? level : level + 1 - length});
			line = line.slice(script.length);
		}
	}

	put(line);
	return beside(boxes);

	function put(text: string): void {
		const box = readLine(text, isBehind || boxes.length > 0);
		if (!isBlank(box)) {
			boxes.push(...boxes.length > 0 && !/^[,.;:!?)\]]/.test(box.lines[0]!) ? [boxOf(' ')] : [], box);
		}
	}

	/** A formula in a line. One that stands behind something may begin with an operator. */
	function readLine(text: string, isFurther: boolean): Box {
		const walk = walkThroughTex(text, knowledge);
		const atoms = readAtoms(walk, '');
		tags.push(...walk.tags);
		return boxOf(joined(isFurther ? [nothing, ...atoms] : atoms).trim());
	}
};

/** The brackets that `\left` and `\right` put around an environment, and the lines before and behind it without them. */
const bracketsAround = (before: string, behind: TexPart) => {
	const left = /\\left\s*(\\[a-zA-Z]+|\\?[^\sa-zA-Z])\s*$/.exec(before);
	const right = /^\s*\\right\s*(\\[a-zA-Z]+|\\?[^\sa-zA-Z])/.exec(behind.tex);
	return left && right
		? {open: signOf(left[1]!), close: signOf(right[1]!), text: before.slice(0, left.index), rest: behind.tex.slice(right[0].length)}
		: {open: '', close: '', text: before, rest: behind.tex};
};

const signOf = (written: string): string => signs.get(written) ?? (written === '.' ? '' : written.replace('\\', ''));

const signs: ReadonlyMap<string, string> = new Map([[String.raw`\|`, '‖'], [String.raw`\Vert`, '‖'], [String.raw`\lVert`, '‖'], [String.raw`\rVert`, '‖'], [String.raw`\vert`, '|'], [String.raw`\lvert`, '|'], [String.raw`\rvert`, '|'], [String.raw`\lbrace`, '{'], [String.raw`\rbrace`, '}'], [String.raw`\lbrack`, '['], [String.raw`\rbrack`, ']'], [String.raw`\lfloor`, '⌊'], [String.raw`\rfloor`, '⌋'], [String.raw`\lceil`, '⌈'], [String.raw`\rceil`, '⌉'], [String.raw`\langle`, '⟨'], [String.raw`\rangle`, '⟩']]);

const bracketed = (box: Box, open: string, close: string): Box => {
	const {level, lines: {length}} = box;
	const gap = length > 1 ? boxOf(' ') : boxOf('');
	return beside([...open === '' ? [] : [bracketOf(open, length, level), gap], box, ...close === '' ? [] : [gap, bracketOf(close, length, level)]]);
};
