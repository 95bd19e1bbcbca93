/** One thing a key asks for, with the keys that ask for it and what the help says of it. */
type Entry = {
	/** Names of keys, as `terminal/keys.ts` gives them: `j`, `G`, `space`, `pagedown`, `ctrl+d`; two that are pressed one after the other with a blank between, `y c`. */
	readonly keys: readonly string[];
	readonly command: string;
	readonly help: string;
	readonly group: 'Moving' | 'Jumping' | 'Links' | 'Finding' | 'Copying' | 'Showing' | 'Leaving';

	/** Where the keys mean this. */
	readonly modes: ReadonlyArray<'read' | 'contents' | 'select' | 'wide' | 'aloud' | 'shelf' | 'present' | 'overview' | 'notes' | 'themes'>;
};

/** Every key there is. The program, its help and the readme's list read this table; there is no other. */
export const keymap = [
	{keys: ['j', 'down', 'ctrl+e', 'ctrl+n'], command: 'lineDown', help: 'one line down', group: 'Moving', modes: ['read']},
	{keys: ['k', 'up', 'ctrl+y', 'ctrl+p'], command: 'lineUp', help: 'one line up', group: 'Moving', modes: ['read']},
	{keys: ['space', 'pagedown', 'ctrl+f'], command: 'pageDown', help: 'one screen down', group: 'Moving', modes: ['read']},
	{keys: ['b', 'pageup', 'ctrl+b'], command: 'pageUp', help: 'one screen up', group: 'Moving', modes: ['read']},
	{keys: ['d', 'ctrl+d'], command: 'halfDown', help: 'half a screen down', group: 'Moving', modes: ['read']},
	{keys: ['u', 'ctrl+u'], command: 'halfUp', help: 'half a screen up', group: 'Moving', modes: ['read']},
	{keys: [']'], command: 'nextHeading', help: 'next heading', group: 'Jumping', modes: ['read']},
	{keys: ['['], command: 'previousHeading', help: 'previous heading', group: 'Jumping', modes: ['read']},
	{keys: ['}'], command: 'nextSibling', help: 'next heading of this level', group: 'Jumping', modes: ['read']},
	{keys: ['{'], command: 'previousSibling', help: 'previous heading of this level', group: 'Jumping', modes: ['read']},
	{keys: ['p'], command: 'headingAbove', help: 'the heading this one is under', group: 'Jumping', modes: ['read']},
	{keys: ['g', 'home', '<'], command: 'start', help: 'start of the post', group: 'Jumping', modes: ['read']},
	{keys: ['G', 'end', '>'], command: 'end', help: 'end of the post; 42G is line 42', group: 'Jumping', modes: ['read']},
	{keys: ['%'], command: 'percent', help: '30% goes so far into the post', group: 'Jumping', modes: ['read']},
	{keys: ['backspace', 'alt+left', 'ctrl+o'], command: 'back', help: 'back to where you jumped from', group: 'Jumping', modes: ['read', 'aloud']},
	{keys: ['alt+right', 'ctrl+i'], command: 'forward', help: 'forward again', group: 'Jumping', modes: ['read', 'aloud']},
	{keys: ['J'], command: 'nextPost', help: 'next post, by date or as named', group: 'Jumping', modes: ['read', 'aloud']},
	{keys: ['K'], command: 'previousPost', help: 'post before, by date or as named', group: 'Jumping', modes: ['read', 'aloud']},
	{keys: [':'], command: 'colon', help: ':n :p :x next, previous, first', group: 'Jumping', modes: ['read']},
	{keys: ['P'], command: 'shelf', help: 'all posts, to choose one', group: 'Jumping', modes: ['read']},
	{keys: ['m'], command: 'mark', help: 'mark this place: ma', group: 'Jumping', modes: ['read']},
	{keys: ['\'', '`'], command: 'toMark', help: 'go to a mark; \'\' undoes a jump', group: 'Jumping', modes: ['read']},
	{keys: ['space', 'j', 'l', 'right', 'down', 'pagedown'], command: 'nextSlide', help: 'next step or slide', group: 'Moving', modes: ['present', 'notes']},
	{keys: ['backspace', 'p', 'k', 'h', 'left', 'up', 'pageup'], command: 'previousSlide', help: 'previous step or slide', group: 'Moving', modes: ['present', 'notes']},
	{keys: ['enter'], command: 'goToSlide', help: 'next; 7 Enter: slide 7', group: 'Moving', modes: ['present', 'notes']},
	{keys: ['a'], command: 'wholeSlide', help: 'the whole slide at once', group: 'Moving', modes: ['present', 'notes']},
	{keys: ['i'], command: 'oneByOne', help: 'points one by one, or at once', group: 'Moving', modes: ['present', 'notes']},
	{keys: ['u'], command: 'unfoldNext', help: 'unfold the next point; fold it', group: 'Showing', modes: ['present']},
	{keys: ['U'], command: 'unfoldSlide', help: 'unfold all points; fold them', group: 'Showing', modes: ['present', 'notes']},
	{keys: ['g', 'home'], command: 'firstSlide', help: 'first slide', group: 'Jumping', modes: ['present', 'notes']},
	{keys: ['G', 'end'], command: 'lastSlide', help: 'last slide; 7G: slide 7', group: 'Jumping', modes: ['present', 'notes']},
	{keys: ['\'', '`', 'tab'], command: 'slideBefore', help: 'undo a jump; redo it', group: 'Jumping', modes: ['present', 'notes']},
	{keys: ['o'], command: 'overview', help: 'all slides in small, to choose', group: 'Jumping', modes: ['present', 'notes']},
	{keys: ['t'], command: 'contents', help: 'all titles, to choose', group: 'Jumping', modes: ['present', 'notes']},
	{keys: ['right'], command: 'tileRight', help: 'next slide', group: 'Moving', modes: ['overview']},
	{keys: ['left'], command: 'tileLeft', help: 'previous slide', group: 'Moving', modes: ['overview']},
	{keys: ['down'], command: 'tileDown', help: 'the slide beneath', group: 'Moving', modes: ['overview']},
	{keys: ['up'], command: 'tileUp', help: 'the slide above', group: 'Moving', modes: ['overview']},
	{keys: ['pagedown'], command: 'tilesDown', help: 'a screen further', group: 'Moving', modes: ['overview']},
	{keys: ['pageup'], command: 'tilesUp', help: 'a screen back', group: 'Moving', modes: ['overview']},
	{keys: ['home'], command: 'firstTile', help: 'first slide', group: 'Moving', modes: ['overview']},
	{keys: ['end'], command: 'lastTile', help: 'last slide', group: 'Moving', modes: ['overview']},
	{keys: ['enter'], command: 'chooseSlide', help: 'go to the chosen slide', group: 'Leaving', modes: ['overview']},
	{keys: ['escape', 'ctrl+c'], command: 'closeOverview', help: 'back to where you were', group: 'Leaving', modes: ['overview']},
	{keys: ['backspace'], command: 'unfilter', help: 'take a letter back; others find', group: 'Finding', modes: ['overview']},
	{keys: ['tab'], command: 'pointForwards', help: 'point at the next link', group: 'Links', modes: ['read']},
	{keys: ['shift+tab'], command: 'pointBackwards', help: 'point at the link before', group: 'Links', modes: ['read']},
	{keys: ['enter'], command: 'open', help: 'open the link; else a line down', group: 'Links', modes: ['read']},
	{keys: ['f'], command: 'hints', help: 'open a link by its letter', group: 'Links', modes: ['read']},
	{keys: ['/'], command: 'search', help: 'search (Esc goes back)', group: 'Finding', modes: ['read', 'present']},
	{keys: ['n'], command: 'nextHit', help: 'next hit', group: 'Finding', modes: ['read']},
	{keys: ['n'], command: 'nextSlide', help: 'next step or slide', group: 'Moving', modes: ['notes']},
	{keys: ['n'], command: 'nextHit', help: 'next hit, or next slide', group: 'Finding', modes: ['present']},
	{keys: ['N'], command: 'previousHit', help: 'previous hit', group: 'Finding', modes: ['read', 'present']},
	{keys: ['escape'], command: 'leave', help: 'put away what was opened last', group: 'Finding', modes: ['read']},
	{keys: ['y'], command: 'copy', help: 'copy the link pointed at, or:', group: 'Copying', modes: ['read']},
	{keys: ['y c'], command: 'copyCode', help: 'copy code', group: 'Copying', modes: ['read']},
	{keys: ['y s'], command: 'copySection', help: 'copy the section', group: 'Copying', modes: ['read']},
	{keys: ['y l'], command: 'copyLink', help: 'copy the address of a link', group: 'Copying', modes: ['read']},
	{keys: ['y y', 'y p'], command: 'copyBlock', help: 'copy the paragraph at the top', group: 'Copying', modes: ['read']},
	{keys: ['v'], command: 'select', help: 'select lines to copy', group: 'Copying', modes: ['read']},
	{keys: ['j', 'down', 'ctrl+n', 'ctrl+e'], command: 'extendDown', help: 'one line further', group: 'Copying', modes: ['select']},
	{keys: ['k', 'up', 'ctrl+p', 'ctrl+y'], command: 'extendUp', help: 'one line back', group: 'Copying', modes: ['select']},
	{keys: ['d', 'space', 'pagedown', 'ctrl+d', 'ctrl+f'], command: 'extendFarDown', help: 'half a screen further', group: 'Copying', modes: ['select']},
	{keys: ['u', 'b', 'pageup', 'ctrl+u', 'ctrl+b'], command: 'extendFarUp', help: 'half a screen back', group: 'Copying', modes: ['select']},
	{keys: ['G', 'end', '>'], command: 'extendToEnd', help: 'to the end of the post', group: 'Copying', modes: ['select']},
	{keys: ['g', 'home', '<'], command: 'extendToStart', help: 'to the start of the post', group: 'Copying', modes: ['select']},
	{keys: ['o'], command: 'otherEnd', help: 'move the other end', group: 'Copying', modes: ['select']},
	{keys: ['y', 'enter'], command: 'copySelection', help: 'copy what is selected', group: 'Copying', modes: ['select']},
	{keys: ['escape', 'v', 'q', 'backspace', 'ctrl+c'], command: 'leaveSelection', help: 'select nothing', group: 'Leaving', modes: ['select']},
	{keys: ['w', 'l', 'right'], command: 'widen', help: 'wide code or table alone', group: 'Showing', modes: ['read']},
	{keys: ['l', 'right'], command: 'wideRight', help: 'to the right', group: 'Moving', modes: ['wide']},
	{keys: ['h', 'left'], command: 'wideLeft', help: 'to the left', group: 'Moving', modes: ['wide']},
	{keys: ['L', '$'], command: 'wideFarRight', help: 'all the way to the right', group: 'Moving', modes: ['wide']},
	{keys: ['H', '^'], command: 'wideFarLeft', help: 'all the way to the left', group: 'Moving', modes: ['wide']},
	{keys: ['j', 'down', 'ctrl+e', 'ctrl+n'], command: 'wideDown', help: 'one row down', group: 'Moving', modes: ['wide']},
	{keys: ['k', 'up', 'ctrl+y', 'ctrl+p'], command: 'wideUp', help: 'one row up', group: 'Moving', modes: ['wide']},
	{keys: ['space', 'pagedown', 'ctrl+f'], command: 'widePageDown', help: 'one screen down', group: 'Moving', modes: ['wide']},
	{keys: ['b', 'pageup', 'ctrl+b'], command: 'widePageUp', help: 'one screen up', group: 'Moving', modes: ['wide']},
	{keys: ['d', 'ctrl+d'], command: 'wideHalfDown', help: 'half a screen down', group: 'Moving', modes: ['wide']},
	{keys: ['u', 'ctrl+u'], command: 'wideHalfUp', help: 'half a screen up', group: 'Moving', modes: ['wide']},
	{keys: ['g', 'home', '<'], command: 'wideTop', help: 'first row', group: 'Moving', modes: ['wide']},
	{keys: ['G', 'end', '>'], command: 'wideFoot', help: 'last row', group: 'Moving', modes: ['wide']},
	{keys: ['y'], command: 'copyWide', help: 'copy all of it', group: 'Copying', modes: ['wide']},
	{keys: ['/'], command: 'searchWide', help: 'search', group: 'Finding', modes: ['wide']},
	{keys: ['n'], command: 'nextWideHit', help: 'next hit', group: 'Finding', modes: ['wide']},
	{keys: ['N'], command: 'previousWideHit', help: 'previous hit', group: 'Finding', modes: ['wide']},
	{keys: ['escape', 'backspace'], command: 'leaveWide', help: 'end the search, or go back', group: 'Leaving', modes: ['wide']},
	{keys: ['q', 'w', 'enter', 'ctrl+c'], command: 'closeWide', help: 'back to the text', group: 'Leaving', modes: ['wide']},
	{keys: ['space', 'enter', 'pagedown'], command: 'sayOn', help: 'read on', group: 'Moving', modes: ['aloud']},
	{keys: ['b', 'pageup'], command: 'sayBack', help: 'a screen back', group: 'Moving', modes: ['aloud']},
	{keys: ['j', 'down'], command: 'sayNext', help: 'the next paragraph', group: 'Moving', modes: ['aloud']},
	{keys: ['k', 'up'], command: 'sayPrevious', help: 'the paragraph before', group: 'Moving', modes: ['aloud']},
	{keys: ['r'], command: 'sayAgain', help: 'the same again', group: 'Moving', modes: ['aloud']},
	{keys: [']'], command: 'sayNextHeading', help: 'next heading', group: 'Jumping', modes: ['aloud']},
	{keys: ['['], command: 'sayPreviousHeading', help: 'previous heading', group: 'Jumping', modes: ['aloud']},
	{keys: ['g', 'home'], command: 'sayStart', help: 'start of the post', group: 'Jumping', modes: ['aloud']},
	{keys: ['G', 'end'], command: 'sayEnd', help: 'end; 3G is the third heading', group: 'Jumping', modes: ['aloud']},
	{keys: ['t'], command: 'sayContents', help: 'the headings', group: 'Jumping', modes: ['aloud']},
	{keys: ['P'], command: 'sayPosts', help: 'the posts; 3P reads the third', group: 'Jumping', modes: ['aloud']},
	{keys: ['l'], command: 'sayLinks', help: 'where the links lead', group: 'Links', modes: ['aloud']},
	{keys: ['f'], command: 'sayFollow', help: 'open the link; 3f opens link 3', group: 'Links', modes: ['aloud']},
	{keys: ['a'], command: 'sayNotes', help: 'its notes; 2a is note 2', group: 'Links', modes: ['aloud']},
	{keys: ['w'], command: 'sayWhere', help: 'where I am', group: 'Showing', modes: ['aloud']},
	{keys: ['/'], command: 'search', help: 'search', group: 'Finding', modes: ['aloud']},
	{keys: ['n'], command: 'nextHit', help: 'where it is found next', group: 'Finding', modes: ['aloud']},
	{keys: ['N'], command: 'previousHit', help: 'where it is found before', group: 'Finding', modes: ['aloud']},
	{keys: ['?'], command: 'sayKeys', help: 'the keys', group: 'Showing', modes: ['aloud']},
	{keys: ['t'], command: 'contents', help: 'show or hide the contents', group: 'Showing', modes: ['read']},
	{keys: ['o'], command: 'startChoosing', help: 'choose from the contents', group: 'Jumping', modes: ['read']},
	{keys: ['z'], command: 'toggleFold', help: 'unfold or fold details', group: 'Showing', modes: ['read']},
	{keys: ['Z'], command: 'toggleFolds', help: 'unfold or fold all details', group: 'Showing', modes: ['read']},
	{keys: ['C'], command: 'comments', help: 'show or hide comments', group: 'Showing', modes: ['read']},
	{keys: ['+'], command: 'wider', help: 'wider text', group: 'Showing', modes: ['read']},
	{keys: ['-'], command: 'narrower', help: 'narrower text', group: 'Showing', modes: ['read']},
	{keys: ['='], command: 'usualWidth', help: 'text as wide as usual', group: 'Showing', modes: ['read']},
	{keys: ['j', 'down', 'ctrl+n'], command: 'nextEntry', help: 'next heading', group: 'Moving', modes: ['contents']},
	{keys: ['k', 'up', 'ctrl+p'], command: 'previousEntry', help: 'previous heading', group: 'Moving', modes: ['contents']},
	{keys: ['space', 'pagedown', 'd', 'ctrl+d', 'ctrl+f'], command: 'nextEntries', help: 'ten headings down', group: 'Moving', modes: ['contents']},
	{keys: ['b', 'pageup', 'u', 'ctrl+u', 'ctrl+b'], command: 'previousEntries', help: 'ten headings up', group: 'Moving', modes: ['contents']},
	{keys: ['g', 'home', '<'], command: 'firstEntry', help: 'first heading', group: 'Moving', modes: ['contents']},
	{keys: ['G', 'end', '>'], command: 'lastEntry', help: 'last heading', group: 'Moving', modes: ['contents']},
	{keys: ['enter'], command: 'choose', help: 'go there', group: 'Jumping', modes: ['contents']},
	{keys: ['escape', 'o', 't', 'q', 'backspace'], command: 'leave', help: 'back to the text', group: 'Jumping', modes: ['contents']},
	{keys: ['/'], command: 'filter', help: 'type to find a heading', group: 'Finding', modes: ['contents']},
	{keys: ['h', 'left'], command: 'fold', help: 'fold, or to the heading above', group: 'Showing', modes: ['contents']},
	{keys: ['l', 'right'], command: 'unfold', help: 'unfold', group: 'Showing', modes: ['contents']},
	{keys: ['H'], command: 'foldAll', help: 'fold all', group: 'Showing', modes: ['contents']},
	{keys: ['L'], command: 'unfoldAll', help: 'unfold all', group: 'Showing', modes: ['contents']},
	{keys: ['+'], command: 'wider', help: 'wider contents', group: 'Showing', modes: ['contents']},
	{keys: ['-'], command: 'narrower', help: 'narrower contents', group: 'Showing', modes: ['contents']},
	{keys: ['j', 'down', 'ctrl+n', 'ctrl+e'], command: 'nextListing', help: 'next post', group: 'Moving', modes: ['shelf']},
	{keys: ['k', 'up', 'ctrl+p', 'ctrl+y'], command: 'previousListing', help: 'post before', group: 'Moving', modes: ['shelf']},
	{keys: ['space', 'pagedown', 'd', 'ctrl+d', 'ctrl+f'], command: 'nextListings', help: 'a screen further', group: 'Moving', modes: ['shelf']},
	{keys: ['b', 'pageup', 'u', 'ctrl+u', 'ctrl+b'], command: 'previousListings', help: 'a screen back', group: 'Moving', modes: ['shelf']},
	{keys: ['g', 'home', '<'], command: 'firstListing', help: 'first post', group: 'Moving', modes: ['shelf']},
	{keys: ['G', 'end', '>'], command: 'lastListing', help: 'last post', group: 'Moving', modes: ['shelf']},
	{keys: ['enter', 'l', 'right'], command: 'take', help: 'read it', group: 'Jumping', modes: ['shelf']},
	{keys: ['s', 'f5'], command: 'present', help: 'present it', group: 'Jumping', modes: ['shelf']},
	{keys: ['escape', 'backspace', 'h', 'left', 'P'], command: 'leaveShelf', help: 'show all, or back to the post', group: 'Jumping', modes: ['shelf']},
	{keys: ['/'], command: 'filterPosts', help: 'type to find posts', group: 'Finding', modes: ['shelf']},
	{keys: ['j', 'down', 'T', 'n', 'tab', 'ctrl+n'], command: 'nextTheme', help: 'next theme', group: 'Moving', modes: ['themes']},
	{keys: ['k', 'up', 'p', 'N', 'shift+tab', 'ctrl+p'], command: 'previousTheme', help: 'theme before', group: 'Moving', modes: ['themes']},
	{keys: ['g', 'home', '<'], command: 'firstTheme', help: 'first theme', group: 'Moving', modes: ['themes']},
	{keys: ['G', 'end', '>'], command: 'lastTheme', help: 'last theme', group: 'Moving', modes: ['themes']},
	{keys: ['space', 'pagedown', 'd', 'ctrl+d', 'ctrl+f'], command: 'sampleDown', help: 'further down in the sample', group: 'Moving', modes: ['themes']},
	{keys: ['b', 'pageup', 'u', 'ctrl+u', 'ctrl+b'], command: 'sampleUp', help: 'back up in the sample', group: 'Moving', modes: ['themes']},
	{keys: ['enter'], command: 'keepTheme', help: 'keep it for all posts', group: 'Leaving', modes: ['themes']},
	{keys: ['s', 'f5'], command: 'present', help: 'present from here', group: 'Showing', modes: ['read']},
	{keys: ['s', 'escape'], command: 'read', help: 'read on from here', group: 'Showing', modes: ['present']},
	{keys: ['r'], command: 'reload', help: 'read the file again', group: 'Showing', modes: ['read', 'present']},
	{keys: ['e'], command: 'edit', help: 'open your editor here', group: 'Showing', modes: ['read', 'present']},
	{keys: ['b', '.'], command: 'black', help: 'black, until any key', group: 'Showing', modes: ['present', 'notes']},
	{keys: ['w'], command: 'white', help: 'white, until any key', group: 'Showing', modes: ['present', 'notes']},
	{keys: ['d', 'ctrl+d'], command: 'notesDown', help: 'further down in the notes', group: 'Moving', modes: ['notes']},
	{keys: ['u', 'ctrl+u'], command: 'notesUp', help: 'back up in the notes', group: 'Moving', modes: ['notes']},
	{keys: ['c'], command: 'clock', help: 'start the clock anew', group: 'Showing', modes: ['notes']},
	{keys: ['T'], command: 'theme', help: 'next theme', group: 'Showing', modes: ['read', 'present', 'contents', 'shelf', 'notes']},
	{keys: ['M'], command: 'mouse', help: 'mouse on or off', group: 'Showing', modes: ['read', 'present', 'contents', 'shelf', 'themes']},
	{keys: ['?'], command: 'help', help: 'keys; Enter searches backwards', group: 'Showing', modes: ['read']},
	{keys: ['?'], command: 'help', help: 'keys; type to find one', group: 'Showing', modes: ['present', 'contents', 'select', 'wide', 'shelf', 'notes', 'themes']},
	{keys: ['ctrl+l'], command: 'redraw', help: 'draw the screen again', group: 'Showing', modes: ['read', 'present', 'contents', 'select', 'wide', 'shelf', 'notes', 'themes']},
	{keys: ['ctrl+z'], command: 'suspend', help: 'back to the shell for a while', group: 'Leaving', modes: ['read', 'present', 'contents', 'select', 'wide', 'aloud', 'shelf', 'notes', 'themes']},
	{keys: ['q', 'ctrl+c'], command: 'quit', help: 'quit', group: 'Leaving', modes: ['read', 'aloud', 'shelf', 'present', 'notes', 'themes']},
	{keys: ['ctrl+c'], command: 'quit', help: 'quit', group: 'Leaving', modes: ['contents']},
] as const satisfies readonly Entry[];

