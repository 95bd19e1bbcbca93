import {lazily} from './lazily.ts';

/**
The graphemes of a text, in order: what a reader takes for one character, as an e with an accent of its own or a family of emoji.

Not by `Intl.Segmenter`, which takes 12–20 ms to load, half of what Node itself needs to start, and 0.7 µs a grapheme; a test holds the two together.
*/
export const graphemesIn = (text: string): string[] => text.match(grapheme()) ?? [];

/** Unicode's UAX #29, table 1c. Repetitions are bounded, generously, so that no text can exhaust the stack of the expression. */
const grapheme = lazily(() => {
	const control = String.raw`[\p{Cc}\p{Zl}\p{Zp}\u00AD\u200B\u200E\u200F\u2060\uFEFF]`;
	const before = String.raw`[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2]{0,9}`;
	const flag = String.raw`\p{RI}\p{RI}`;
	const emoji = String.raw`\p{ExtPict}(?:[\p{M}\p{EMod}]{0,9}\u200D\p{ExtPict}){0,20}`;
	const hangul = String.raw`[\u1100-\u115F\uA960-\uA97C]{1,9}[\uAC00-\uD7A3]?[\u1160-\u11FF\uD7B0-\uD7FB]{0,9}|[\uAC00-\uD7A3][\u1160-\u11FF\uD7B0-\uD7FB]{0,9}|[\u1160-\u11FF\uD7B0-\uD7FB]{1,9}`;
	const conjunct = String.raw`\p{L}(?:[\p{Mn}\u200D]{0,3}[\u094D\u09CD\u0ACD\u0B4D\u0C4D\u0D4D\u1039\u17D2\u1A60\u1B44\u1BAB\uA9C0\uAAF6][\p{Mn}\u200D]{0,3}\p{L}){0,20}`;
	const after = String.raw`[\u200D\u200C\p{M}\p{EMod}\uFF9E\uFF9F\u0E33\u0EB3\u{E0020}-\u{E007F}]{0,200}`;
	return new RegExp(`${control}|${before}(?:${flag}|${emoji}|${hangul}|${conjunct}|[^])${after}`, 'gu');
});
