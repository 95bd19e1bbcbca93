import {codesInView, copyCode, copying} from './copying.ts';
import {openTarget, pointAt} from './pointing.ts';
import {type Reader} from './reader.ts';
import {hasAddress, type Target, targetsInView} from './targets.ts';
import {tell} from './tell.ts';

/** What is labelled with letters, for one of it to be chosen, and what was typed of the labels. */
export type Hint = {readonly purpose: Purpose; readonly typed: string};

/** What choosing by a letter is for. */
export type Purpose = keyof typeof purposes;

/** Something in view that may be chosen: where its label stands, and what choosing it makes of the reader. */
type Choice = {readonly row: number; readonly column: number; readonly choose: (reader: Reader) => Reader};

const purposes = {
	open: {choices: (reader: Reader): Choice[] => targetsInView(reader).map(target => choiceOf(target, opening => openHinted(opening, target))), nothing: 'no link in view'},
	copyLink: {choices: (reader: Reader): Choice[] => targetsInView(reader).filter(target => hasAddress(reader, target)).map(target => choiceOf(target, copier => copying(copier, target.href, target.href))), nothing: 'no link in view'},
	copyCode: {choices: (reader: Reader): Choice[] => codesInView(reader).map(({code, ...at}) => ({...at, choose: copier => copyCode(copier, code)})), nothing: 'no code in view'},
	widen: {choices: (reader: Reader): Choice[] => targetsInView(reader).flatMap(target => target.opens && target.opens.kind !== 'details' ? [choiceOf(target, widener => openTarget(widener, target))] : []), nothing: 'nothing in view is wider than the page'},
} as const;

const choiceOf = ({stretches: [{row, from}]}: Target, choose: Choice['choose']): Choice => ({row, column: from, choose});

/** Where a link to the web leads is shown before it is opened. */
const openHinted = (reader: Reader, target: Target): Reader => {
	const pointing = pointAt(reader, target);
	return /^https?:/i.test(target.href) ? pointing : openTarget(pointing, target);
};

/** The letters that labels are made of: those that the fingers rest on first. */
const letters = 'asdfghjklewiortyupcvnm';

/** The labels of so many choices, none the beginning of another: a letter each, or two. */
export const labelsFor = (count: number): string[] => {
	const alphabet = [...letters];
	// So many letters begin labels of two that there is a label for each.
	const pairs = Math.min(alphabet.length, Math.max(0, Math.ceil((count - alphabet.length) / (alphabet.length - 1))));
	const single = alphabet.slice(0, alphabet.length - pairs);
	return [...single, ...alphabet.slice(alphabet.length - pairs).flatMap(first => alphabet.map(second => first + second))].slice(0, count);
};

/** What may be chosen with its labels, those that what was typed begins. */
export const labelledChoices = (reader: Reader): Array<Choice & {readonly label: string}> => {
	const {hint} = reader;
	if (!hint) {
		return [];
	}

	const choices = purposes[hint.purpose].choices(reader);
	const labels = labelsFor(choices.length);
	return choices.flatMap((choice, index) => labels[index]?.startsWith(hint.typed) ? [{...choice, label: labels[index]}] : []);
};

/** The reader with a label at all that may be chosen; where it is only one thing, and no link to open, that is chosen at once. */
export const showHints = (reader: Reader, purpose: Purpose): Reader => {
	const [first, ...others] = purposes[purpose].choices(reader);
	if (!first) {
		return tell(reader, purposes[purpose].nothing);
	}

	return others.length === 0 && purpose !== 'open' ? first.choose(reader) : {...reader, hint: {purpose, typed: ''}};
};

/** What a key does while the labels are shown: what has the label that is now complete is chosen. */
export const typeHint = (reader: Reader, hint: Hint, key: string): Reader => {
	const typed = {...reader, hint: {...hint, typed: key === 'backspace' ? '' : hint.typed + key}};
	const [first, ...others] = labelledChoices(typed);
	if (!first) {
		return {...reader, hint: undefined};
	}

	return others.length > 0 || first.label !== typed.hint.typed ? typed : first.choose({...reader, hint: undefined});
};
