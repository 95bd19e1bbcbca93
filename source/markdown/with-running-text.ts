import {stretchesIn} from './stretches.ts';

/** A text with its running text changed. Code, comments and formulas in it stay their author's. */
export const withRunningText = (text: string, change: (running: string) => string): string =>
	stretchesIn(text, () => undefined).map(stretch => stretch.kind === 'text' ? change(stretch.text) : (stretch.kind === 'verbatim' ? stretch.text : '')).join('');
