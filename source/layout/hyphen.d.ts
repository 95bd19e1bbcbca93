declare module 'hyphen/hyphen.js' {
	/** Makes what puts soft hyphens into words, from the patterns of a language. */
	const createHyphenator: (patterns: unknown, options: {readonly async: false}) => (text: string) => string;
	export default createHyphenator;
}

declare module 'hyphen/patterns/*' {
	const patterns: unknown;
	export default patterns;
}
