/** The lines of a formula, without the environment that parts it into lines, and without the marks that align them; nothing, where what it says isn't lines. */
export const linesIn = (tex: string): readonly string[] | undefined => {
	let inner = tex.trim();
	let isAligned = false;
	for (let found = environment.exec(inner); found; found = environment.exec(inner)) {
		inner = found[2]!.trim();
		isAligned = true;
	}

	if (inner.includes(String.raw`\begin`)) {
		return undefined;
	}

	return inner.split(/\\\\(?:\[[^\]]*])?/).map(line => isAligned ? line.replaceAll(/(?<!\\)&/g, ' ') : line);
};

const environment = /^\\begin{((?:align|alignat|aligned|equation|eqnarray|flalign|gather|gathered|multline|split)\*?)}(?:{\d+})?([^]*)\\end{\1}$/;
