import {type Code} from '../model/block.ts';
import {longestRun} from './longest-run.ts';
import {type Guard} from './write-spans.ts';

/** Code in a fence, all that is to be said of it behind the fence. */
export const writeCode = (code: Code, guard: Guard): string => {
	const {text} = code;
	const said = infoOf(code);
	const mark = said.includes('`') ? '~' : '`';
	const fence = mark.repeat(Math.max(3, longestRun(text, /`+|~+/g) + 1));
	const info = guard === 'bare' ? said : said.replaceAll(/[\\&]/g, found => `&#${found.codePointAt(0)!};`);
	return `${fence}${info}\n${text}${text === '' ? '' : '\n'}${fence}`;
};

const infoOf = ({added, firstLine, language, lit, removed, title}: Code): string => [
	language,
	lit && `{${lit.join(',')}}`,
	added && `ins={${added.join(',')}}`,
	removed && `del={${removed.join(',')}}`,
	title !== undefined && `title=${quoted(title)}`,
	firstLine !== undefined && (firstLine === 1 ? 'showLineNumbers' : `showLineNumbers=${firstLine}`),
].filter(Boolean).join(' ');

/** A text in marks that it has none of. */
const quoted = (text: string) => text.includes('"') ? (text.includes('\'') ? `[${text}]` : `'${text}'`) : `"${text}"`;
