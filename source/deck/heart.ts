import {type Span, textOf} from '../model/span.ts';
import {wordsOf} from '../model/words.ts';
import {valueOf} from './clause-value.ts';
import {clausesOf} from './clauses.ts';
import {sentencesOf} from './sentences.ts';
import {sliceOf} from './slice.ts';
import {termsOf} from './terms.ts';
import {bestOf, wayOf} from './way.ts';
import {type Said, type Worth} from './worth.ts';

/** Up to how many words a text is its own heart, and how many a bold lead-in may have. */
export const fewWords = 12;

/** The heart of a text: a clause of its key sentence, behind the author's bold lead-in if there is one. The very same text, if there is nothing to leave out. */
export const heartOf = (text: readonly Span[], worth: Worth, said: Said): readonly Span[] => {
	if (termsOf(textOf(text)).length <= fewWords) {
		return text;
	}

	const lead = leadInOf(text);
	const heart = [...sliceOf(text, {from: 0, to: lead}), ...keyClauseOf(sliceOf(text, {from: lead, to: Infinity}), worth, said)];
	return textOf(heart) === textOf(text) ? text : heart;
};

/** How many characters a bold lead-in takes, as in `**Books:** written by humans`, or none. */
export const leadInOf = (text: readonly Span[]): number => {
	const end = text.findIndex(span => !span.roles.includes('strong'));
	if (end <= 0) {
		return 0;
	}

	const bold = textOf(text.slice(0, end));
	const lead = bold + /^\s*[:.–—-]?\s*/.exec(text[end]!.text)![0];
	const isMarked = /[:.!?–—-]$/.test(lead.trimEnd());
	return isMarked && wordsOf(bold).length <= fewWords && textOf(text).length > lead.length ? lead.length : 0;
};

/** Whether a text is bold altogether: a heading in all but name. */
export const isBold = (text: readonly Span[]): boolean => text.length > 0 && text.every(span => span.roles.includes('strong') || span.text.trim() === '');

/** What a clause gains for beginning the text, where authors mostly put what it is about. */
const opens = 1.15;

/** Of all that the sentences of a text say, whole or as a clause, what is worth most. */
const keyClauseOf = (text: readonly Span[], worth: Worth, said: Said): readonly Span[] => {
	let key = text;
	let most = -1;
	for (const [index, sentence] of sentencesOf(text).entries()) {
		const {value, way} = bestOf(clausesOf(sentence).map(clause => wayOf(clause)), ({text: clause, words}) => valueOf(textOf(clause), words, worth, said));
		const weighed = value * (index === 0 ? opens : 1);
		if (weighed > most) {
			key = way.text;
			most = weighed;
		}
	}

	return key;
};
