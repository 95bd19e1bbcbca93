import {endOfRun} from './end-of-run.ts';

/** The index of the next run of just so many backticks in a text, from a place on; -1 if there is none. */
export type Backticks = (length: number, from: number) => number;

/** Where runs of backticks stand in a text, by their length. As with `lookAheadIn`, asking at rising places costs a walk through the text once. */
export const backticksIn = (text: string): Backticks => {
	const places = new Map<number, {indices: number[]; next: number}>();
	for (let index = text.indexOf('`'), end = index; index !== -1; index = text.indexOf('`', end)) {
		end = endOfRun(text, index);
		const place = places.get(end - index);
		if (place) {
			place.indices.push(index);
		} else {
			places.set(end - index, {indices: [index], next: 0});
		}
	}

	return (length, from) => {
		const place = places.get(length);
		if (!place) {
			return -1;
		}

		while (place.next < place.indices.length && place.indices[place.next]! < from) {
			place.next++;
		}

		return place.indices[place.next] ?? -1;
	};
};
