import {nearNames} from '../library/near-names.ts';

/** What to say of a mistyped name: which of these may have been meant, or something else, if none is near it. */
export const hintAt = (typed: string, names: readonly string[], otherwise: string): string => {
	const near = nearNames(typed, names);
	return near.length === 0 ? otherwise : `did you mean ${near.join(' or ')}?`;
};
