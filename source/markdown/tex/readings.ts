import {type Post} from '../../model/post.ts';
import {formulasIn, withFormulas} from './formulas.ts';
import {macrosIn} from './macros.ts';
import {readTex} from './read-tex.ts';
import {type Knowledge} from './tex-walk.ts';

/** A post with a reading in Unicode beside the TeX of each formula that can be read so. `source` is its text, which may define commands where nobody sees it. */
export const withReadings = async (post: Post, source: string): Promise<Post> => {
	const formulas = formulasIn(post);
	if (formulas.length === 0) {
		return post;
	}

	const knowledge = {symbols: await librarySymbols(), macros: macrosIn(source)};
	const readings = new Map([...new Set(formulas)].map(tex => [tex, readTex(tex, knowledge)]));
	return withFormulas(post, {
		span(span) {
			const text = readings.get(span.text)?.replaceAll(/ +/g, ' ');
			// Running text has no room for lines, nor for what says nothing.
			return text === undefined || text === '' || text.includes('\n') ? span : {...span, text, tex: span.text};
		},
		block(block) {
			const text = readings.get(block.tex);
			return text === undefined ? block : {...block, text};
		},
	});
};

/** The symbols that the library knows, without the backslash before their commands; those in other letters also by the letters that stand for their arguments. What would stand over or under an argument is none. */
const librarySymbols = async (): Promise<Knowledge['symbols']> => {
	const {replacements} = await import('unicodeit/ts_dist/js/data.js');
	const all = replacements.map(([command = '', symbol = '']) => [command.replace(/^\\/, '').replace(/(?: |{})$/, ''), symbol] as const);
	const symbols = new Map(all.filter(([name, symbol]) => !/\p{M}/u.test(symbol) && !/^(?:over|under|wide)(?:brace|bracket|paren)$/.test(name)));
	for (const [name, symbol] of symbols) {
		const [, alphabet, letter = ''] = /^(math[a-z]+){\\([a-zA-Z]+)}$/.exec(name) ?? [];
		const shown = symbols.get(letter);
		if (shown !== undefined) {
			symbols.set(`${alphabet!}{${shown}}`, symbol);
		}
	}

	return symbols;
};
