import {type Post} from '../model/post.ts';
import {textOf} from '../model/span.ts';
import {textsIn} from '../model/words.ts';
import {commonWords} from './common-words.ts';
import {termsOf} from './terms.ts';

/** How often a speaker would put each word of a post on the slides, as a guess: the more the author uses it, above all in headings and in the title. */
export type Worth = ReadonlyMap<string, number>;

/** How often each word stands on the slides already. */
export type Said = Map<string, number>;

/*
The figures are fitted to 30 talks and the papers they were given of: a word of the paper stands about 0.4 times the 0.8th power of its count on the slides, one of a heading two and a half times as often. How much each figure is to the point hardly matters: halving or doubling one changes little.
*/
const share = 0.37;
const power = 0.8;
const shareOfCommon = 0.15;
const inHeading = 2.5;
const inTitle = 3;

/** Make out what the words of a post are worth. */
export const worthOf = (post: Post): Worth => {
	const counts = new Map<string, number>();
	const count = (text: string) => {
		for (const word of termsOf(text)) {
			counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	};

	for (const section of post.sections) {
		count(textOf(section.heading));
		for (const text of textsIn(section.blocks.filter(({kind}) => kind !== 'code'))) {
			count(text);
		}
	}

	const title = new Set(termsOf(textOf(post.title)));
	const headings = new Set(post.sections.flatMap(section => termsOf(textOf(section.heading))));
	const meanOf = (word: string, times: number) => {
		if (commonWords.has(word)) {
			return shareOfCommon * times;
		}

		const weight = title.has(word) ? inTitle : (headings.has(word) ? inHeading : 1);
		return share * (times ** power) * weight;
	};

	return new Map(Array.from(counts, ([word, times]) => [word, meanOf(word, times)]));
};

/**
How many of these words a speaker would put on the slides, once those said are there.

If the uses of a word are spread geometrically about their mean, it is used once more with the chance mean / (1 + mean), to the power of the uses. So what is said already is worth less, and the words of the title wear out last.
*/
export const worthIn = (words: readonly string[], worth: Worth, said: Said): number => {
	const here = new Map<string, number>();
	let sum = 0;
	for (const word of words) {
		const mean = worth.get(word) ?? 0;
		const times = here.get(word) ?? 0;
		here.set(word, times + 1);
		sum += ((mean / (1 + mean)) ** (1 + times + (said.get(word) ?? 0)));
	}

	return sum;
};

/** Take note that words are on the slides. */
export const say = (words: readonly string[], said: Said): void => {
	for (const word of words) {
		said.set(word, (said.get(word) ?? 0) + 1);
	}
};
