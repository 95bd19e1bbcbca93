import {type Entries} from './plain-yaml.ts';
import {withRunningText} from './with-running-text.ts';

/** Whether a post is one for Quarto, R Markdown, or Pandoc, by its name or its front matter. */
export const isForQuarto = (name: string, entries: Entries): boolean => /\.[qr]md$/i.test(name) || 'execute' in entries || 'format' in entries || ('bibliography' in entries && !('layout' in entries));

/** The text of such a post with what its references say: `Figure 2` for `@fig-cats`, which is the second that has a name, and `[knuth1984]` for `@knuth1984`; and without the ends of pages. */
export const withoutReferences = (text: string): string => {
	if (!/@[a-z{]|\\(?:new|clear)?page/i.test(text)) {
		return text;
	}

	const numbers = numbersIn(text);
	return withRunningText(text, running => withoutCitations(withoutNumbered(running, numbers)).replaceAll(/^[ \t]*\\(?:newpage|clearpage|pagebreak)[ \t]*$/gm, ''));
};

/** The numbers of what has a name to be referred to by, each kind counted by itself. */
const numbersIn = (text: string): ReadonlyMap<string, string> => {
	const counts = new Map<string, number>();
	return new Map(Array.from(text.matchAll(/(?:{#|^#\|[ \t]*label:[ \t]*)((fig|tbl|eq|sec|lst|thm)-[\w-]*\w)/gm), ([, name, kind]) => {
		const count = (counts.get(kind!) ?? 0) + 1;
		counts.set(kind!, count);
		return [name!, String(count)] as const;
	}));
};

const kinds: ReadonlyMap<string, string> = new Map([['fig', 'Figure'], ['tbl', 'Table'], ['eq', 'Equation'], ['sec', 'Section'], ['lst', 'Listing'], ['thm', 'Theorem']]);

/** A dash before a reference leaves the kind to the author. */
const withoutNumbered = (text: string, numbers: ReadonlyMap<string, string>): string => {
	const saidOf = (dash: string, name: string) => [dash === '' ? kinds.get(name.split('-')[0]!)! : '', numbers.get(name) ?? ''].filter(word => word !== '').join(' ');
	return text.replaceAll(bracketed, (_, dash: string, name: string) => saidOf(dash, name)).replaceAll(numbered, (_, dash: string, name: string) => saidOf(dash, name));
};

const numbered = /(?<![\w.])(-?)@((?:fig|tbl|eq|sec|lst|thm)-[\w-]*\w)/g;
const bracketed = new RegExp(`\\[${numbered.source}\\]`, 'g');

/** Works are cited in brackets, `[see @knuth1984, p. 3; @turing1936]`, or in the text, where their names end in a year. */
const withoutCitations = (text: string): string => text
	.replaceAll(/\[((?:[^[\]\n@]*[;\s-])?@[^[\]\n]*)](?![([{])/g, (_, cited: string) => `[${cited.replaceAll(/-?(?<![\w.])@{?([\w:./-]*\w)}?/g, '$1')}]`)
	.replaceAll(/(?<![\w.@/\\[-])-?@([a-z][\w:-]*\d\w*)/gi, '[$1]');
