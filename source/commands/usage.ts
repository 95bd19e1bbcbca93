import {wrap} from '../layout/wrap.ts';
import {textOf} from '../model/span.ts';

/** One flag: what it takes (nothing, if it is a switch), its letter, and what the help says of it. */
export type Flag = {readonly takes?: string; readonly letter?: string; readonly help: string};

/** Every flag there is. */
export const flags = {
	width: {takes: 'N|full', letter: 'w', help: 'the text this many cells wide: 72 on a screen, unwrapped in a pipe'},
	theme: {takes: 'NAME|FILE', help: 'lamplight, daylight, nord, … (postdeck themes shows all), or a theme file of your own'},
	slides: {takes: 'points|full|deck', help: 'prose as its key points, the whole in the notes (points), every word (full), or split at the rules and marks of a file written as slides, which is found out (deck)'},
	incremental: {letter: 'i', help: 'points and list items one by one'},
	transition: {takes: 'fade|wipe', help: 'slides come slowly, their colours out of the ground (fade) or row by row (wipe); no key waits for them'},
	align: {takes: 'left|justify', help: 'paragraphs with a ragged right edge (left), or a straight one (justify)'},
	hyphens: {takes: 'auto|never', help: 'part words in narrow columns, by the language that the post says it is in'},
	numbers: {takes: 'auto|always', help: 'number the lines of code: where the author asks for it, or always'},
	bidi: {takes: 'MODE', help: 'Hebrew and Arabic for a terminal that turns around nothing, words (like kitty), or lines (like Konsole): by what it is (auto)'},
	at: {takes: 'PLACE', help: 'open at a heading, by its #address or words of it; in present also at the slide of this number'},
	fresh: {help: 'open at the start, not where you were last time'},
	'no-mouse': {help: 'leave the mouse to the terminal, to select text with; else Shift does that'},
	'no-motion': {help: 'nothing changes by itself: marks for what has changed stay until a key is pressed'},
	'plain-screen': {help: 'line by line and in words alone, for screen readers and braille (so does INK_SCREEN_READER=true)'},
	duration: {takes: 'TIME', help: 'how long the talk is to take: 20m, 1h30m; the front matter may say it too (postdeck: {duration: 20m})'},
	rehearse: {help: 'time each slide, and print that at the end, beside the words there are to say'},
	console: {help: 'with the speaker\'s console in a pane beneath, inside tmux'},
	print: {letter: 'p', help: 'print, even to a terminal'},
	format: {takes: 'FORMAT', letter: 'f', help: 'print as this'},
	size: {takes: 'COLSxROWS', help: 'the size of printed slides: 80x24'},
	color: {takes: 'auto|always|never', help: 'colours and links in what is printed: by what stdout is'},
	help: {letter: 'h', help: 'show this'},
	version: {letter: 'v', help: 'show the version'},
} as const satisfies Readonly<Record<string, Flag>>;

/** The name of a flag, without its dashes. */
export type FlagName = keyof typeof flags;

/** One command: what it does, what it is called with, and how its help reads. */
type Usage = {
	readonly summary: string;
	readonly argument: string;
	readonly flags: readonly FlagName[];
	readonly formats: Readonly<Record<string, string>>;
	readonly examples: ReadonlyArray<readonly [line: string, what: string]>;
};

