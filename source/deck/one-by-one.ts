import {type Line, type Run} from '../layout/line.ts';
import {textOf} from '../model/span.ts';
import {type Slide} from './slide.ts';
import {isItem} from './stepped.ts';

/** A slide of text whose blocks, and the items of whose lists, come one by one: each takes a step more than its author gave it. The first is there at once; a footnote comes with what it is about. */
export const oneByOne = <Some extends Pick<Slide, 'kind' | 'page'>>(slide: Some): Some => {
	if (slide.kind !== 'content') {
		return slide;
	}

	const seenWith = new Map<string, number>();
	let at = -1;
	const parts = slide.page.parts.map(part => {
		const {block, content, lines, section} = part;
		if (typeof content === 'object' && content.kind === 'columns' && content.isBeside) {
			const columns = columnsOneByOne(lines, at);
			at = columns.last;
			return {...part, lines: columns.lines};
		}

		const address = `${block} ${section}`;
		const kind = typeof content === 'object' && content.kind;
		const isNote = kind === 'footnote';
		const isBegun = kind === 'list' && isItem(lines[0]!);
		at += isNote || isBegun ? 0 : 1;
		const stepped = lines.map(line => {
			at += kind === 'list' && isItem(line) ? 1 : 0;
			const earliest = isNote ? seenWith.get(address) ?? 0 : at;
			return line.map(run => ({...run, step: earliest + (run.step ?? 0)}));
		});
		seenWith.set(address, isNote ? seenWith.get(address) ?? 0 : at);
		return {...part, lines: stepped};
	});
	return {...slide, page: {...slide.page, parts}};
};

/** The same of columns, one after the other, behind so many steps; and how many there are then. */
const columnsOneByOne = (lines: readonly Line[], before: number): {readonly lines: readonly Line[]; readonly last: number} => {
	const steps = new Map<Run, number>();
	let last = before;
	for (const cell of new Set(lines.flatMap(line => line.flatMap(run => run.cell ?? [])))) {
		let isBehindBlank = true;
		for (const runs of lines.map(line => line.filter(run => run.cell === cell))) {
			const isBlank = textOf(runs).trim() === '';
			last += !isBlank && (isBehindBlank || isItem(runs)) ? 1 : 0;
			isBehindBlank = isBlank;
			for (const run of runs) {
				steps.set(run, last + (run.step ?? 0));
			}
		}
	}

	return {lines: lines.map(line => line.map(run => ({...run, step: steps.get(run) ?? 0}))), last};
};
