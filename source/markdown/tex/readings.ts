import {type Post} from '../../model/post.ts';
import {formulasIn, withFormulas} from './formulas.ts';
import {expanded, macrosIn} from './macros.ts';
import {numbersIn, referencesIn, withoutLabels} from './numbers.ts';
import {readTex} from './read-tex.ts';
import {type Knowledge} from './tex-walk.ts';

/**
A post with a reading in Unicode beside the TeX of each formula that can be read so.

`source` is its text. What that defines where nobody sees it, in an element that is hidden, is written out in the formulas: the post has no other place for it.
*/
export const withReadings = async (post: Post, source: string): Promise<Post> => {
	const formulas = formulasIn(post);
	if (formulas.length === 0) {
		return post;
	}

	const macros = macrosIn(source);
	const seen = macrosIn(formulas.join('\n'));
	const unseen = new Map([...macros].filter(([name]) => !seen.has(name)));
	const numbers = numbersIn(formulas);
	const references = referencesIn(formulas);
	const knowledge = {symbols: await librarySymbols(), macros, numbers};
	const readings = new Map([...new Set(formulas)].map(written => {
		const tex = expanded(written, unseen);
		return [written, {tex, text: readTex(withoutLabels(tex, numbers, references), knowledge)}];
	}));
	return withFormulas(post, {
		span(span) {
			const {tex, text} = readings.get(span.text)!;
			const line = text?.replaceAll(/ +/g, ' ') ?? '';
			// Running text has no room for lines, nor for what says nothing.
			return line === '' || line.includes('\n') ? {...span, text: tex} : {...span, text: line, tex};
		},
		block(block) {
			const {tex, text} = readings.get(block.tex)!;
			return {...block, tex, ...(text !== undefined && {text})};
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
