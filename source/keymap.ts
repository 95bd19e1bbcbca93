/** One thing a key asks for, with the keys that ask for it and what the help says of it. */
type Entry = {
	/** Names of keys, as `terminal/keys.ts` gives them: `j`, `G`, `space`, `pagedown`, `ctrl+d`. */
	readonly keys: readonly string[];
	readonly command: string;
	readonly help: string;
	readonly group: 'Moving' | 'Finding' | 'Showing' | 'Leaving';

	/** Where the keys mean this. */
	readonly modes: ReadonlyArray<'read' | 'present'>;
};

/** Every key there is. The program, its help and the readme's list read this table; there is no other. */
export const keymap = [
	{keys: ['j', 'down', 'enter'], command: 'lineDown', help: 'one line down', group: 'Moving', modes: ['read']},
	{keys: ['k', 'up'], command: 'lineUp', help: 'one line up', group: 'Moving', modes: ['read']},
	{keys: ['space', 'f', 'pagedown', 'ctrl+f'], command: 'pageDown', help: 'one screen down', group: 'Moving', modes: ['read']},
	{keys: ['b', 'pageup', 'ctrl+b'], command: 'pageUp', help: 'one screen up', group: 'Moving', modes: ['read']},
	{keys: ['d', 'ctrl+d'], command: 'halfDown', help: 'half a screen down', group: 'Moving', modes: ['read']},
	{keys: ['u', 'ctrl+u'], command: 'halfUp', help: 'half a screen up', group: 'Moving', modes: ['read']},
	{keys: [']'], command: 'nextHeading', help: 'next heading', group: 'Moving', modes: ['read']},
	{keys: ['['], command: 'previousHeading', help: 'previous heading', group: 'Moving', modes: ['read']},
	{keys: ['g', 'home'], command: 'start', help: 'start of the post', group: 'Moving', modes: ['read']},
	{keys: ['G', 'end'], command: 'end', help: 'end of the post', group: 'Moving', modes: ['read']},
	{keys: ['space', 'enter', 'n', 'j', 'l', 'right', 'down', 'pagedown'], command: 'nextSlide', help: 'next slide', group: 'Moving', modes: ['present']},
	{keys: ['backspace', 'p', 'k', 'h', 'left', 'up', 'pageup'], command: 'previousSlide', help: 'previous slide', group: 'Moving', modes: ['present']},
	{keys: ['g', 'home'], command: 'firstSlide', help: 'first slide', group: 'Moving', modes: ['present']},
	{keys: ['G', 'end'], command: 'lastSlide', help: 'last slide', group: 'Moving', modes: ['present']},
	{keys: ['/'], command: 'search', help: 'search (Esc goes back)', group: 'Finding', modes: ['read']},
	{keys: ['n'], command: 'nextHit', help: 'next hit', group: 'Finding', modes: ['read']},
	{keys: ['N'], command: 'previousHit', help: 'previous hit', group: 'Finding', modes: ['read']},
	{keys: ['t'], command: 'contents', help: 'show or hide the contents', group: 'Showing', modes: ['read']},
	{keys: ['s', 'f5'], command: 'present', help: 'present from here', group: 'Showing', modes: ['read']},
	{keys: ['s', 'escape'], command: 'read', help: 'read on from here', group: 'Showing', modes: ['present']},
	{keys: ['T'], command: 'theme', help: 'next theme', group: 'Showing', modes: ['read', 'present']},
	{keys: ['?'], command: 'help', help: 'show or hide the keys', group: 'Showing', modes: ['read', 'present']},
	{keys: ['ctrl+l'], command: 'redraw', help: 'draw the screen again', group: 'Showing', modes: ['read', 'present']},
	{keys: ['ctrl+z'], command: 'suspend', help: 'back to the shell for a while', group: 'Leaving', modes: ['read', 'present']},
	{keys: ['q', 'ctrl+c'], command: 'quit', help: 'quit', group: 'Leaving', modes: ['read', 'present']},
] as const satisfies readonly Entry[];

/** What a key asks for. */
export type Command = typeof keymap[number]['command'];

/** Whether a post is read as one page or presented as slides. */
export type Mode = typeof keymap[number]['modes'][number];

/** What a key asks for in a mode, if anything. */
export const commandFor = (key: string, mode: Mode): Command | undefined =>
	(keymap as ReadonlyArray<typeof keymap[number] & Entry>).find(({keys, modes}) => (keys as readonly string[]).includes(key) && (modes as readonly string[]).includes(mode))?.command;

/** A key as help and readme write it: `Space`, `PgDn`, `Ctrl-D`, `↓`. */
export const keyLabel = (key: string): string => {
	const [, modifier, name = key] = /^(ctrl|alt|shift)\+(.+)$/.exec(key) ?? [];
	const label = labels[name] ?? (/^f\d/.test(name) ? name.toUpperCase() : name);
	return modifier === undefined ? label : `${modifier[0]!.toUpperCase()}${modifier.slice(1)}-${label.toUpperCase()}`;
};

const labels: Readonly<Record<string, string>> = {
	up: '↑', down: '↓', left: '←', right: '→', space: 'Space', enter: 'Enter', escape: 'Esc', backspace: 'Backspace',
	pageup: 'PgUp', pagedown: 'PgDn', home: 'Home', end: 'End', tab: 'Tab',
};
