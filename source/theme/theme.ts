import {type Role, roles, type Span} from '../model/span.ts';
import {plainSlides, type SlideLook} from './slide-look.ts';

/** What a style can switch on, besides colours. */
export const switches = ['bold', 'dim', 'italic', 'underline', 'inverse', 'struck'] as const;

/** How text of one role looks. What is absent stays as in the text around it. */
export type Style = {
	readonly color?: Color;
	readonly background?: Color;
} & Readonly<Partial<Record<typeof switches[number], true>>>;

/** `#rrggbb`, or one of the terminal's own sixteen colours by name. */
export type Color = `#${string}` | AnsiColor;

/** The terminal's own colours, in the order of their numbers. */
export const ansiColors = [
	'black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white',
	'gray', 'brightRed', 'brightGreen', 'brightYellow', 'brightBlue', 'brightMagenta', 'brightCyan', 'brightWhite',
] as const;

/** The name of a colour of the terminal's own. */
export type AnsiColor = typeof ansiColors[number];

/** Whether the ground that text stands on is dark or light. */
export type Ground = 'dark' | 'light';

/** A style for every role, the ground that the whole screen stands on, and how slides are set. */
export type Theme = {
	readonly name: string;
	readonly ground: Ground;

	/** The colour of text that has no role, and the background of the whole screen. What is absent is the terminal's own. */
	readonly page: Pick<Style, 'color' | 'background'>;

	/** Whether it leaves the page to a terminal whose own ground is like the theme's. */
	readonly isSeeThrough: boolean;
	readonly styles: Readonly<Record<Role, Style>>;
	readonly slides: SlideLook;
};

/** A theme that changes nothing: for tests and for text without colour. */
export const plainTheme: Theme = {
	name: 'plain',
	ground: 'dark',
	page: {},
	isSeeThrough: true,
	styles: Object.fromEntries(roles.map(role => [role, {}])) as Record<Role, Style>,
	slides: plainSlides,
};

/** The theme as it looks on a terminal of some ground: one that is see-through has no page of its own where it needs none. */
export const themeOn = (ground: Ground, theme: Theme): Theme => (theme.isSeeThrough && theme.ground === ground ? {...theme, page: {}} : theme);

/** The style of a span. Later roles win: `code` inside a heading looks like code where the two disagree. */
export const styleOf = (theme: Theme, span: Pick<Span, 'roles'>): Style => Object.assign({}, theme.page, ...span.roles.map(role => theme.styles[role])) as Style;
