import {type Alignment} from './box.ts';
import {giveUp} from './unreadable.ts';

/** How an environment sets its rows. */
export type Shape = {
	/** The brackets around them. */
	readonly open: string;
	readonly close: string;

	/** Whether every second cell goes on with an equation. */
	readonly isEquation?: true;

	/** How each column is aligned, and what stands before it. */
	readonly alignmentOf: (column: number, isNumeric: boolean) => Alignment;
	readonly gapOf: (column: number) => string;
};

/** What an environment is set like, and what stands in it without the arguments that only say so. One that isn't known gives the formula up. */
export const shapeOf = (name: string, written: string): {readonly shape: Shape; readonly tex: string} => {
	const bare = name.replace('*', '');
	const brackets = bracketsOf.get(bare);
	if (bare === 'array') {
		const [argument, letters] = /^\s*(?:\[[a-z]])?\s*{((?:[lcr|\s]|[@>]{[^{}]*})+)}/.exec(written) ?? giveUp();
		const columns = Array.from(letters!.replaceAll(/{[^{}]*}/g, '').matchAll(/(\|?)\s*([lcr])/g), ([, bar, letter]) => ({gap: bar === '' ? '  ' : ' │ ', alignment: ({l: 'left', c: 'center', r: 'right'} as const)[letter as 'l' | 'c' | 'r']}));
		return {
			shape: {open: '', close: '', alignmentOf: column => columns[column]?.alignment ?? 'center', gapOf: column => column === 0 ? '' : columns[column]?.gap ?? '  '},
			tex: written.slice(argument.length).replaceAll(String.raw`\hline`, ''),
		};
	}

	if (bare === 'cases' || bare === 'dcases' || bare === 'rcases') {
		return {shape: {...matrix(bare === 'rcases' ? '' : '{', bare === 'rcases' ? '}' : ''), alignmentOf: () => 'left'}, tex: written};
	}

	if (brackets !== undefined) {
		return {shape: matrix(brackets[0] ?? '', brackets[1] ?? ''), tex: written.replace(/^\s*\[[lcr]]/, '')};
	}

	return {shape: aligned.has(bare) ? equations : (plain.has(bare) ? lines : giveUp()), tex: written.replace(/^\s*(?:\[[tbc]]|{\d+})/, '')};
};

/** Rows that stand beneath each other as they are. */
export const lines: Shape = {open: '', close: '', alignmentOf: column => column === 0 ? 'left' : giveUp(), gapOf: () => ''};

/** Equations: what stands before the sign of each is level on the right, what follows on the left. */
const equations: Shape = {
	open: '',
	close: '',
	isEquation: true,
	alignmentOf: column => column % 2 === 0 ? 'right' : 'left',
	gapOf: column => column === 0 ? '' : (column % 2 === 0 ? '   ' : ' '),
};

const matrix = (open: string, close: string): Shape => ({open, close, alignmentOf: (_, isNumeric) => isNumeric ? 'right' : 'center', gapOf: column => column === 0 ? '' : '  '});

const bracketsOf: ReadonlyMap<string, string> = new Map([['matrix', ''], ['smallmatrix', ''], ['pmatrix', '()'], ['bmatrix', '[]'], ['Bmatrix', '{}'], ['vmatrix', '||'], ['Vmatrix', '‖‖']]);
const aligned: ReadonlySet<string> = new Set(['align', 'alignat', 'aligned', 'alignedat', 'eqnarray', 'flalign', 'split']);
const plain: ReadonlySet<string> = new Set(['displaymath', 'equation', 'gather', 'gathered', 'math', 'multline']);
