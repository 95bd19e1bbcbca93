import {visitGraphemes} from '../layout/cells.ts';
import {isRightToLeft, rightToLeft} from '../layout/direction.ts';
import {isOrnament, type Line, type Run} from '../layout/line.ts';
import {type Role} from '../model/span.ts';
import {withArabicForms} from './arabic-forms.ts';
import {type Algorithm} from './bidi.ts';

/**
What a terminal makes of text that is read from right to left.

- `nothing`: every character is shown behind the one before it, by itself: xterm, Alacritty, foot, Windows Terminal.
- `words`: it turns the letters of a word around and joins them, and leaves the words in their order: kitty.
- `lines`: it turns around all that is read from right to left in a line, as Unicode has it: GNOME Terminal, Konsole, mlterm, mintty.
*/
export type Turning = typeof turnings[number];

/** All that terminals turn around by themselves. */
export const turnings = ['nothing', 'words', 'lines'] as const;

/** Whether the characters of a line stand in another order than they are read in. */
export const isToReorder = (line: Line): boolean => line.some(run => run.isTurned ?? rightToLeft.test(run.text));

/**
A line in the order in which its characters have to be written, for them to stand on the terminal in the order in which they are read.

What is layout's own, and the cells of a table, stay where they are in a line; each is turned around for itself. In a line that is read from right to left, all of these stand the other way around.
*/
export const reorderLine = (line: Line, algorithm: Algorithm, turning: Turning): Line => {
	if (!isToReorder(line)) {
		return line;
	}

	const isTurned = line.some(run => run.isTurned);
	const pieces = piecesIn(line).map(piece => reordered(piece, isTurned, algorithm, turning));
	return (isTurned ? pieces.reverse() : pieces).flat();
};

/** A letter without a look, of a script that is written from left to right. */
const leftToRight = '\u200E';

/** The stretches of a line that are turned around for themselves. */
const piecesIn = (line: Line): Line[] => {
	const pieces: Run[][] = [];
	let last: Run | undefined;
	for (const run of line) {
		if (last && !isOrnament(run) && !isOrnament(last) && run.cell === last.cell) {
			pieces.at(-1)!.push(run);
		} else {
			pieces.push([run]);
		}

		last = run;
	}

	return pieces;
};

/** What can't be parted, the run it stands in, and its level: odd, if it is read from right to left. */
type Glyph = {text: string; readonly run: Run; level: number};

const reordered = (piece: Line, isTurned: boolean, algorithm: Algorithm, turning: Turning): Line => {
	const text = piece.map(run => run.text).join('');
	// What has no letters that are read otherwise is read from right to left as a whole: a heading, a cell.
	const isAllTurned = isTurned || (rightToLeft.test(text) && !/\p{L}/u.test(text.replaceAll(new RegExp(rightToLeft.source, 'gu'), '')));
	const levels = levelsOf(piece, algorithm, isAllTurned ? 'rtl' : 'ltr');
	const glyphs = glyphsIn(piece, turning === 'nothing' ? withArabicForms(text) : text, levels);
	// Spaces at the ends stay at the ends of the line.
	const isSpace = ({text}: Glyph) => text.trim() === '';
	const first = glyphs.findIndex(glyph => !isSpace(glyph));
	const last = glyphs.findLastIndex(glyph => !isSpace(glyph));
	for (const [index, glyph] of glyphs.entries()) {
		if (index > last || (index < first && !isTurned)) {
			glyph.level = isTurned ? 1 : 0;
		}
	}

	turnLevels(glyphs);
	const isLeft = isLeftTo[turning];
	for (const glyph of glyphs) {
		if (glyph.level % 2 === 1 && !isLeft(glyph)) {
			glyph.text = mirrors[glyph.text] ?? algorithm.getMirroredCharacter(glyph.text) ?? glyph.text;
		}
	}

	return runsOf(turning === 'nothing' ? glyphs : turnedBack(glyphs, turning));
};

