import {editField, type Field, fieldWith, withText} from '../field.ts';
import {type Command, type CommandIn, type OuterCommand} from '../keymap.ts';
import {type Entry, layEntries} from './entries.ts';
import {jump} from './jumps.ts';
import {goTo, rowIn} from './position.ts';
import {areasOfReader, lay, type Reader} from './reader.ts';

/** How one chooses a heading from the contents. */
export type Choosing = {
	/** The section whose heading one is at. */
	readonly section: string;

	/** What the headings shown have in them. */
	readonly filter: Field;
	readonly isTyping: boolean;

	/** The numbers of some entries that the filter has found. To find is half the work of a key, and it is asked for again whenever the contents are drawn. */
	readonly found?: {readonly entries: readonly Entry[]; readonly numbers: readonly number[]};
};

/** The commands that are about choosing from the contents. */
export type ContentsCommand = Exclude<CommandIn<'contents'>, OuterCommand>;

/** The reader with a heading to choose: first, the one in view. */
export const startChoosing = (reader: Reader): Reader => {
	const choosing = {section: '', filter: fieldWith(''), isTyping: false};
	const area = areasOfReader({...reader, choosing}).contents;
	const entries = area ? layEntries(reader.post, reader.page, area.width - 1) : [];
	const entry = entries[entryInView(reader, entries)] ?? entries[0];
	return entry ? {...reader, entries, choosing: {...choosing, section: entry.section}} : reader;
};

/** The entries to show: those that the filter finds, or those that are not folded away. */
export const shownEntries = ({choosing, entries, folded, rank}: Pick<Reader, 'choosing' | 'entries' | 'folded' | 'rank'>): readonly Entry[] => {
	const query = choosing?.filter.text.trim() ?? '';
	if (query !== '') {
		const found = new Set(choosing?.found?.entries === entries ? choosing.found.numbers : rank(query, textsOf(entries)));
		return entries.filter((_, index) => found.has(index));
	}

	return folded.size === 0 ? entries : withoutFolded(entries, folded);
};

/** The number of the entry whose section the reader is in; -1, before the first. */
export const entryInView = (reader: Reader, entries: readonly Entry[]): number => {
	const row = Math.max(rowIn(reader), reader.top + 1);
	return entries.findLastIndex(({top}) => top <= row);
};

const withoutFolded = (entries: readonly Entry[], folded: ReadonlySet<string>): readonly Entry[] => {
	const shown: Entry[] = [];
	let around: Entry | undefined;
	for (const entry of entries) {
		if (around && entry.level > around.level) {
			around = {...around, end: entry.end, hidden: around.hidden + 1};
			shown[shown.length - 1] = around;
		} else {
			around = folded.has(entry.section) ? entry : undefined;
			shown.push(entry);
		}
	}

	return shown;
};

/** Whether a command is about choosing from the contents. */
export const isContentsCommand = (command: Command): command is ContentsCommand => Object.hasOwn(choices, command);

/** What a command makes of a reader who chooses from the contents. */
export const updateChoosing = (reader: Reader, command: ContentsCommand, count = 1): Reader => choices[command](reader, count);

const choices: Readonly<Record<ContentsCommand, (reader: Reader, count: number) => Reader>> = {
	nextEntry: (reader, count) => goOn(reader, count),
	previousEntry: (reader, count) => goOn(reader, -count),
	nextEntries: (reader, count) => goOn(reader, count * 10),
	previousEntries: (reader, count) => goOn(reader, -count * 10),
	firstEntry: reader => goOn(reader, -Infinity),
	lastEntry: reader => goOn(reader, Infinity),
	choose: reader => choose(reader),
	fold: reader => fold(reader),
	unfold: reader => unfoldEntry(reader, reader.choosing!.section),
	foldAll: reader => foldAll(reader),
	unfoldAll: reader => ({...reader, folded: new Set()}),
	filter: reader => changed(reader, {isTyping: true}),
	wider: (reader, count) => withWidth(reader, 2 * count),
	narrower: (reader, count) => withWidth(reader, -2 * count),
	leave: reader => stopChoosing(reader),
};

