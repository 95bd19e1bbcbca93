// The package's own types bring the whole browser's with them.

declare module 'highlight.js/lib/core' {
	/** What knows grammars and reads code by them. `value` is HTML. */
	type Reader = {
		readonly newInstance: () => Reader;
		readonly getLanguage: (name: string) => unknown;
		readonly registerLanguage: (name: string, grammar: unknown) => void;
		readonly highlight: (code: string, options: {readonly language: string; readonly ignoreIllegals: boolean}) => {readonly value: string};
	};

	const reader: Reader;
	export default reader;
}

declare module 'highlight.js/lib/languages/*' {
	const grammar: unknown;
	export default grammar;
}
