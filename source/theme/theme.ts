import {type Role, roles, type Span} from '../model/span.ts';

/** How text of one role looks. What is absent stays as in the text around it. */
export type Style = {
	readonly color?: Color;
	readonly background?: Color;
	readonly bold?: boolean;
	readonly dim?: boolean;
	readonly italic?: boolean;
	readonly underline?: boolean;
	readonly inverse?: boolean;
	readonly struck?: boolean;
};

/** `#rrggbb`, or one of the terminal's own sixteen colours by name. */
export type Color = `#${string}` | AnsiColor;

/** The terminal's own colours, in the order of their numbers. */
export const ansiColors = [
	'black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white',
	'gray', 'brightRed', 'brightGreen', 'brightYellow', 'brightBlue', 'brightMagenta', 'brightCyan', 'brightWhite',
] as const;

/** The name of a colour of the terminal's own. */
export type AnsiColor = typeof ansiColors[number];

/** A style for every role, and the ground that the whole screen stands on. */
export type Theme = {
	readonly name: string;

	/** Whether it is made for a dark or a light terminal. */
	readonly ground: 'dark' | 'light';
	readonly styles: Readonly<Record<Role, Style>>;
};

/** A theme that changes nothing: for tests and for text without colour. */
export const plainTheme: Theme = {
	name: 'plain',
	ground: 'dark',
	styles: Object.fromEntries(roles.map(role => [role, {}])) as Record<Role, Style>,
};

/** The style of a span. Later roles win: `code` inside a heading looks like code where the two disagree. */
export const styleOf = (theme: Theme, span: Pick<Span, 'roles'>): Style => {
	const [role] = span.roles;
	if (role === undefined) {
		return {};
	}

	return span.roles.length === 1 ? theme.styles[role] : Object.assign({}, ...span.roles.map(name => theme.styles[name])) as Style;
};
