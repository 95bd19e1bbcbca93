import {type Role} from '../model/span.ts';
import {type Mark, type MarkedPiece} from './piece.ts';

/** A run of `*`, `_` or `~` that may begin or end emphasis. Runs are linked so that those in the text of a link can be paired first. */
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

/** Whether a run of one of these characters may begin or end emphasis, by what stands before and behind it: CommonMark's flanking rules. */
export const flanksOf = (character: string, before: string, behind: string): {canOpen: boolean; canClose: boolean} => {
	const isSpaceBefore = isSpace(before);
	const isSpaceBehind = isSpace(behind);
	const isMarkBefore = isPunctuation(before);
	const isMarkBehind = isPunctuation(behind);
	const isLeft = !isSpaceBehind && (!isMarkBehind || isSpaceBefore || isMarkBefore);
	const isRight = !isSpaceBefore && (!isMarkBefore || isSpaceBehind || isMarkBehind);
	return character === '_'
		? {canOpen: isLeft && (!isRight || isMarkBefore), canClose: isRight && (!isLeft || isMarkBehind)}
		: {canOpen: isLeft, canClose: isRight};
};

/**
Pair the delimiters up to the last one, from the given order on, and mark what lies between them as emphasis, strong or struck.

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

		const kind = `${closer.character}${String(closer.canOpen)}${closer.character === '~' ? closer.length : closer.length % 3}`;
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

const isPair = (opener: Delimiter, closer: Delimiter) => opener.canOpen && opener.character === closer.character && (opener.character === '~'
	? opener.length === closer.length
	// Where a run could do both, lengths that add up to a multiple of three don't pair, unless both are such multiples: `*foo**bar*` is one emphasis.
	: !((closer.canOpen || opener.canClose) && (opener.length + closer.length) % 3 === 0 && !(opener.length % 3 === 0 && closer.length % 3 === 0)));

const mark = (opener: Delimiter, closer: Delimiter) => {
	const used = opener.character === '~' ? opener.length : Math.min(opener.rest, closer.rest, 2);
	const role: Role = opener.character === '~' ? 'struck' : (used === 2 ? 'strong' : 'emphasis');
	const style: Mark = {role};
	// The inner pair is found first: it opens last.
	opener.piece.opens.unshift(style);
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

/** The beginning and the end of a text count as space. */
const isSpace = (character: string) => character === '' || /\s/.test(character);

const isPunctuation = (character: string) => /^[!-/:-@[-`{-~]$/.test(character) || (character > '\u007F' && /^[\p{P}\p{S}]$/u.test(character));
