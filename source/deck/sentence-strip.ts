import {layBlock} from '../layout/block.ts';
import {type Line} from '../layout/line.ts';
import {type Paragraph} from '../model/block.ts';
import {textOf} from '../model/span.ts';
import {sentencesIn} from './sentences.ts';
import {guardsIn, type Range, sliceOf} from './slice.ts';
import {type Room, type Seam, type Strip, stripOfLines} from './strip.ts';

/** What it costs to part two sentences, and to do so where a single line is left on either side. */
const betweenSentences = 2;
const loneLine = 30;

/**
A paragraph that is parted between its sentences; between its lines, if it is short, or if a sentence alone is higher than a slide.

A sentence that begins within a row begins a row of its own where it begins a slide. That never takes more rows than before, so the heights of all stretches of sentences are known without setting each of them anew.
*/
export const stripOfSentences = (paragraph: Paragraph, lines: readonly Line[], {width, height}: Room): Strip => {
	const byLines = stripOfLines(lines);
	if (lines.length < 4) {
		return byLines;
	}

	const text = textOf(paragraph.text);
	return {
		...byLines,
		findSeams() {
			const seams = seamsBetween(text, sentencesIn(text, guardsIn(paragraph.text)), lines);
			const tops = [0, ...seams.map(({start}) => start)];
			const isLow = [...seams.map(({end}) => end), lines.length].every((end, index) => end - tops[index]! <= height);
			return isLow && seams.length > 0 ? seams : byLines.findSeams();
		},
		linesBetween(from, to) {
			if (!isBetweenSentences(from) && !isBetweenSentences(to)) {
				return byLines.linesBetween(from, to);
			}

			const range = {from: isBetweenSentences(from) ? from.at : 0, to: isBetweenSentences(to) ? to.at : text.length};
			return layBlock({...paragraph, text: sliceOf(paragraph.text, range)}, {width, isPlain: false});
		},
	};
};

/** A seam before the sentence that begins at a character of the text. */
type SentenceSeam = Seam & {readonly at: number};

const isBetweenSentences = (seam: Seam | undefined): seam is SentenceSeam => seam !== undefined && 'at' in seam;

const seamsBetween = (text: string, sentences: readonly Range[], lines: readonly Line[]): SentenceSeam[] => {
	const seams: SentenceSeam[] = [];
	// Layout drops blanks, so how far a sentence is from the start is counted in the other characters.
	let row = 0;
	let above = 0;
	let through = charactersIn(lines[0]!);
	let before = 0;
	for (const [index, {from, to}] of sentences.entries()) {
		while (through <= before && row < lines.length - 1) {
			row++;
			above = through;
			through += charactersIn(lines[row]!);
		}

		if (index > 0) {
			const end = above < before ? row + 1 : row;
			const isLone = end === 1 || row === lines.length - 1;
			seams.push({end, start: row, cost: isLone ? loneLine : betweenSentences, points: 0, share: from / text.length, at: from});
		}

		before += countCharacters(text.slice(from, to));
	}

	return seams;
};

const charactersIn = (line: Line): number => line.reduce((sum, run) => sum + (run.roles.includes('cut') ? 0 : countCharacters(run.text)), 0);

/** How many characters of a text layout keeps: all but blanks, and marks that only say where a line may end. */
const countCharacters = (text: string): number => text.replaceAll(/[\s\u00AD\u200B\u2060\uFEFF]/g, '').length;