/** What is shown, as a terminal has to be given it that turns some of that around itself: lines with their colors, words without. */
const turnedBack = (shown: readonly Glyph[], turning: 'words' | 'lines'): Glyph[] => {
	const glyphs = [...shown];
	turnWhere(glyphs, isLeftTo[turning]);
	if (turning === 'words') {
		return glyphs.map((glyph, index) => ({...glyph, run: shown[index]!.run}));
	}

	// Numbers and signs would go with the word beside them, unless a letter tells otherwise.
	const kinds = glyphs.map(({text}) => rightToLeft.test(text) ? (/\p{L}/u.test(text) ? 'letter' : 'number') : 'other');
	return glyphs.map((glyph, index) => kinds[index] === 'other'
		? glyph
		: {
			...glyph,
			text: `${kinds[index - 1] === kinds[index] ? '' : leftToRight}${glyph.text}${kinds[index + 1] === kinds[index] ? '' : leftToRight}`,
		});
};

/** The levels of all characters. Code and formulas are read from left to right wherever they stand, whatever marks they begin and end with; names on the screen around the page as their first letter is. */
const levelsOf = (piece: Line, algorithm: Algorithm, direction: 'ltr' | 'rtl'): number[] => {
	const isolates = piece.map(run => run.roles.some(role => leftToRightIsolates.has(role)) ? '\u2066' : (run.roles.some(role => names.has(role)) && isRightToLeft([run]) ? '\u2067' : ''));
	const text = piece.map((run, index) => {
		// In a block of code every sign stands where it was written, and only words are turned around.
		const ordered = run.roles.includes('codeBlock') ? run.text.replaceAll(/[^\p{L}\p{M}\s]/gu, sign => 'x'.repeat(sign.length)) : run.text;
		return isolates[index] === '' ? ordered : `${isolates[index]!}${ordered}\u2069`;
	}).join('');
	const {levels} = algorithm.getEmbeddingLevels(text, direction);
	let start = 0;
	return piece.flatMap((run, index) => {
		const edge = isolates[index]!.length;
		const own = [...levels.subarray(start + edge, start + edge + run.text.length)];
		start += run.text.length + (2 * edge);
		return own;
	});
};

const leftToRightIsolates: ReadonlySet<Role> = new Set<Role>(['code', 'math', 'key']);
const names: ReadonlySet<Role> = new Set<Role>(['contents', 'contentsHere', 'contentsEmpty', 'status', 'statusStrong', 'footer']);

/** The bar beside a quote stands at its cell's left edge; turned around, at its right one. */
const mirrors: Readonly<Record<string, string>> = {'▎': '▕', '▸': '◂'};

const glyphsIn = (piece: Line, text: string, levels: readonly number[]): Glyph[] => {
	const glyphs: Glyph[] = [];
	let start = 0;
	for (const run of piece) {
		const own = text.slice(start, start + run.text.length);
		const offset = start;
		visitGraphemes(own, (from, to) => {
			glyphs.push({text: own.slice(from, to), run, level: levels[offset + from]!});
		});
		start += run.text.length;
	}

	return glyphs;
};

/** Rule L2: from the highest level to the lowest odd one, whatever stands at that level or higher is turned around. */
const turnLevels = (glyphs: Glyph[]): void => {
	let highest = 0;
	for (const {level} of glyphs) {
		highest = Math.max(highest, level);
	}

	for (let level = highest; level >= 1; level--) {
		turnWhere(glyphs, glyph => glyph.level >= level);
	}
};

const turnWhere = (glyphs: Glyph[], holds: (glyph: Glyph) => boolean): void => {
	let start = 0;
	for (let end = 0; end <= glyphs.length; end++) {
		if (end === glyphs.length || !holds(glyphs[end]!)) {
			const stretch = glyphs.slice(start, end).reverse();
			glyphs.splice(start, stretch.length, ...stretch);
			start = end + 1;
		}
	}
};

/** What is left to each terminal to turn around: letters, and not the digits of their scripts. kitty turns signs of these around with the words they touch. */
const isLeftTo: Readonly<Record<Turning, (glyph: Glyph) => boolean>> = {
	nothing: () => false,
	words: ({text}) => rightToLeft.test(text) && !/\p{Nd}/u.test(text),
	lines: ({text}) => rightToLeft.test(text) && /\p{L}/u.test(text),
};

/** Glyphs that stand beside each other in one run, as runs. */
const runsOf = (glyphs: readonly Glyph[]): Run[] => {
	const runs: Run[] = [];
	let before: Run | undefined;
	for (const {run, text} of glyphs) {
		if (run === before) {
			const last = runs.pop()!;
			runs.push({...last, text: last.text + text});
		} else {
			runs.push({...run, text});
			before = run;
		}
	}

	return runs;
};
