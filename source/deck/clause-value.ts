import {commonWords} from './common-words.ts';
import {type Said, type Worth, worthIn} from './worth.ts';

/** A clause of fewer words says little; one of more is long to read on a slide. */
const enoughWords = 6;
const manyWords = 26;

/*
What a clause keeps if it leans on the sentence before it, above all with its first word, if it is only a piece of a sentence, if it asks or announces something instead of saying it, and if it points at a picture or a table that may not stand beside it.
*/
const leans = 0.75;
const leansWholly = 0.5;
const incomplete = 0.3;
const asks = 0.8;
const refers = 0.8;

/** What a clause is worth on a slide, a word. `words` are its words as they are compared. What is said already is worth less, so the value of a clause only ever falls. */
export const valueOf = (clause: string, words: readonly string[], worth: Worth, said: Said): number =>
	worthIn(words, worth, said) / (words.length + 3)
	* Math.min(1, words.length / enoughWords)
	* Math.min(1, (manyWords / words.length) ** 0.5)
	* leaningOf(clause)
	* (isPiece(clause, words) ? incomplete : 1)
	* (/[?:…？：؟]$/.test(clause) || pointer.test(clause) ? asks : 1)
	* (/\b(?:above|below|following|(?:Figure|Fig\.|Table|Section|Appendix) \d)/.test(clause) ? refers : 1);

/** What sends a listener elsewhere. */
const pointer = /^(?:See|Check out|Stay tuned|Thanks|Thank you|Read more|For more|Let[’']s|Let us)\b/;

/** Whether a clause is a heading before a sentence (`Results.`), a sentence that goes on behind `et al.`, or the end of one that began before a formula or a picture. */
const isPiece = (clause: string, words: readonly string[]): boolean => {
	const first = /^\p{Ll}+/u.exec(clause)?.[0];
	return words.length < 3 || /\bet al\.$/.test(clause) || (first !== undefined && commonWords.has(first));
};

/** What a clause keeps that has, among its first words, one that stands for something said before. */
const leaningOf = (clause: string): number => {
	const index = clause.split(' ', 5).findIndex(word => leaningWords.has(word.toLowerCase().replace(/['’,].*$/, '')));
	return leaningStart.test(clause) || index === 0 ? leansWholly : (index > 0 ? leans : 1);
};

const leaningStart = /^(?:If (?:not|so)|(?:The|A) (?:first|second|third|fourth|next|last|other|result|reason|difference|answer|problem|trick)|One of (?:these|those|them))\b/;

const leaningWords: ReadonlySet<string> = new Set(['this', 'these', 'that', 'those', 'it', 'they', 'he', 'she', 'him', 'her', 'them', 'such', 'above', 'same', 'former', 'latter', 'others', 'their', 'its', 'dies', 'diese', 'dieser', 'dieses', 'deshalb', 'daher']);
