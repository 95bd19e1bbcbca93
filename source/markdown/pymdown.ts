import {withRunningText} from './with-running-text.ts';

/**
The text of a post as Markdown and HTML in which keys, changes, and raised and lowered text are written as MkDocs and Pandoc have them: `++ctrl+c++`, `{++added++}`, `{--removed--}`, `{~~old~>new~~}`, `{==marked==}`, `{>>a remark<<}`, `^^inserted^^`, `1^st^` and `H~2~O`. Files to be included, `--8<-- "file.md"`, are left out.

Much of that also stands in texts that mean nothing by it: `++i++`, `2^8^2`, `9~10~11`, and the smile `^^`.
*/
export const withoutPymdown = (text: string): string => withRunningText(text, running => withoutMarks(running));

/** Whether there may be any of it in a text. */
export const mayHoldPymdown = (text: string): boolean => /{(?:\+\+|--|==|~~|>>)|\+\+[a-z\d]|[^\s[\\]\^[^\s^]|\^\^|[a-z)]~[a-z\d]|--8<--/i.test(text);

const withoutMarks = (text: string): string => text
	.replaceAll(/^[ \t]*--8<--(?:[ \t]*\n(?:[^\n]*\n){1,30}?[ \t]*--8<--|[ \t]+"[^"\n]*")[ \t]*$/gm, '')
	.replaceAll(/^[ \t]*(?:{(?:\+\+|--|==|>>)|(?:\+\+|--|==|<<)})[ \t]*$/gm, '')
	.replaceAll(/{~~([^{}~\n]*)~>([^{}~\n]*)~~}/g, (_, before: string, after: string) => [marked('del', before), marked('ins', after)].join(' ').trim())
	.replaceAll(/{(\+\+|--|==|>>)([^{}]{1,1000})(\+\+|--|==|<<)}/g, (written: string, open: string, changed: string, close: string) =>
		close === (open === '>>' ? '<<' : open) && !/\n[ \t]*\n/.test(changed) ? change(open, changed.trim()) : written)
	.replaceAll(/(?<![\w+])\+\+([a-z\d]+(?:[-+][a-z\d]+)*)\+\+(?![\w+])/gi, (written: string, keys: string) => keysIn(keys) ?? written)
	.replaceAll(/(?<![\p{L}\p{N}^\\])\^\^(?=\S)([^\n^]{1,200})(?<=\S)\^\^(?![\p{L}\p{N}^])/gu, '<ins>$1</ins>')
	.replaceAll(/(?<=[\p{L}\p{N})\]])\^(?:(T)\^|([^\s^[\](){}<>|$]{1,30})\^(?![\p{L}\p{N}^]))/gu, (_, transposed: string | undefined, other: string) => `<sup>${transposed ?? other}</sup>`)
	.replaceAll(/(?<=[a-z)])~([a-z\d+-]{1,4})~(?!~)/gi, '<sub>$1</sub>');

const marked = (name: string, text: string) => text === '' ? '' : `<${name}>${text}</${name}>`;

const change = (sign: string, text: string): string => {
	const name = {'++': 'ins', '--': 'del', '==': 'mark'}[sign];
	return name === undefined ? `(${text})` : marked(name, text);
};

/** Keys that are pressed together, if one of them is a key by its name. */
const keysIn = (written: string): string | undefined => {
	const keys = written.toLowerCase().split('+');
	return keys.some(key => keyNames.test(key)) ? keys.map(key => `<kbd>${key.split('-').map(word => `${word[0]!.toUpperCase()}${word.slice(1)}`).join(' ')}</kbd>`).join('+') : undefined;
};

const keyNames = /^(?:(?:left-|right-)?(?:alt|ctrl|control|shift|cmd|command|meta|option|super|win|windows)|fn|enter|return|tab|esc|escape|space|spacebar|backspace|del|delete|ins|insert|home|end|page-?(?:up|down)|(?:arrow-)?(?:up|down|left|right)|caps-lock|print-screen|f\d{1,2})$/;
