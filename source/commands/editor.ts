import {parse} from 'node:path';

/** The program and the words to call it with, so that it opens a file at a line, counted from 1. `wanted` is what `$VISUAL` or `$EDITOR` holds, with flags or without. */
export const editorCall = (wanted: string, file: string, line: number): {readonly program: string; readonly words: readonly string[]} => {
	const [program = 'vi', ...flags] = partsOf(wanted);
	return {program, words: [...flags, ...placedIn(parse(program).name.toLowerCase(), file, line)]};
};

/** The words of a command: quotes keep what has spaces together. */
const partsOf = (command: string): string[] =>
	[...command.matchAll(/(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])+/g)].map(([word]) => word.replaceAll(/"([^"]*)"|'([^']*)'|\\(.)/g, '$1$2$3'));

const placedIn = (name: string, file: string, line: number): string[] => {
	if (/^(?:code|code-insiders|codium|vscodium|cursor|windsurf)$/.test(name)) {
		return ['--wait', '--goto', `${file}:${line}`];
	}

	if (/^(?:subl|sublime_text|atom|zed|mate|hx|helix)$/.test(name)) {
		return [...(/^(?:subl|sublime_text|atom|zed)$/.test(name) ? ['--wait'] : []), name === 'mate' ? file : `${file}:${line}`];
	}

	// Vi and its kin, emacs, nano, micro, kakoune, joe, and mg all have it; of others the fewest mind.
	return /^(?:n?vim?|nvim|vim|gvim|view|ex|emacs|emacsclient|nano|pico|micro|kak|joe|jed|mg|ne|vis|amp|jove|zile)$/.test(name) ? [`+${line}`, file] : [file];
};
