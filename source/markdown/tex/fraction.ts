import {type Atom, joined} from './atom.ts';
import {type TexWalk} from './tex-walk.ts';

/** A fraction in a line: `½`, `1/x`, `(a + b)/(2c)`. Its neighbours may put it in brackets. */
export const fractionOf = (above: readonly Atom[], below: readonly Atom[], {symbols}: TexWalk): Atom => {
	const [numerator, denominator] = [joined(above), joined(below)];
	const single = symbols.get(`sfrac{${numerator}}{${denominator}}`);
	return single === undefined
		? {text: `${isSum(above) ? `(${numerator})` : numerator}/${below.length > 1 && !isDifferential(below) ? `(${denominator})` : bracketedFraction(below, denominator)}`, kind: 'fraction'}
		: {text: single, kind: 'ordinary'};
};

/** Whether a bar beneath some atoms says more than a slash behind them: they are more than a product. */
const isSum = (atoms: readonly Atom[]): boolean => {
	if (atoms.length === 1) {
		return atoms[0]!.kind === 'fraction';
	}

	let depth = 0;
	for (const {kind, text} of atoms) {
		depth += kind === 'opening' ? 1 : (kind === 'closing' && text !== '!' ? -1 : 0);
		if (depth === 0 && (kind === 'operator' || kind === 'relation' || kind === 'large' || kind === 'name' || kind === 'comma')) {
			return true;
		}
	}

	return false;
};

/** `dx` and `∂x` are one thing. */
const isDifferential = ([first, second, ...rest]: readonly Atom[]) => rest.length === 0 && (first!.text === 'd' || first!.text === '∂') && second!.kind === 'ordinary';

const bracketedFraction = ([atom]: readonly Atom[], text: string) => atom?.kind === 'fraction' ? `(${text})` : text;
