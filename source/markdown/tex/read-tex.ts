import {widthOf} from './box.ts';
import {expanded, withoutMacros} from './macros.ts';
import {readGrid} from './read-grid.ts';
import {lines} from './shape.ts';
import {type Knowledge} from './tex-walk.ts';
import {giveUp, Unreadable} from './unreadable.ts';

/**
A formula in Unicode, `\theta_1^2 \le \frac{x}{2}` as `θ₁² ≤ x/2`; nothing, if something in it can't be written so.

What Unicode can't raise or lower stands behind a `^` or `_`, in brackets if it is more than a word. Matrices, cases and aligned equations are lines beneath each other, their columns level:

	       ⎰ x   if x ≥ 0
	|x| =  ⎱ −x  otherwise
*/
export const readTex = (tex: string, knowledge: Knowledge): string | undefined => {
	try {
		return tex.length > longest ? undefined : readLines(expanded(withoutMacros(tex), knowledge.macros), knowledge);
	} catch (error) {
		if (error instanceof Unreadable) {
			return undefined;
		}

		throw error;
	}
};

/** Longer formulas aren't read: nobody writes them. */
const longest = 3000;

const readLines = (tex: string, knowledge: Knowledge): string => {
	const box = readGrid(tex, lines, knowledge);
	const written = box.lines.map(line => line.trimEnd()).filter(line => line !== '');
	// What stands in brackets over several lines can't be parted: it has to fit in a window.
	if (widthOf(box) > widest && written.some(line => /[\u239B-\u23B1]/.test(line))) {
		return giveUp();
	}

	const indent = Math.min(...written.map(line => line.search(/\S/)));
	return written.map(line => line.slice(indent)).join('\n');
};

const widest = 60;
