import {type Role} from '../model/span.ts';
import {type Mark, type MarkedPiece} from './piece.ts';

/** A run of `*`, `_`, `~` or `=` that may begin or end emphasis. Runs are linked so that those in the text of a link can be paired first. */
export type Delimiter = {
	readonly piece: MarkedPiece;
	readonly character: string;

	/** Its place among the delimiters of the text. */
	readonly order: number;

	/** The length of the whole run, and how much of it is not used yet. */
	readonly length: number;
	rest: number;
	readonly canOpen: boolean;
	readonly canClose: boolean;
	previous: Delimiter | undefined;
	next: Delimiter | undefined;
};

/**
Pair the delimiters up to the last one, from the given order on, and mark what lies between them as emphasis, strong, struck or marked.

The algorithm is the CommonMark specification's ("process emphasis"): each closer looks back for its opener, and `bottoms` remembers from where on there is none for closers of its kind, so that the time grows with the number of delimiters only.
*/
export const pairDelimiters = (last: Delimiter | undefined, from = 0): void => {
	const bottoms = new Map<string, number>();
	let closer = last && last.order >= from ? last : undefined;
	while (closer?.previous && closer.previous.order >= from) {
		closer = closer.previous;
	}

	while (closer) {
		if (!closer.canClose) {
			closer = closer.next;
			continue;
		}

		const kind = `${closer.character}${String(closer.canOpen)}${isWhole(closer) ? closer.length : closer.length % 3}`;
		const bottom = bottoms.get(kind) ?? from;
		let opener = closer.previous;
		while (opener && opener.order >= bottom && !isPair(opener, closer)) {
			opener = opener.previous;
		}

		if (!opener || opener.order < bottom) {
			bottoms.set(kind, closer.order);
			const {next} = closer;
			if (!closer.canOpen) {
				remove(closer);
			}

			closer = next;
			continue;
		}

		// What stands between the two has found no partner, and can't any more.
		opener.next = closer;
		closer.previous = opener;
		mark(opener, closer);
		if (opener.rest === 0) {
			remove(opener);
		}

		if (closer.rest === 0) {
			const {next} = closer;
			remove(closer);
			closer = next;
		}
	}
};

const isPair = (opener: Delimiter, closer: Delimiter) => opener.canOpen && opener.character === closer.character && (isWhole(opener)
	? opener.length === closer.length
	// Where a run could do both, lengths that add up to a multiple of three don't pair, unless both are such multiples: `*foo**bar*` is one emphasis.
	: !((closer.canOpen || opener.canClose) && (opener.length + closer.length) % 3 === 0 && !(opener.length % 3 === 0 && closer.length % 3 === 0)));

/** Whether a run pairs with one of its length only. */
const isWhole = ({character}: Delimiter) => character in wholeRoles;

const wholeRoles: Readonly<Record<string, Role>> = {'~': 'struck', '=': 'mark'};

const mark = (opener: Delimiter, closer: Delimiter) => {
	const used = isWhole(opener) ? opener.length : Math.min(opener.rest, closer.rest, 2);
	const role: Role = wholeRoles[opener.character] ?? (used === 2 ? 'strong' : 'emphasis');
	const style: Mark = {role};
	opener.piece.opens.push(style);
	closer.piece.closes.push(style);
	for (const delimiter of [opener, closer]) {
		delimiter.rest -= used;
		delimiter.piece.text = delimiter.piece.text.slice(used);
	}
};

const remove = (delimiter: Delimiter) => {
	if (delimiter.previous) {
		delimiter.previous.next = delimiter.next;
	}

	if (delimiter.next) {
		delimiter.next.previous = delimiter.previous;
	}
};
