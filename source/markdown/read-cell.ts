import {type Code} from '../model/block.ts';
import {readCode} from './read-code.ts';

/** Whether a fence holds code that Quarto, or R Markdown, runs: `{python}`, `{r, echo=FALSE}`. */
export const isCell = (info: string): boolean => /^{\w+(?:[\s,][^{}]*)?}/.test(info);

/** Code that was run, without the lines at its head that tell how; nothing, if only what came of it is to be seen. */
export const readCell = (text: string, info: string): readonly Code[] => {
	const [options = ''] = /^(?:(?:#|\/\/|--)\|.*(?:\n|$))*/.exec(text)!;
	const isUnseen = /\b(?:echo|include)\s*[=:]\s*f/i.test(`${info}\n${options}`);
	const [, language = ''] = /^{(\w+)/.exec(info)!;
	return isUnseen ? [] : [readCode(text.slice(options.length), language)];
};
