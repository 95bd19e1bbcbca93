/** The words of a text as they are compared: lower case, no marks. Of scripts without blanks, every two neighbours count as a word. */
export const termsOf = (text: string): string[] => {
	const lower = text.toLowerCase();
	// Most text needs no tables of all the world's letters, which take long to load and to search.
	return /[^\0-\u024F\u2000-\u206F]/.test(lower)
		? (lower.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap(word => (unspaced.test(word) ? pairsOf(word) : [word]))
		: lower.match(/[a-z\d\u00C0-\u024F]+/g) ?? [];
};

const unspaced = /[\u3040-\u30FF\u3400-\u9FFF]{2}/;

const pairsOf = (text: string): string[] => {
	const letters = [...text];
	return letters.slice(1).map((letter, index) => letters[index]! + letter);
};
