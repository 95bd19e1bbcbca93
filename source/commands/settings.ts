import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {Complaint} from '../complaint.ts';
import {slideStyles} from '../deck/slide-style.ts';
import {userFolders} from '../library/user-folders.ts';
import {type Post, type Warning} from '../model/post.ts';
import {transitions} from '../presenter/transition.ts';
import {turnings} from '../terminal/reorder-line.ts';
import {lineAt, readJson} from '../theme/read-json.ts';
import {type Flags, oneOf, widthFrom} from './arguments.ts';
import {type FlagName} from './usage.ts';
import {isPath, loadTheme, themeNames} from './load-theme.ts';

/** Flags that may also stand in a person's settings and in a post's front matter, and what complains of a value that is none. */
const checks = {
	theme: (text: string) => loadTheme(text),
	width: (text: string) => widthFrom(text),
	slides: (text: string) => oneOf('slides', slideStyles, text),
	transition: (text: string) => oneOf('transition', transitions, text),
	align: (text: string) => oneOf('align', alignments, text),
	hyphens: (text: string) => oneOf('hyphens', ['auto', 'never'], text),
	numbers: (text: string) => oneOf('numbers', ['auto', 'always'], text),
	bidi: (text: string) => oneOf('bidi', ['auto', ...turnings], text),
	color: (text: string) => oneOf('color', ['auto', 'always', 'never'], text),
} as const;

/** The same for flags that are on or off. A post has no say in those that are about a person and their terminal. */
const switches = ['incremental', 'no-mouse', 'no-motion', 'plain-screen'] as const satisfies readonly FlagName[];

/** How paragraphs stand. */
export const alignments = ['left', 'justify'] as const;

type Settings = Pick<Flags, keyof typeof checks | typeof switches[number]>;

const names = Object.keys(checks) as ReadonlyArray<keyof typeof checks>;
const namesInPosts = [...names, 'incremental'];

/** The file of a person's settings. */
const settingsFile = (): string => join(userFolders().config, 'config.json');

/** The settings in a file; none, if there is no such file. Throws a `Complaint` that shows the place where it is no JSON, or says what there is not. */
export const readSettings = (file: string): Settings => {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		return {};
	}

	const {value, indexOf} = readJson(text, file);
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new Complaint(`${file}: settings are an object: {"theme": "nord"}`, lineAt(text, 0));
	}

	return Object.fromEntries(Object.entries(value).map(([name, said]: [string, unknown]) => {
		const given = name === 'theme' && typeof said === 'string' && isPath(said) ? resolve(dirname(file), said) : said;
		const fault = faultOf(name, given, [...names, ...switches]);
		if (fault) {
			throw new Complaint(`${file}: ${fault.message}`, lineAt(text, indexOf([name], fault.part)));
		}

		return [name, isSwitch(name) ? given : String(given)];
	}));
};

/** Keeps a theme, by its name or its file, among a person's own settings: what there is to say of that. What stands there otherwise stays. */
export const keepTheme = (theme: string, file = settingsFile()): string => {
	try {
		const settings = {...readSettings(file), theme: isPath(theme) ? resolve(theme) : theme};
		mkdirSync(dirname(file), {recursive: true});
		writeFileSync(file, `${JSON.stringify(settings, undefined, '\t')}\n`);
		return `kept in ${file}`;
	} catch (error) {
		return error instanceof Complaint ? error.message : `${file} cannot be written`;
	}
};

/** What is wrong with a setting, if anything, and whether that is its name or its value. */
const faultOf = (name: string, value: unknown, allowed: readonly string[]): {readonly message: string; readonly part: 'key' | 'value'} | undefined => {
	if (!allowed.includes(name)) {
		return {message: `there is no setting "${name}"; there are ${allowed.join(', ')}`, part: 'key'};
	}

	if (isSwitch(name)) {
		return typeof value === 'boolean' ? undefined : {message: `"${name}" is true or false`, part: 'value'};
	}

	try {
		checks[name as keyof typeof checks](typeof value === 'number' ? String(value) : (typeof value === 'string' ? value : JSON.stringify(value)));
		return undefined;
	} catch (error) {
		if (error instanceof Complaint) {
			return {message: error.message.replace(`--${name}`, `"${name}"`), part: 'value'};
		}

		throw error;
	}
};

const isSwitch = (name: string): name is typeof switches[number] => (switches as readonly string[]).includes(name);

/** What `settledBy` makes of a person's own settings. Throws a `Complaint` where their file is broken. */
export const settled = (flags: Flags, post: Post): Settled => settledBy(readSettings(settingsFile()), flags, post);

/** Flags, with a person's own settings for those that were not given. Throws a `Complaint` where their file is broken. */
export const withSettings = (flags: Flags): Flags => ({...readSettings(settingsFile()), ...flags});

/** What is asked for, and the post, which may have warnings about that. */
type Settled = {readonly flags: Flags; readonly post: Post};

/**
What a person asks for, by flags, by what a post says of itself under `postdeck:`, and by their own settings, in this order.

A post may be from anyone: what makes no sense in it is told in its warnings, and no file is read for it.
*/
export const settledBy = (settings: Settings, flags: Flags, post: Post): Settled => {
	for (const name of names) {
		const value = flags[name];
		// A theme is complained of where it is used.
		if (value !== undefined && name !== 'theme') {
			checks[name](value);
		}
	}

	const own: Record<string, unknown> = {};
	const warnings: Warning[] = [];
	// How long a talk is to take is said of one post, and read by the talk.
	for (const [name, value] of Object.entries(post.settings).filter(([name]) => name !== 'duration')) {
		const fault = name === 'theme' && !themeNames().includes(String(value)) ? {message: `there is no theme “${String(value)}”`} : faultOf(name, value, namesInPosts);
		if (fault) {
			warnings.push({line: 1, text: `In the front matter, ${fault.message}.`});
		} else {
			own[name] = isSwitch(name) ? value : String(value);
		}
	}

	return {flags: {...settings, ...own, ...flags}, post: warnings.length === 0 ? post : {...post, warnings: [...post.warnings, ...warnings]}};
};
