import {type Token, type Tokens} from 'marked';

/** The token at an index of some; if it is the caption of a table above or beneath, as Pandoc has it, without what says so: `: Caption {#id}`. */
export const withoutCaptionMark = (tokens: readonly Token[], index: number): Token => {
	const token = tokens[index]!;
	if (token.type !== 'paragraph') {
		return token;
	}

	const {text} = token as Tokens.Paragraph;
	const mark = /^(?:Table)?:[ \t]+/.exec(text)?.[0];
	if (mark === undefined || (typeBeside(tokens, index, -1) !== 'table' && typeBeside(tokens, index, 1) !== 'table')) {
		return token;
	}

	const list = text.lastIndexOf('{');
	return {...token, text: text.slice(mark.length, list !== -1 && text.endsWith('}') ? list : undefined).trim()};
};

/** The type of the token before or behind another, blank lines aside. */
const typeBeside = (tokens: readonly Token[], index: number, step: 1 | -1): string | undefined => {
	const next = tokens[index + step];
	return next?.type === 'space' ? tokens[index + (2 * step)]?.type : next?.type;
};