/** Every command there is. */
export const commands = {
	read: {
		summary: 'Read a post in the terminal; print it as plain text where stdout is none.',
		argument: '[post…]',
		flags: ['width', 'theme', 'align', 'hyphens', 'numbers', 'bidi', 'at', 'fresh', 'no-mouse', 'no-motion', 'plain-screen', 'print', 'format', 'color', 'help'],
		formats: {
			text: 'plain text, one line a paragraph; what a pipe gets',
			ansi: 'set as on the screen, in colour; what --print gives a terminal',
			markdown: 'plain Markdown that any program reads, without dialects',
			json: 'the post as data: head, sections, blocks, spans',
			classic: 'set by marked-terminal, for those who like its look',
		},
		examples: [
			['postdeck read', 'the posts of the blog you stand in, to choose one; in a pipe, the newest'],
			['postdeck read _posts/2024-01-04-synthetic-data.md', 'a file'],
			['postdeck read synthetic-data', 'the same, by its slug'],
			['postdeck read tour', 'a tour of postdeck'],
			['postdeck read _posts/2024-*.md', 'several, one after another: J and K walk them'],
			['postdeck read https://example.org/post.md', 'from the web; its neighbours may be read from it'],
			['postdeck read github:owner/repository', 'the readme of a repository; /path and @branch may follow'],
			['curl -s https://example.org/post.md | postdeck read', 'standard input, with the keyboard still yours'],
			['postdeck read post.md | grep -i data', 'plain text'],
			['postdeck read post.md --format ansi --width 60 | less -R', 'the set page, in colour'],
		],
	},
	present: {
		summary: 'Present a post as slides; print them as text where stdout is no terminal.',
		argument: '[post]',
		flags: ['slides', 'incremental', 'transition', 'theme', 'numbers', 'bidi', 'at', 'fresh', 'no-mouse', 'no-motion', 'duration', 'rehearse', 'console', 'print', 'format', 'size', 'color', 'help'],
		formats: {
			text: 'every slide as text; what a pipe gets',
			ansi: 'every slide in colour; what --print gives a terminal',
			markdown: 'a deck for Marp, Slidev and presenterm: rules between slides, notes in comments',
			json: 'the slides as data: [{number, title, lines, notes}]',
		},
		examples: [
			['postdeck present post.md', 'a talk of its points'],
			['postdeck present post.md --slides full', 'every word on the slides'],
			['postdeck present post.md --at 7', 'from slide 7 on'],
			['postdeck present post.md --rehearse --duration 20m', 'how long each slide takes, and how long it has'],
			['postdeck present post.md --print --size 60x16', 'the slides of a small window, as text'],
			['postdeck present post.md --format markdown > deck.md', 'a deck of its own'],
			['postdeck present post.md --format json', 'the slides and their notes, as data'],
			['postdeck present https://example.org/post.md', 'a post from the web'],
		],
	},
	notes: {
		summary: 'The speaker\'s console: notes, the next slide and the time, for a talk in another terminal.',
		argument: '[post]',
		flags: ['duration', 'theme', 'print', 'color', 'help'],
		formats: {
			text: 'the notes of every slide; what a pipe gets',
		},
		examples: [
			['postdeck notes post.md', 'follow and drive “postdeck present post.md”, started before or after'],
			['postdeck notes post.md --duration 20m', 'with the time left, and whether you are behind'],
			['ssh -t laptop postdeck notes post.md', 'from another machine'],
			['postdeck notes post.md | less', 'the notes, to read before'],
		],
	},
	list: {
		summary: 'List the posts of a blog or a folder, the newest first.',
		argument: '[folder]',
		flags: ['format', 'color', 'help'],
		formats: {
			text: 'in columns; in a pipe with tabs between day, title, minutes, path, and draft or hidden',
			json: 'as data: [{date, title, minutes, path, labels, mark}]',
		},
		examples: [
			['postdeck list', 'the blog you stand in'],
			['postdeck list notes', 'all posts beneath a folder'],
			['postdeck list | grep draft', 'what is not finished'],
			['postdeck read "$(postdeck list | fzf | cut -f 4)"', 'a post, chosen with another program'],
		],
	},
	themes: {
		summary: 'Walk through all themes on a sample page; list them where stdout is no terminal.',
		argument: '[theme…]',
		flags: ['print', 'format', 'color', 'help'],
		formats: {
			text: 'a theme a line, and whether it is dark or light; what a pipe gets',
			ansi: 'a sample of each, side by side; what --print gives a terminal',
			json: 'as data: [{name, ground}]',
		},
		examples: [
			['postdeck themes', 'all that come with postdeck'],
			['postdeck themes nord my-theme.json', 'these two; what is wrong in a file is told'],
			['postdeck read post.md --theme nord', 'a post in one of them'],
		],
	},
} as const satisfies Readonly<Record<string, Usage>>;

/** The name of a command. */
export type CommandName = keyof typeof commands;

/** The help of a command, or of the whole program. */
export const helpOf = (command?: CommandName): string => (command === undefined ? wholeHelp() : helpOfCommand(command));

const wholeHelp = () => [
	'Usage',
	...rows(Object.entries(commands).map(([name, {argument, summary}]) => [`postdeck ${name} ${argument}`, summary])),
	'',
	'A post is a file, a folder, the slug of a post, - for standard input, or an',
	'address: https://…, github:owner/repository, github:owner/repository/post.md,',
	'gist:id. An address is fetched: at most 5 MB, in 10 seconds.',
	'With none, it is the newest post of the blog you stand in, or one that comes',
	'with postdeck; read shows all of the blog on the screen, to choose one.',
	'',
	'Try',
	...rows([['postdeck read tour', 'a tour of postdeck'], ['postdeck read --help', 'all about reading'], ['postdeck present --help', 'all about presenting']]),
	'',
	'Keys: press ? in postdeck.',
].join('\n');

const helpOfCommand = (name: CommandName) => {
	const {argument, summary, flags: names, formats, examples}: Usage = commands[name];
	return [
		summary,
		'',
		'Usage',
		`  postdeck ${name} ${argument} [options]`,
		'',
		'Options',
		...rows(names.map(flag => [spellingOf(flag), flags[flag].help])),
		'',
		'Formats',
		...rows(Object.entries(formats)),
		'',
		'Examples',
		...rows(examples),
	].join('\n');
};

const spellingOf = (name: FlagName) => {
	const flag: Flag = flags[name];
	return `${flag.letter === undefined ? '   ' : `-${flag.letter},`} --${name}${flag.takes === undefined ? '' : ` ${flag.takes}`}`;
};

/** Two columns that fit a terminal of 80: what is too long for the first has the second under it. */
const rows = (pairs: ReadonlyArray<readonly [string, string]>) => {
	const indent = 2 + Math.min(longest, Math.max(...pairs.map(([first]) => first.length))) + 2;
	return pairs.flatMap(([first, second]) => {
		const [line = '', ...more] = wrap([{text: second, roles: []}], helpWidth - indent).map(line => ' '.repeat(indent) + textOf(line));
		return first.length > longest ? [`  ${first}`, line, ...more] : [`  ${first.padEnd(indent - 2)}${line.trimStart()}`, ...more];
	});
};

/** Meow sets the help two cells in. */
const helpWidth = 78;
const longest = 30;
