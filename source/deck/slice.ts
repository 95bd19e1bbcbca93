import {type Role, type Span} from '../model/span.ts';

/** A stretch of a text, from a character up to, and without, another. */
export type Range = {readonly from: number; readonly to: number};

/** The part of running text that stands in a range of its characters. */
export const sliceOf = (text: readonly Span[], range: Range): readonly Span[] => slicesOf(text, [range])[0]!;

/** The parts of running text that stand in ranges of its characters. The ranges stand in order and apart. */
export const slicesOf = (text: readonly Span[], ranges: readonly Range[]): Array<readonly Span[]> => {
	let index = 0;
	let at = 0;
	return ranges.map(({from, to}) => {
		const slice: Span[] = [];
		for (; index < text.length; index++) {
			const span = text[index]!;
			const piece = span.text.slice(Math.max(0, from - at), Math.max(0, to - at));
			if (piece !== '') {
				slice.push(piece === span.text ? span : {...span, text: piece});
			}

			if (at + span.text.length > to) {
				break;
			}

			at += span.text.length;
		}

		return slice;
	});
};

/** Running text without the ranges, which stand in order and apart. */
export const withoutRanges = (text: readonly Span[], ranges: readonly Range[]): readonly Span[] =>
	slicesOf(text, [...ranges, {from: Infinity, to: Infinity}].map(({from}, index) => ({from: ranges[index - 1]?.to ?? 0, to: from}))).flat();

const guardedRoles: ReadonlySet<Role> = new Set<Role>(['code', 'math', 'link', 'picture', 'key']);

/** Where formulas, links and pieces of code stand in running text, or what has one of other roles: they are shown whole or not at all. */
export const guardsIn = (text: readonly Span[], among = guardedRoles): Range[] => {
	const guards: Range[] = [];
	let at = 0;
	for (const span of text) {
		if (span.roles.some(role => among.has(role))) {
			guards.push({from: at, to: at + span.text.length});
		}

		at += span.text.length;
	}

	return guards;
};

const openings: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}', '“': '”', '„': '“', '«': '»', '"': '"'};

/** How far back the opening of a bracket is looked for. Nobody nests deeper, and a million of them must not take a million looks each. */
const deepest = 8;

/** Where brackets and quotes stand in a text, from the mark that opens one to the mark that closes it. One that never closes is none. */
export const pairsIn = (text: string): Range[] => {
	const pairs: Range[] = [];
	const open: Array<{readonly closing: string; readonly from: number}> = [];
	for (const {0: mark, index} of text.matchAll(/["([{“«„)\]}”»]/g)) {
		const near = open.slice(-deepest);
		const opened = near.findLastIndex(({closing}) => closing === mark);
		if (opened !== -1) {
			pairs.push({from: near[opened]!.from, to: index + 1});
			open.length -= near.length - opened;
		} else if (openings[mark] !== undefined) {
			open.push({closing: openings[mark], from: index});
		}
	}

	return pairs;
};
