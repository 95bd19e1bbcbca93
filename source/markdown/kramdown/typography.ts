/**
A stretch of running text, `text` from one index to another, with dashes, an ellipsis and quotes in place of what is typed for them: `--`, `---`, `...`, `"a"`, `'b'`, `<<c>>`.

A blog's generator sets them so. The rules are kramdown's, which has those for quotes from RubyPants: the first that holds decides, and looks at the source behind the stretch, too.
*/
export const typeset = (text: string, from: number, to: number): string => {
	const stretch = text.slice(from, to);
	if (!/["']|--|\.\.\.|<<|>>/.test(stretch)) {
		return stretch;
	}

	return stretch.replaceAll(/---?|\.\.\.|<< ?| ?>>|[^\\"']?["']/g, (found, index: number) => symbols.get(found) ?? quotesAt(text, from + index, from + index + found.length));
};

const symbols: ReadonlyMap<string, string> = new Map([['---', '—'], ['--', '–'], ['...', '…'], ['<<', '«'], ['>>', '»'], ['<< ', '«\u00A0'], [' >>', '\u00A0»']]);

/** The quote between two indices, set by what stands around it. A character before it stays. */
const quotesAt = (text: string, from: number, to: number): string => {
	const set = quoteRules.find(([rule]) => {
		rule.lastIndex = from;
		return rule.test(text);
	})![1];
	const quote = text[to - 1]!;
	return text.slice(from, to - 1) + (quote === '"' ? set[0]! : set[1]!);
};

const opening = '“‘';
const closing = '”’';

const quoteRules: ReadonlyArray<readonly [RegExp, string]> = [
	[/["'](?=[*_]{1,2}\S)/y, opening],
	// Punctuation that begins no word, as behind the last word in quotes.
	[/["'](?=[!-/:-@[-`{-~](?!\.\.)\B)/y, closing],
	[/\s?(?:"'|'")(?=\w)/y, opening],
	// The '80s.
	[/\s?'(?=\d\ds)/y, closing],
	[/\s["'](?=\w)/y, opening],
	[/[^\s[\\{(-]["']/y, closing],
	[/["'](?=\s|s\b|$)/y, closing],
	[/[^]/y, opening],
];