/**
What a key does while the filter is typed. The best heading found is the one that Enter chooses.

Escape takes the filter back.
*/
export const typeInContents = (reader: Reader, key: string): Reader => {
	const {filter} = reader.choosing!;
	switch (key) {
		case 'enter': {
			return choose(reader);
		}

		case 'escape':
		case 'ctrl+c': {
			return changed(reader, {filter: fieldWith(''), isTyping: false});
		}

		case 'down':
		case 'ctrl+n':
		case 'up':
		case 'ctrl+p': {
			return goOn(reader, key === 'down' || key === 'ctrl+n' ? 1 : -1);
		}

		default: {
			if (key === 'backspace' && filter.text === '') {
				return changed(reader, {isTyping: false});
			}

			const field = editField(filter, key);
			return field ? filterBy(reader, field) : reader;
		}
	}
};

/** Put a text that was pasted into the filter. */
export const pasteInContents = (reader: Reader, text: string): Reader => filterBy(reader, withText(reader.choosing!.filter, text));

const filterBy = (reader: Reader, filter: Field): Reader => {
	const {entries, rank} = reader;
	const query = filter.text.trim();
	const numbers = query === '' ? [] : rank(query, textsOf(entries));
	const best = entries[numbers[0] ?? -1];
	return changed(reader, {filter, found: {entries, numbers}, ...(best && {section: best.section})});
};

const textsOf = (entries: readonly Entry[]): readonly string[] => entries.map(({text}) => text);

const changed = (reader: Reader, change: Partial<Choosing>): Reader => ({...reader, choosing: {...reader.choosing!, ...change}});

/** The reader back at the text. */
export const stopChoosing = (reader: Reader): Reader => ({...reader, choosing: undefined});

/** The number of the entry one is at: where that is folded away, of the one that it is folded into. */
export const chosenEntry = (reader: Reader, entries: readonly Entry[]): number => {
	const whole = reader.entries.findIndex(({section}) => section === reader.choosing?.section);
	const top = reader.entries[whole]?.top ?? 0;
	const exact = entries.findIndex(({section}) => section === reader.choosing?.section);
	return exact === -1 ? Math.max(0, entries.findLastIndex(entry => entry.top <= top)) : exact;
};

const goOn = (reader: Reader, steps: number): Reader => {
	const entries = shownEntries(reader);
	const entry = entries[Math.max(0, Math.min(chosenEntry(reader, entries) + steps, entries.length - 1))];
	return entry ? changed(reader, {section: entry.section}) : reader;
};

const choose = (reader: Reader): Reader => {
	const entries = shownEntries(reader);
	const entry = entries[chosenEntry(reader, entries)];
	return entry ? goToEntry(reader, entry) : reader;
};

/** The reader at the heading of an entry, the contents no longer to choose from. */
export const goToEntry = (reader: Reader, {top}: Entry): Reader => jump(reader, goTo(stopChoosing(reader), top));

/** The contents with the headings beneath an entry no longer folded into it. */
export const unfoldEntry = (reader: Reader, section: string): Reader => ({...reader, folded: new Set([...reader.folded].filter(other => other !== section))});

/** What stands beneath the heading folded; where nothing does, or it is folded already, the heading above it. */
const fold = (reader: Reader): Reader => {
	const {entries, choosing, folded} = reader;
	const index = entries.findIndex(({section}) => section === choosing?.section);
	const here = entries[index];
	const below = entries[index + 1];
	if (!here) {
		return reader;
	}

	if (below && below.level > here.level && !folded.has(here.section)) {
		return {...reader, folded: new Set([...folded, here.section])};
	}

	const above = entries.slice(0, index).findLast(({level}) => level < here.level);
	return above ? changed(reader, {section: above.section}) : reader;
};

const foldAll = (reader: Reader): Reader => {
	const {entries} = reader;
	const folded = new Set(entries.filter(({level}, index) => (entries[index + 1]?.level ?? 0) > level).map(({section}) => section));
	const shown = withoutFolded(entries, folded);
	const entry = shown[chosenEntry(reader, shown)];
	return entry ? changed({...reader, folded}, {section: entry.section}) : reader;
};

const withWidth = (reader: Reader, by: number): Reader => {
	const area = areasOfReader(reader).contents;
	return area ? lay({...reader, wishes: {...reader.wishes, contentsWidth: Math.max(16, area.width + by)}}) : reader;
};
