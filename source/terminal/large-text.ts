import {visitGraphemes} from '../layout/cells.ts';

/*
Text in several sizes: kitty's protocol for that (sw.kovidgoyal.net/kitty/text-sizing-protocol), which a terminal without it leaves out as a whole.
*/

/** A text so many times as large, from 2 to 7. Characters that terminals may count otherwise than we do are told how many cells they take. */
export const largeText = (text: string, size: number): string => {
	let result = '';
	let plain = '';
	const endPlain = () => {
		result += plain === '' ? '' : inSize(plain, `s=${size}`);
		plain = '';
	};

	visitGraphemes(text, (start, end, cells) => {
		const grapheme = text.slice(start, end);
		if (/^[ -~]$/.test(grapheme)) {
			plain += grapheme;
		} else if (cells > 0) {
			endPlain();
			result += inSize(grapheme, `s=${size}:w=${cells}`);
		}
	});
	endPlain();
	return result;
};

/** How many rows a painted text takes. */
export const heightOf = (painted: string): number => {
	if (!painted.includes('\u001B]66;')) {
		return 1;
	}

	let height = 1;
	for (const [, size] of painted.matchAll(/\u001B]66;s=(\d)/g)) {
		height = Math.max(height, Number(size));
	}

	return height;
};

/** Asks the terminal whether it shows text in several sizes: a blank is written in double size at the start of the second row, and where the cursor is then, is told. */
export const sizesQuestion = '\u001B[2;1H\u001B]66;s=2; \u0007\u001B[6n';

/** Whether the answer is that it does. Some that know the protocol take it for one cell (foot), and others for none. */
export const areSizesKnown = (reply: string): boolean => reply === '\u001B[2;3R';

const inSize = (text: string, how: string) => `\u001B]66;${how};${text}\u0007`;
