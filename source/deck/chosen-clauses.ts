import {sum} from '../layout/columns.ts';
import {type Paragraph} from '../model/block.ts';
import {type Span, textOf} from '../model/span.ts';
import {clausesOf} from './clauses.ts';
import {valueOf} from './clause-value.ts';
import {fewWords} from './heart.ts';
import {sentencesOf} from './sentences.ts';
import {termsOf} from './terms.ts';
import {bestOf, type Way, wayOf} from './way.ts';
import {type Said, say, type Worth} from './worth.ts';

/** The clauses that stand for each paragraph on the slides, in order. None, if all of it is left to the speaker. */
export type ChosenClauses = ReadonlyMap<Paragraph, ReadonlyArray<readonly Span[]>>;

/** A sentence that may be chosen, with all the ways to say it. `value` is what it was worth when it was last looked at: it is never worth more. */
type Candidate = {readonly ways: readonly Way[]; readonly source: Source; readonly sentence: number; value: number};

/** A paragraph that is chosen from: how many words it has, and what is chosen so far, by the number of its sentence. */
type Source = {readonly paragraph: Paragraph; readonly words: number; readonly chosen: Map<number, readonly Span[]>};

/*
How many words a post has on its slides, depending on its own: what speakers put there grows slower than what they say. A section has room for some in any case, a slide of which is what an audience takes in; and so has a paragraph for one point, a long one for several.
*/
const wordsOnSlides = (words: number): number => 4.6 * (words ** 0.6);
const wordsForSection = 30;
const wordsForPoint = 40;
const mostPoints = 3;

/**
Choose what is said on the slides of the paragraphs of each section.

First every section gets what is worth most in it, then all of them what is worth most in the post, until there are as many words as slides should have. What is chosen makes everything like it worth less. This is the greedy way to cover what is worth saying with few words (Lin and Bilmes, "Multi-document summarization via budgeted maximization of submodular functions", 2010).
*/
export const chosenClausesOf = (sections: ReadonlyArray<readonly Paragraph[]>, worth: Worth, said: Said): ChosenClauses => {
	const sources = sections.map(paragraphs => paragraphs.map(paragraph => sourceOf(paragraph)));
	let room = wordsOnSlides(sum(sources.flat().map(({words}) => words)));
	const valueIn = ({text, words}: Way) => valueOf(textOf(text), words, worth, said);
	const candidates = sources.map(some => {
		const own = some.flatMap(source => candidatesIn(source, valueIn));
		room -= choose(own, wordsForSection, valueIn, said);
		return own;
	});
	choose(candidates.flat(), room, valueIn, said);
	return new Map(sources.flat().map(({chosen, paragraph}) => [paragraph, [...chosen].sort(([one], [other]) => one - other).map(([, text]) => text)]));
};

const sourceOf = (paragraph: Paragraph): Source => ({paragraph, words: termsOf(textOf(paragraph.text)).length, chosen: new Map()});

/** All that the sentences of a paragraph say. A short paragraph is taken as it is, or left. */
const candidatesIn = (source: Source, valueIn: (way: Way) => number): Candidate[] => {
	const {paragraph: {text}, words} = source;
	const sentences = words <= fewWords ? [[text]] : sentencesOf(text).map(sentence => clausesOf(sentence));
	return sentences.map((clauses, sentence) => {
		const ways = clauses.map(clause => wayOf(clause));
		return {ways, source, sentence, value: bestOf(ways, valueIn).value};
	});
};

/** How much lower the bar is set for what is chosen, once nothing more is above it; and where it is low enough, beside where it was at first. */
const step = 0.95;
const lowest = 0.01;

/** Choose what is worth most, until there is no more room, and give the number of words chosen. The first is chosen even if it is longer than that. */
const choose = (candidates: readonly Candidate[], room: number, valueIn: (way: Way) => number, said: Said): number => {
	let highest = 0;
	for (const {value} of candidates) {
		highest = Math.max(highest, value);
	}

	let taken = 0;
	for (let bar = highest; bar > highest * lowest && taken < room; bar *= step) {
		for (const candidate of candidates) {
			const left = taken === 0 ? Infinity : room - taken;
			if (candidate.value < bar || !isOpen(candidate) || candidate.ways.every(({words}) => words.length > left)) {
				continue;
			}

			const {value, way: {text, words}} = bestOf(candidate.ways, valueIn);
			candidate.value = value;
			if (value >= bar && words.length <= left) {
				candidate.source.chosen.set(candidate.sentence, text);
				say(words, said);
				taken += words.length;
			}
		}
	}

	return taken;
};

/** Whether a paragraph may have one more clause on the slides, and has none of this sentence yet. */
const isOpen = ({sentence, source: {chosen, words}}: Candidate): boolean =>
	!chosen.has(sentence) && chosen.size < Math.max(1, Math.min(mostPoints, Math.floor(words / wordsForPoint)));