/** What a key asks for. */
export type Command = Binding['command'];

/** The commands that are about neither the page nor the slide: whoever shows both carries them out. */
export type OuterCommand = Extract<Command, 'present' | 'read' | 'shelf' | 'help' | 'edit' | 'reload' | 'mouse' | 'theme' | 'redraw' | 'suspend' | 'quit'>;

/** Where a key has a meaning of its own. */
export type Mode = Binding['modes'][number];

/** What a key may ask for in a mode. */
export type CommandIn<Name extends Mode> = CommandOf<Binding, Name>;

type Binding = typeof keymap[number];
type CommandOf<Each, Name extends Mode> = Each extends {readonly command: infer Asked; readonly modes: ReadonlyArray<infer Known>} ? (Name extends Known ? Asked : never) : never;

/** What a key asks for in a mode, if anything. */
export const commandFor = <Name extends Mode>(key: string, mode: Name): CommandIn<Name> | undefined => {
	const binding = keymap.find(({keys, modes}) => (keys as readonly string[]).includes(key) && (modes as readonly Mode[]).includes(mode));
	return binding?.command as CommandIn<Name> | undefined;
};

/** A key as help and readme write it: `Space`, `PgDn`, `Ctrl-D`, `↓`. */
export const keyLabel = (key: string): string => {
	if (key.includes(' ')) {
		return key.split(' ').map(one => keyLabel(one)).join('');
	}

	const [, modifier, name = key] = /^(ctrl|alt|shift)\+(.+)$/.exec(key) ?? [];
	const label = labels[name] ?? (/^f\d/.test(name) ? name.toUpperCase() : name);
	return modifier === undefined ? label : `${modifier[0]!.toUpperCase()}${modifier.slice(1)}-${label.toUpperCase()}`;
};

const labels: Readonly<Record<string, string>> = {
	up: '↑', down: '↓', left: '←', right: '→', space: 'Space', enter: 'Enter', escape: 'Esc', backspace: 'Backspace',
	pageup: 'PgUp', pagedown: 'PgDn', home: 'Home', end: 'End', tab: 'Tab',
};
