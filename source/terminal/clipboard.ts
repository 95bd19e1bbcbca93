import {Buffer} from 'node:buffer';

type Environment = Readonly<Record<string, string | undefined>>;

/**
What asks a terminal to put a text on the clipboard (OSC 52), also through ssh; nothing, if the text is longer than terminals take.

tmux and GNU Screen keep it to themselves unless it is wrapped for them to pass on. tmux gets it both ways, since its settings decide which of them it heeds. No control character of the text is copied but line feeds and tabs.
*/
export const clipboardCodes = (text: string, {STY: screen, TERM: term = '', TMUX: tmux}: Environment): string | undefined => {
	const encoded = Buffer.from(copyable(text)).toString('base64');
	if (encoded.length > longest) {
		return undefined;
	}

	const codes = `\u001B]52;c;${encoded}\u0007`;
	if (tmux !== undefined) {
		return `${codes}\u001BPtmux;\u001B${codes}\u001B\\`;
	}

	return screen !== undefined || term.startsWith('screen') ? piecesOf(codes).map(piece => `\u001BP${piece}\u001B\\`).join('') : codes;
};

/** A text as it may be copied. */
export const copyable = (text: string): string => text.replaceAll(/[^\P{Cc}\n\t]/gu, '');

/** How many characters of base64 every terminal takes that takes any (hterm's limit). */
const longest = 100_000;

/** Codes in pieces that GNU Screen passes on: it has room for 256 characters. */
const piecesOf = (codes: string): readonly string[] => codes.match(/[^]{1,240}/g) ?? [];
