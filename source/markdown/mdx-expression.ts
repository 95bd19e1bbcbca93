/** The index behind the brace that closes the one at an index, if one does within reach. Braces in quotes are none. */
export const endOfExpression = (text: string, index: number): number | undefined => {
	const notable = /[{}]|\/\*[^]*?\*\/|"(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*'|`(?:\\[^]|[^`\\])*`/g;
	const reach = text.slice(index, index + farthest);
	let depth = 0;
	for (const {0: mark, index: at} of reach.matchAll(notable)) {
		depth += mark === '{' ? 1 : (mark === '}' ? -1 : 0);
		if (depth === 0) {
			return index + at + mark.length;
		}
	}

	return undefined;
};

/** No expression is longer. */
const farthest = 5000;

/** The text that an expression is, if it is one as it stands. */
export const textIn = (expression: string): string | undefined =>
	/^-?\d+(?:\.\d+)?$/.exec(expression)?.[0] ?? /^(["'`])((?:(?!\1|\${)[^\\]|\\[^])*)\1$/.exec(expression)?.[2]!.replaceAll(/\\([^n])/g, '$1');
