/** A text as LaTeX has it with the characters that its accents and commands stand for. Formulas and what isn't known stay. */
export const withoutLatex = (text: string): string => text
	.replaceAll(accent, (found, ...groups: ReadonlyArray<string | undefined>) => {
		const [mark, letter] = groups.slice(0, 6).filter(group => group !== undefined);
		return accented(mark!, letter!) ?? found;
	})
	.replaceAll(/{\\(aa|ae|oe|ss|[oli])}|\\(aa|ae|oe|ss|[olij])(?![a-z])(?:{}|\s)?/gi, (found, braced: string | undefined, bare: string | undefined) => letters.get(braced ?? bare!) ?? found)
	.replaceAll(/\\(?:emph|text(?:it|bf|sc|tt|rm|sf|normal)|mkbibemph|url)\s*{([^{}]*)}/g, '$1')
	.replaceAll(/\\([&%_$#])/g, '$1')
	.replaceAll(/(?<!\\)~/g, ' ')
	.replaceAll(/-{2,3}/g, dashes => dashes.length === 2 ? '–' : '—')
	.replaceAll('``', '“')
	.replaceAll('\'\'', '”');

/** An accent with its letter: with braces around both, around the letter, or none. Accents that are letters need a space then. */
const accent = /{\\([^a-z\s]|[cvuhrkdb](?=[\s{]))\s*(?:{(\\?[a-z])}|(\\[ij]|[a-z]))}|\\([^a-z\s{}]|[cvuhrkdb](?=[\s{]))\s*(?:{(\\?[a-z])}|(\\[ij](?![a-z])|[a-z]))/gi;

const accented = (accent: string, letter: string): string | undefined => {
	const mark = marks.get(accent);
	return mark === undefined ? undefined : `${letter.replace(/^\\/, '')}${mark}`.normalize('NFC');
};

/** What joins a letter to make it one with an accent, by LaTeX's command for that. */
const marks: ReadonlyMap<string, string> = new Map([
	['`', '\u0300'], ['\'', '\u0301'], ['^', '\u0302'], ['~', '\u0303'], ['=', '\u0304'], ['u', '\u0306'], ['.', '\u0307'], ['"', '\u0308'],
	['r', '\u030A'], ['H', '\u030B'], ['v', '\u030C'], ['d', '\u0323'], ['c', '\u0327'], ['k', '\u0328'], ['b', '\u0331'],
]);

const letters: ReadonlyMap<string, string> = new Map([
	['ae', 'æ'], ['AE', 'Æ'], ['oe', 'œ'], ['OE', 'Œ'], ['aa', 'å'], ['AA', 'Å'], ['ss', 'ß'], ['o', 'ø'], ['O', 'Ø'], ['l', 'ł'], ['L', 'Ł'], ['i', 'ı'], ['j', 'ȷ'],
]);
