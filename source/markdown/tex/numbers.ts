/** The numbers of the equations that have a label, by their labels. */
export type Numbers = ReadonlyMap<string, string>;

/** The numbers of the equations among formulas, as MathJax gives them with the rules of AMS: to each equation in an environment, and each line of those that align, unless it has a tag or is to have none. */
export const numbersIn = (formulas: readonly string[]): Numbers => {
	const numbers = new Map<string, string>();
	let count = 0;
	for (const tex of formulas) {
		const [, environment] = /^\s*\\begin{(align|alignat|eqnarray|equation|flalign|gather|multline)}/.exec(tex) ?? [];
		const lines = environment === undefined || environment === 'equation' || environment === 'multline' ? [tex] : tex.split('\\\\');
		for (const line of lines) {
			const tag = /\\tag\*?{([^{}]*)}/.exec(line)?.[1];
			const isNumbered = tag === undefined && environment !== undefined && !/\\(?:nonumber|notag)\b/.test(line);
			count += isNumbered ? 1 : 0;
			for (const [, label] of line.matchAll(labels)) {
				numbers.set(label!, tag ?? (isNumbered ? String(count) : label!));
			}
		}
	}

	return numbers;
};

/** The labels that formulas refer to. */
export const referencesIn = (formulas: readonly string[]): ReadonlySet<string> => new Set(formulas.flatMap(tex => Array.from(tex.matchAll(/\\(?:eq)?ref{([^{}]*)}/g), ([, label]) => label!)));

/** A formula without its labels; one that something refers to shows its number as a tag. */
export const withoutLabels = (tex: string, numbers: Numbers, references: ReadonlySet<string>): string =>
	tex.replaceAll(labels, (_, label: string) => references.has(label) && numbers.get(label) !== label && !tex.includes(String.raw`\tag`) ? `\\tag{${numbers.get(label)!}}` : '');

const labels = /\\label{([^{}]*)}/g;
