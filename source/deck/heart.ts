import {type Span, textOf} from '../model/span.ts';
import {wordsOf} from '../model/words.ts';
import {clausesOf} from './clauses.ts';
import {sentencesOf} from './sentences.ts';
import {sliceOf} from './slice.ts';
import {termsOf} from './terms.ts';
import {type Said, type Worth, worthIn} from './worth.ts';

/** Up to how many words a text is its own heart, and how many a bold lead-in may have. */
const fewWords = 12;

/** The heart of a text: a clause of its key sentence, behind the author's bold lead-in if there is one. The very same text, if there is nothing to leave out. */
export const heartOf = (text: readonly Span[], worth: Worth, said: Said): readonly Span[] => {
	if (wordsOf(textOf(text)).length <= fewWords) {
		return text;
	}

	const lead = leadInOf(text);
	const heart = [...sliceOf(text, {from: 0, to: lead}), ...keyClauseOf(sliceOf(text, {from: lead, to: Infinity}), worth, said)];
	return textOf(heart) === textOf(text) ? text : heart;
};

/** How many characters a bold lead-in takes, as in `**Books:** written by humans`, or none. */
const leadInOf = (text: readonly Span[]): number => {
	const end = text.findIndex(span => !span.roles.includes('strong'));
	if (end <= 0) {
		return 0;
	}

	const bold = textOf(text.slice(0, end));
	const lead = bold + /^\s*[:.–—-]?\s*/.exec(text[end]!.text)![0];
	const isMarked = /[:.!?–—-]$/.test(lead.trimEnd());
	return isMarked && wordsOf(bold).length <= fewWords && textOf(text).length > lead.length ? lead.length : 0;
};

/** Of all that the sentences of a text say, whole or as a clause, what is worth most. */
const keyClauseOf = (text: readonly Span[], worth: Worth, said: Said): readonly Span[] => {
	let best: readonly Span[] = text;
	let most = -1;
	for (const [index, sentence] of sentencesOf(text).entries()) {
		for (const clause of clausesOf(sentence)) {
			const value = valueOf(textOf(clause), worth, said) * (index === 0 ? opens : 1);
			if (value > most) {
				best = clause;
				most = value;
			}
		}
	}

	return best;
};

/** A clause of fewer words says little. */
const enoughWords = 6;

/*
What a clause gains for beginning the paragraph, where authors mostly put what it is about, and what it keeps if it leans on the sentence before it, and if it asks or announces something instead of saying it.
*/
const opens = 1.15;
const leans = 0.85;
const asks = 0.8;

/** What a clause is worth on a slide, a word. */
const valueOf = (clause: string, worth: Worth, said: Said): number => {
	const words = termsOf(clause);
	return worthIn(words, worth, said) / (words.length + 1)
		* Math.min(1, words.length / enoughWords)
		* (isLeaning(clause) ? leans : 1)
		* (/[?:？：]$/.test(clause) ? asks : 1);
};

/** Whether a clause has, among its first words, one that stands for something said before. */
const isLeaning = (clause: string) => clause.startsWith('If not') || clause.split(' ', 5).some(word => leaningWords.has(word.toLowerCase()));

const leaningWords: ReadonlySet<string> = new Set(['this', 'these', 'that', 'those', 'it', 'they', 'he', 'she', 'him', 'her', 'them', 'such', 'above', 'same', 'former', 'latter', 'others']);
