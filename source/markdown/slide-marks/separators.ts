import {type WrittenLine} from '../written-lines.ts';

/**
Lines of a deck for reveal.js, parted by rules or `end_slide` alone.

What parts them is what its front matter says, as reveal-md and others have it (`separator: <!--s-->`, `verticalSeparator`); else rules, and for slides below one another `--`, `+++`, or two blank lines before what begins a slide.

Separators are regular expressions. Those of a stranger may take forever, so they are not run: what they are about is one line as it is written, `^\r?\n<!--s-->$`, or so many blank ones, `^\n\n\n`. Others are left out.
*/
export const withoutSeparators = (lines: readonly WrittenLine[], frontMatter: string): readonly WrittenLine[] => {
	const said = ['separator', 'verticalSeparator'].map(key => plainOf(writtenIn(frontMatter, key))).filter(plain => plain !== undefined);
	const isBlankSaid = said.length === 0 && !lines.some(({isCode, text}) => !isCode && belowOf.test(text));
	// Where rules stand right beneath lines only, they part no slides.
	const isRuleShown = said.length > 0 || !lines.some((line, index) => isRule(line) && lines[index - 1]?.text.trim() === '');
	const endAt = (index: number): number => {
		if (said.length > 0) {
			return lengthAt(said, lines, index);
		}

		return belowOf.test(lines[index]!.text) ? 1 : (isBlankSaid ? blanksAt(lines, index) : 0);
	};

	const written: WrittenLine[] = [];
	for (let index = 0; index < lines.length;) {
		const line = lines[index]!;
		const length = line.isCode ? 0 : endAt(index);
		written.push(...(length > 0 ? ['', isRuleShown ? '<!-- end_slide -->' : '---', ''].map(text => ({text, isCode: false})) : [line]));
		index += Math.max(1, length);
	}

	return written;
};

/** What notes begin with, in small letters, by reveal-md's front matter; nothing, if it doesn't say. */
export const notesSeparatorIn = (frontMatter: string): string | undefined => plainOf(writtenIn(frontMatter, 'notesSeparator'))?.line.toLowerCase();

const belowOf = /^(?:--|\+{3}|##[=+]{2}##)[ \t]*$/;

const isRule = ({isCode, text}: WrittenLine) => !isCode && /^-{3,}\s*$/.test(text);

/** How many blank lines stand at an index, two at least, before what begins a slide, and behind something of the slide before. */
const blanksAt = (lines: readonly WrittenLine[], index: number): number => {
	if (index === 0 || lines[index - 1]!.text.trim() === '' || isRule(lines[index - 1]!)) {
		return 0;
	}

	let end = index;
	while (end < lines.length && lines[end]!.text.trim() === '') {
		end++;
	}

	const isSlide = end < lines.length && !lines[end]!.isCode && /^(?:#{1,6}\s|<!--\s*\.slide\b)/.test(lines[end]!.text);
	return isSlide && end - index >= 2 ? end - index : 0;
};

/** A line, or without one so many that are blank. */
type Plain = {readonly line: string; readonly blanks: number};

const writtenIn = (frontMatter: string, key: string): string | undefined => {
	const value = new RegExp(`^[ \\t]*${key}:[ \\t]*(\\S.*?)[ \\t]*$`, 'm').exec(frontMatter)?.[1];
	return value?.replace(/^"(.*)"$/, (_, quoted: string) => quoted.replaceAll('\\\\', '\\')).replace(/^'(.*)'$/, '$1');
};

const plainOf = (pattern: string | undefined): Plain | undefined => {
	if (pattern === undefined) {
		return undefined;
	}

	const blanks = pattern.match(/\\n/g)?.length ?? 0;
	const line = pattern
		.replaceAll(/\(\?:|\(?(?:\\r\??)?\\n\)?[*+?]?|\[(?:\\[rn]|[ \t])+][*+?]?|\\[sthv][*+?]?|^\^|\$$/g, '')
		.replaceAll(/\\?([^\w\s\\{}]){(\d{1,2})}/g, (_, mark: string, count: string) => mark.repeat(Number(count)))
		.replaceAll(/\\([^\w\s])/g, '$1')
		.replace(/^\^|\$$/, '');
	return /[\\[\]|]|[)\w][*+?]|\.\*/.test(line) || (line === '' && blanks < 2) ? undefined : {line: line.trim(), blanks};
};

const lengthAt = (parting: readonly Plain[], lines: readonly WrittenLine[], index: number): number => {
	const text = lines[index]!.text.trim();
	if (text !== '') {
		return parting.some(({line}) => line === text) ? 1 : 0;
	}

	let end = index;
	while (end < lines.length && !lines[end]!.isCode && lines[end]!.text.trim() === '') {
		end++;
	}

	return parting.some(({blanks, line}) => line === '' && end - index >= blanks) ? end - index : 0;
};
