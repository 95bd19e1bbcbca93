import {openTarget, pointAt} from './pointing.ts';
import {type Reader} from './reader.ts';
import {type Target, targetsInView} from './targets.ts';
import {tell} from './tell.ts';

/** The letters that targets are labelled with: those that the fingers rest on first. */
const letters = 'asdfghjklewiortyupcvnm';

/** The labels of so many targets, none the beginning of another: a letter each, or two. */
export const labelsFor = (count: number): string[] => {
	const alphabet = [...letters];
	// So many letters begin labels of two that there is a label for each.
	const pairs = Math.min(alphabet.length, Math.max(0, Math.ceil((count - alphabet.length) / (alphabet.length - 1))));
	const single = alphabet.slice(0, alphabet.length - pairs);
	return [...single, ...alphabet.slice(alphabet.length - pairs).flatMap(first => alphabet.map(second => first + second))].slice(0, count);
};

/** The targets in view with their labels, those that what was typed begins. */
export const labelledTargets = (reader: Reader): Array<{readonly target: Target; readonly label: string}> => {
	if (reader.hint === undefined) {
		return [];
	}

	const targets = targetsInView(reader);
	const labels = labelsFor(targets.length);
	return targets.flatMap((target, index) => labels[index]?.startsWith(reader.hint!) ? [{target, label: labels[index]}] : []);
};

/** The reader with a label at every target in view. */
export const showHints = (reader: Reader): Reader => (targetsInView(reader).length === 0 ? tell(reader, 'no link in view') : {...reader, hint: ''});

/** What a key does while the labels are shown: a target whose label is complete is opened; but where a link to the web leads is shown first. */
export const typeHint = (reader: Reader, key: string): Reader => {
	const typed = {...reader, hint: key === 'backspace' ? '' : reader.hint! + key};
	const [first, ...others] = labelledTargets(typed);
	if (!first) {
		return {...reader, hint: undefined};
	}

	if (others.length > 0 || first.label !== typed.hint) {
		return typed;
	}

	const pointing = pointAt({...reader, hint: undefined}, first.target);
	return /^https?:/i.test(first.target.href) ? pointing : openTarget(pointing, first.target);
};
