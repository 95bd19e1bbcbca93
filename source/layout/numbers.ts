import {cellsIn} from './cells.ts';

/** Whether cells hold numbers, with units and signs at most, or nothing. */
export const areNumbers = (texts: readonly string[]): boolean => texts.some(text => /\d/.test(text)) && texts.every(text => /^(?:[~≈<>≤≥±+−-]?\s?[$€£¥]?\d[\d.,’ ]*\s?(?:[%°×]|[a-zµ]{1,3})?|[-–—]?)$/i.test(text));

/**
How many cells of each number stand behind its ones, its fraction and its unit, so that numbers can stand with their points below each other. All none, where none has a fraction.

A point or comma before exactly three digits may part thousands: one such alone makes no fraction.
*/
export const tailsOf = (texts: readonly string[]): number[] => {
	const point = [',', '.'].find(mark => texts.every(text => text.indexOf(mark) === text.lastIndexOf(mark)) && texts.some(text => fractionOf(text, mark)));
	return texts.map(text => {
		if (point === undefined) {
			return 0;
		}

		const whole = text.includes(point) ? text.slice(0, text.indexOf(point)) : /^.*\d/.exec(text)?.[0] ?? text;
		return cellsIn(text.slice(whole.length));
	});
};

const fractionOf = (text: string, mark: string) => {
	const [whole = '', fraction = ''] = text.split(mark);
	const digits = /^\d*/.exec(fraction)![0].length;
	return digits > 0 && (digits !== 3 || /(?:^|\D)0$/.test(whole));
};
