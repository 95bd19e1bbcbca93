import {type Span} from '../model/span.ts';
import {type Line, turnedLine} from './line.ts';

/** A character of a script that is written from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and their kin. */
export const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Whether running text is read from right to left: its first letter tells. */
export const isRightToLeft = (text: readonly Span[]): boolean => {
	for (const span of text) {
		const letter = /\p{L}/u.exec(span.text)?.[0];
		if (letter !== undefined) {
			return rightToLeft.test(letter);
		}
	}

	return false;
};

/** The lines of a text on a screen: turned around, if the text is read from right to left. */
export const inDirectionOf = (text: readonly Span[], lines: Line[], {width, isPlain}: {readonly width: number; readonly isPlain: boolean}): Line[] =>
	!isPlain && width < Infinity && isRightToLeft(text) ? lines.map(line => line.length === 0 ? line : turnedLine(line, width)) : lines;
