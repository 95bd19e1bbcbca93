/** A stretch of TeX: a formula in a line, or an environment with what stands in it. */
export type TexPart = {readonly kind: 'line'; readonly tex: string} | {readonly kind: 'environment'; readonly name: string; readonly tex: string};

/** The rows of TeX, and their cells, as `\\` and `&` part them outside of braces and environments. */
export const rowsIn = (tex: string): ReadonlyArray<readonly string[]> => {
	const rows: string[][] = [['']];
	for (const {depth, text} of tokensIn(tex)) {
		if (depth === 0 && text.startsWith('\\\\')) {
			rows.push(['']);
		} else if (depth === 0 && text === '&') {
			rows.at(-1)!.push('');
		} else {
			rows.at(-1)![rows.at(-1)!.length - 1] += text;
		}
	}

	return rows;
};

/** A cell cut at the environments that stand in it outside of braces. One that isn't closed is part of a line. */
export const partsIn = (tex: string): readonly TexPart[] => {
	const parts: TexPart[] = [];
	let line = '';
	let environment: {readonly name: string; tex: string; readonly depth: number} | undefined;
	for (const {depth, text} of tokensIn(tex)) {
		const [, bound, name = ''] = /^\\(begin|end){([a-zA-Z]+\*?)}$/.exec(text) ?? [];
		if (environment && bound === 'end' && depth === environment.depth) {
			parts.push({kind: 'line', tex: line}, {kind: 'environment', name: environment.name, tex: environment.tex});
			line = '';
			environment = undefined;
		} else if (environment) {
			environment.tex += text;
		} else if (bound === 'begin' && depth === 0) {
			environment = {name, tex: '', depth};
		} else {
			line += text;
		}
	}

	return [...parts, {kind: 'line', tex: environment ? `${line}\\begin{${environment.name}}${environment.tex}` : line}];
};

/** The tokens of TeX, with how deep each stands in braces and environments; what opens one, or closes it, stands outside. */
const tokensIn = (tex: string): ReadonlyArray<{readonly text: string; readonly depth: number}> => {
	let depth = 0;
	return Array.from(tex.matchAll(/\\(?:begin|end){[a-zA-Z]+\*?}|\\\\(?:\*?\[[^\]]*])?|\\[^]|[{}&]|[^\\{}&]+/g), ([text]) => {
		const isOpen = text === '{' || text.startsWith(String.raw`\begin`);
		depth -= text === '}' || text.startsWith(String.raw`\end{`) ? 1 : 0;
		const token = {text, depth};
		depth += isOpen ? 1 : 0;
		return token;
	});
};
