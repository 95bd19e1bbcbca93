import {joined} from './atom.ts';
import {linesIn} from './lines.ts';
import {expanded, withoutMacros} from './macros.ts';
import {readAtoms} from './read-atoms.ts';
import {type Knowledge, walkThroughTex} from './tex-walk.ts';
import {Unreadable} from './unreadable.ts';

/**
A formula in Unicode, `\theta_1^2 \le \frac{x}{2}` as `θ₁² ≤ x/2`; nothing, if something in it can't be written so.

What Unicode can't raise or lower stands behind a `^` or `_`, in brackets if it is more than a word. What would have to be set in two dimensions, as matrices, can't be written.
*/
export const readTex = (tex: string, knowledge: Knowledge): string | undefined => {
	try {
		const lines = tex.length > longest ? undefined : linesIn(expanded(withoutMacros(tex), knowledge.macros));
		return lines?.map(line => readLine(line, knowledge)).filter(line => line !== '').join('\n');
	} catch (error) {
		if (error instanceof Unreadable) {
			return undefined;
		}

		throw error;
	}
};

/** Longer formulas aren't read: nobody writes them. */
const longest = 3000;

const readLine = (tex: string, knowledge: Knowledge): string => {
	const walk = walkThroughTex(tex, knowledge);
	return [joined(readAtoms(walk, '')), ...walk.tags.map(tag => `(${tag})`)].join('  ').trim();
};
