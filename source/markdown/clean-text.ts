/**
A text without what could harm a terminal or break a line: every piece of text that enters the model goes through here.

Line ends become `\n`, NUL and lone surrogates `\uFFFD`, the Unicode separators U+2028 and U+2029 spaces. All other control characters vanish, and so do the marks that turn the direction of text around, tag characters, byte order marks, and the noncharacters, which `fold` uses for its own ends. Joiners, variation selectors and no-break spaces stay.
*/
export const cleanText = (text: string): string => {
	const lines = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
	return harmful.test(lines) ? lines.replaceAll(allHarmful, found => replacements.get(found) ?? (/^\p{Cs}$/u.test(found) ? '\uFFFD' : '')) : lines;
};

/** A text as one line, its white space single spaces, clean. */
export const cleanLine = (text: string): string => cleanText(text).replaceAll(/[ \t\n]+/g, ' ').replaceAll(/^ | $/g, '');

// The first is without the flag u, which makes it slow: it may find more than there is, but never less.
const harmful = /[\0-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF]/;
const allHarmful = /[\0-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF\u{E0000}-\u{E007F}]|\p{Cs}/gu;

const replacements: ReadonlyMap<string, string> = new Map([['\0', '\uFFFD'], ['\v', ' '], ['\f', ' '], ['\u0085', ' '], ['\u2028', ' '], ['\u2029', ' ']]);
