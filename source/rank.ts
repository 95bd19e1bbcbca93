/** Finds texts by what is typed of them: their numbers, the best first. */
export type Rank = (query: string, texts: readonly string[]) => readonly number[];

/** Finds the texts that have all words of a query in them, in their order. For as long as nothing better is loaded. */
export const rankPlainly: Rank = (query, texts) => {
	const words = query.toLowerCase().split(' ');
	return texts.flatMap((text, index) => words.every(word => text.toLowerCase().includes(word)) ? [index] : []);
};
