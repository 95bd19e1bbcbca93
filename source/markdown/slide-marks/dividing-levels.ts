import {type WrittenLine} from '../written-lines.ts';
import {isForPandoc, isForQuarto} from './programs.ts';

/**
The levels of headings that begin a slide without a rule.

Marp and Deckset are told: all levels up to one (`headingDivider: 2`), or some (`[1, 3]`; `slide-dividers: #, ##`). Pandoc is told the lowest (`slide-level: 2`), or finds it, as patat does: the highest one with a heading that something other than a heading follows; Quarto has 2. Only patat minds no headings where there are rules. `hasDivisions` says that there are Pandoc's.
*/
export const dividingLevelsIn = (lines: readonly WrittenLine[], frontMatter: string, hasDivisions: boolean): ReadonlySet<number> => {
	const said = saidIn(frontMatter) ?? lines.map(({isCode, text}) => isCode ? undefined : saidIn(text.replace(/^<!--\s*/, ''))).find(levels => levels !== undefined);
	if (said) {
		return said;
	}

	const isPatat = /^patat:/m.test(frontMatter);
	if (!(isPatat || hasDivisions || isForPandoc(frontMatter)) || (isPatat && lines.some(({isCode, text}) => !isCode && /^-{3,}\s*$/.test(text)))) {
		return new Set();
	}

	const level = /^[ \t]*slide-level:[ \t]*(\d)/m.exec(frontMatter)?.[1] ?? (isForQuarto(frontMatter) ? 2 : highestFollowed(lines));
	return upTo(Number(level));
};

/** The level of the heading that begins with a line, underlined or not; 0 for any other line. */
export const headingLevelAt = (lines: readonly WrittenLine[], index: number): number => {
	const {isCode, text} = lines[index]!;
	if (isCode) {
		return 0;
	}

	const marked = /^#{1,6}(?=\s|$)/.exec(text)?.[0].length ?? 0;
	const isAlone = marked === 0 && /^\S/.test(text) && !/^(?:[*+>-]|\d+[.)])\s|^[-=<|]/.test(text) && isBlank(lines[index - 1]);
	const underline = isAlone && !lines[index + 1]?.isCode ? /^(?:={2,}|-{2,})(?=\s*$)/.exec(lines[index + 1]?.text ?? '')?.[0] : undefined;
	return underline === undefined ? marked : (underline.startsWith('=') ? 1 : 2);
};

const isBlank = (line: WrittenLine | undefined) => (line?.text ?? '').trim() === '';

/** The levels that a setting in front matter, or in a comment, names. */
const saidIn = (text: string): ReadonlySet<number> | undefined => {
	const [, numbers, sharps] = /^(?:\$?headingDivider:[ \t]*(\[[\d, \t]*]|\d|(?:\n[ \t]*-[ \t]*\d)+)|slide-dividers:[ \t]*"?([#, \t]+))/m.exec(text) ?? [];
	if (sharps !== undefined) {
		return new Set(sharps.split(',').map(sharp => sharp.trim().length));
	}

	if (numbers === undefined) {
		return undefined;
	}

	return /^\d$/.test(numbers) ? upTo(Number(numbers)) : new Set(numbers.match(/\d/g)?.map(Number));
};

const upTo = (level: number): ReadonlySet<number> => new Set(Array.from({length: level}, (_, index) => index + 1));

const highestFollowed = (lines: readonly WrittenLine[]): number => {
	let highest = 0;
	for (const index of lines.keys()) {
		const level = headingLevelAt(lines, index);
		if (level > 0 && (highest === 0 || level < highest) && isFollowed(lines, index)) {
			highest = level;
		}
	}

	return highest;
};

/** Whether something other than a heading or a rule follows a heading. */
const isFollowed = (lines: readonly WrittenLine[], heading: number): boolean => {
	let index = heading + (lines[heading]!.text.startsWith('#') ? 1 : 2);
	while (index < lines.length && isBlank(lines[index])) {
		index++;
	}

	return index < lines.length && headingLevelAt(lines, index) === 0 && !/^-{3,}\s*$/.test(lines[index]!.text);
};
