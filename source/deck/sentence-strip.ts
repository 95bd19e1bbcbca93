import {layBlock} from '../layout/block.ts';
import {endsInWord, isOrnament, type Line} from '../layout/line.ts';
import {type Paragraph} from '../model/block.ts';
import {textOf} from '../model/span.ts';
import {sentencesIn} from './sentences.ts';
import {guardsIn, type Range, sliceOf} from './slice.ts';
import {type Room, type Seam, type Strip, stripOfLines} from './strip.ts';

/** What it costs to part two sentences, to part one of them between its lines, and to do either where a single line is left. */
const betweenSentences = 0.5;
const withinSentence = 1;
const loneLine = 30;

/**
A paragraph that is parted between its sentences, or between its lines where that fills slides more evenly; between its lines alone, if it is short.

A sentence that begins within a row begins a row of its own where it begins a slide. That never takes more rows than before, so the heights of all stretches are known without setting each of them anew.
*/
export const stripOfSentences = (paragraph: Paragraph, lines: readonly Line[], {width}: Pick<Room, 'width'>): Strip => {
	const byLines = stripOfLines(lines);
	if (lines.length < 4) {
		return byLines;
	}

	const text = textOf(paragraph.text);
	return {
		...byLines,
		findSeams: () => seamsIn(text, sentencesIn(text, guardsIn(paragraph.text)), lines),
		linesBetween(from, to) {
			const range = {from: startOf(from) ?? 0, to: startOf(to) ?? text.length};
			return layBlock({...paragraph, text: sliceOf(paragraph.text, range)}, {width, isPlain: false});
		},
	};
};

/** A seam before the character of the text at which a sentence or a row begins. */
type TextSeam = Seam & {readonly at: number};

const startOf = (seam: Seam | undefined) => (seam as TextSeam | undefined)?.at;

/** The seams before all sentences and rows but the first, from the top. No seam but a sentence's is within a word that is cut. */
const seamsIn = (text: string, sentences: readonly Range[], lines: readonly Line[]): TextSeam[] => {
	const seams: TextSeam[] = [];
	const starts = rowStartsIn(text, lines);
	const part = (at: number, end: number, start: number, cost: number) => {
		const isLone = end === 1 || start === lines.length - 1;
		seams.push({at, end, start, cost: isLone ? loneLine : cost, points: 0, share: at / text.length});
	};

	let sentence = 1;
	for (const [row, line] of lines.entries()) {
		const next = starts[row + 1] ?? text.length;
		for (; sentence < sentences.length && sentences[sentence]!.from < next; sentence++) {
			const at = sentences[sentence]!.from;
			part(at, at > starts[row]! ? row + 1 : row, row, betweenSentences);
		}

		const isWithinSentence = next < text.length && sentences[sentence]?.from !== next;
		if (isWithinSentence && !endsInWord(line)) {
			part(next, row + 1, row + 1, withinSentence);
		}
	}

	return seams;
};

/** At which characters of the text its rows begin. Layout drops blanks, so the other characters are counted. */
const rowStartsIn = (text: string, lines: readonly Line[]): number[] => {
	const starts: number[] = [];
	let at = 0;
	for (const line of lines) {
		while (at < text.length && isDropped(text[at]!)) {
			at++;
		}

		starts.push(at);
		for (let left = charactersIn(line); left > 0 && at < text.length; at++) {
			left -= isDropped(text[at]!) ? 0 : 1;
		}
	}

	return starts;
};

const charactersIn = (line: Line): number => line.reduce((sum, run) => sum + (isOrnament(run) ? 0 : run.text.replaceAll(dropped, '').length), 0);

/** What layout may not keep: blanks, and marks that only say where a line may end. */
const dropped = /[\s\u00AD\u200B\u2060\uFEFF]/g;
const isDropped = (character: string): boolean => character.search(dropped) === 0;
