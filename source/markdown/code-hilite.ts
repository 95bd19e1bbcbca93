/** Code, and what its first line says of it as Python-Markdown's CodeHilite has that: `:::python hl_lines="1 3"`, or `#!python`, which nobody sees; or `#!/usr/bin/env python`, which is a line of the code. */
export const codeHiliteIn = (text: string): {readonly info: string; readonly code: string} => {
	// Colons behind show how one writes a container.
	const [line = '', info] = /^(?::::(?![^]*\n[ \t]*:::)|#!)[ \t]*([a-z][\w+#-]*(?:[ \t]+\w+=(?:"[^"\n]*"|\S+))*)[ \t]*\n/i.exec(text) ?? [];
	return info === undefined
		? {info: /^#!\/(?:\S*\/)?(?:env[ \t]+)?([a-z]+)/.exec(text)?.[1] ?? '', code: text}
		: {info, code: text.slice(line.length)};
};
