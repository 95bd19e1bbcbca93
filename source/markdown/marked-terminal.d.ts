declare module 'marked-terminal' {
	import {type MarkedExtension} from 'marked';

	/** The renderer of marked-terminal: how wide it sets, and a style for each kind of text. */
	export function markedTerminal(options?: Readonly<Record<string, unknown>>): MarkedExtension;
}
