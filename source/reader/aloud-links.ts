import {footnotesId} from '../layout/page.ts';
import {type ReadingAloud, type Saying} from './reading-aloud.ts';

/** The links in what was said last, with their addresses. */
export const sayLinks = (reading: ReadingAloud): Saying => {
	const numbers = numbersIn(reading, 'link');
	return {reading, says: numbers.length === 0 ? ['No links here.'] : numbers.map(number => `Link ${number}: ${reading.spoken.links[number - 1]!.text}, ${reading.spoken.links[number - 1]!.href}`)};
};

/** Goes where a link leads: the one of that number, else the only one in what was said last. Where it leads to the web, that is said first, and done when it is asked for again. */
export const sayFollowing = (reading: ReadingAloud, count: number | undefined): Saying => {
	const here = numbersIn(reading, 'link');
	const number = count ?? reading.aimed ?? (here.length === 1 ? here[0] : undefined);
	if (number === undefined) {
		return {reading, says: here.length === 0 ? ['No links here.'] : [`Links ${here.join(', ')} are here; ${here[0]} and f open link ${here[0]}.`]};
	}

	const link = reading.spoken.links[number - 1];
	if (!link) {
		return {reading, says: [`There is no link ${number}.`]};
	}

	return /^https?:/i.test(link.href) && reading.aimed !== number
		? {reading: {...reading, aimed: number}, says: [`Link ${number} leads to ${link.href}`, 'f again opens it in the browser.']}
		: {reading: {...reading, aimed: undefined}, says: [], request: {kind: 'follow', href: link.href}};
};

/** Says the notes to what was said last, or the one of that number. Where one is stays as it is. */
export const sayNotes = (reading: ReadingAloud, count: number | undefined): Saying => {
	const numbers = count === undefined ? numbersIn(reading, 'note') : [count];
	const notes = numbers.flatMap(number => {
		const block = reading.post.footnotes.findIndex(footnote => footnote.number === number);
		return reading.spoken.utterances.flatMap((utterance, index) => block !== -1 && utterance.section === footnotesId && utterance.block === block ? [index] : []);
	});
	const otherwise = count === undefined ? 'No notes here.' : `There is no note ${count}.`;
	return {reading, says: notes.length === 0 ? [otherwise] : reading.rows.filter(({utterance}) => notes.includes(utterance)).map(({text}) => text)};
};

/** The numbers of links or notes in what was said last. */
const numbersIn = ({from, rows, to}: ReadingAloud, kind: 'link' | 'note'): number[] => {
	const text = rows.slice(from, to).map(row => row.text).join(' ');
	return [...text.matchAll(new RegExp(String.raw`\(${kind} (\d+)\)`, 'g'))].map(([, number]) => Number(number));
};
