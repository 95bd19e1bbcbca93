import {noBlog} from '../blog.ts';
import {stretchesIn} from '../stretches.ts';
import {type Call, spotIn} from './call.ts';
import {expand, type Known} from './expand.ts';
import {type Opening, pairsOf} from './pairs.ts';

/** A shortcode in a text: one that stands for something, or a text that is no shortcode because its author says so. */
export type Shortcode = Opening & Pick<Call, 'given' | 'body'> | {readonly role: 'text'; readonly text: string};

/** How a blog's program writes shortcodes. */
export type Syntax = {
	/** The shortcode that starts at an index of a text, and the index behind it. */
	readonly reader: (text: string) => (index: number) => {readonly found: Shortcode; readonly end: number} | undefined;

	/** Code without what keeps a shortcode in it from being one. */
	readonly bared: (code: string) => string;
};

/** A text with what its shortcodes stand for. Code stays as it is. */
export const renderShortcodes = (text: string, {bared, reader}: Syntax, known: Known = noBlog): string => {
	const stretches = stretchesIn(text, reader(text));
	const marks = stretches.map((stretch): Opening => stretch.kind === 'found' && stretch.found.role !== 'text' ? stretch.found : {name: '', role: 'neither'});
	const pairs = pairsOf(marks);
	// What is written inside of each shortcode that is still open, outermost first.
	const frames: string[][] = [[]];
	const write = (part: string) => {
		frames.at(-1)!.push(part);
	};

	for (const [index, stretch] of stretches.entries()) {
		if (stretch.kind !== 'found') {
			write(stretch.kind === 'verbatim' ? bared(stretch.text) : stretch.text);
			continue;
		}

		const {end, found, start} = stretch;
		if (found.role === 'text') {
			write(found.text);
		} else if (found.role === 'close') {
			const open = stretches[pairs.get(index) ?? -1];
			if (open?.kind === 'found' && open.found.role === 'open') {
				const body = frames.pop()!.join('');
				const spot = {...spotIn(text, open.start, open.end), isLineEnd: spotIn(text, start, end).isLineEnd};
				write(frames.length > deepest ? body : expand({name: open.found.name, given: open.found.given, body, spot}, known));
			}
		} else if (pairs.has(index)) {
			frames.push([]);
		} else {
			write(expand({name: found.name, given: found.given, ...(found.body !== undefined && {body: found.body}), spot: spotIn(text, start, end)}, known));
		}
	}

	return frames[0]!.join('');
};

/** How deep shortcodes are looked at in one another: each may begin all lines in it with a mark of its own. */
const deepest = 20;
