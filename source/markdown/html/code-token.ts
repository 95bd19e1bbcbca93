import {type Tokens} from 'marked';
import {indentOf} from '../indent-of.ts';
import {type Attributes} from './attributes.ts';

/** What an element says of the language that code in it is written in, or nothing. */
export const languageOf = ({class: names = '', 'data-lang': data = ''}: Attributes): string =>
	/(?:^|\s)(?:(?:language|lang|highlight-source)-|brush:\s*)([\w+#.-]+)/.exec(names)?.[1] ?? data;

/** Preformatted text as a token of code, or none without text. What indents all of its lines is no part of it. */
export const codeTokens = (text: string, language: string): readonly Tokens.Code[] => {
	const lines = text.replace(/^[ \t]*\n/, '').trimEnd().split('\n');
	const indent = indentOf(lines);
	const code = lines.map(line => line.slice(indent)).join('\n');
	return code.trim() === '' ? [] : [{type: 'code', raw: '', lang: language, text: code}];
};
