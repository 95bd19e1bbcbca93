import {type Place} from '../layout/place.ts';
import {type Block, type Comment} from '../model/block.ts';
import {type Post} from '../model/post.ts';
import {type Span} from '../model/span.ts';
import {changedEdges, type Edges} from './edges.ts';
import {inColumns, type Shown} from './shown.ts';
import {notesIn, type SlideMark, slideMarkOf} from './slide-mark.ts';

/** A slide as its author made it, before it is known whether it fits. */
export type Authored = {
	/** Empty for a slide without a heading. */
	readonly title: readonly Span[];
	readonly level: number;
	readonly start: Place;
	readonly shown: readonly Shown[];

	/** Whether all of it stands in the middle. */
	readonly isCentred: boolean;

	/** What the author has at its edges from here on, or on it alone; nothing, if nowhere but in the front matter is said. */
	readonly edges?: Edges;

	/** What the author wrote for the speaker. */
	readonly notes: readonly Block[];
};

/** A heading or a block of the post, in reading order. */
type Item = {readonly section: string; readonly block: number; readonly level: number; readonly content: Block};

/**
The slides of a post that is written as slides, split as its author split it: by `end_slide`, if there is one; else by rules; else by headings.

A slide is titled by the heading that it begins with. Comments are its notes, unless the post has marks for notes.
*/
export const authoredIn = (post: Post): Authored[] => {
	const items = post.sections.flatMap(({blocks, heading, id, level}): Item[] => [
		...(level === 0 ? [] : [{section: id, block: -1, level, content: {kind: 'heading', level, text: heading} as const}]),
		...blocks.map((content, block) => ({section: id, block, level, content})),
	]);
	const marks = items.map(({content}) => content.kind === 'comment' ? slideMarkOf(content.text) : undefined);
	const isEnd = endIn(items, marks);
	const hasNotes = marks.some(mark => mark?.kind === 'notes');
	const slides: Authored[] = [];
	let edges: Edges | undefined;
	let from = 0;
	for (let index = 0; index <= items.length; index++) {
		const end = index === items.length ? 'at' : isEnd(index);
		if (end) {
			const slide = slideOf(items.slice(from, index), marks.slice(from, index), hasNotes);
			const changed = changedEdges(items.slice(from, index).flatMap(({content}) => content.kind === 'comment' ? [content] : []), edges ?? post);
			edges = changed.behind ?? edges;
			const here = changed.here ?? edges;
			slides.push(...slide ? [{...slide, ...(here && {edges: here})}] : []);
			from = end === 'at' ? index + 1 : index;
		}
	}

	return slides;
};

/** Whether a slide ends at an item, which is then none of it, or before it. */
const endIn = (items: readonly Item[], marks: ReadonlyArray<SlideMark | undefined>): (index: number) => 'at' | 'before' | undefined => {
	if (marks.some(mark => mark?.kind === 'slideEnd')) {
		return index => marks[index]?.kind === 'slideEnd' ? 'at' : undefined;
	}

	if (items.some(({content}) => content.kind === 'rule')) {
		return index => items[index]!.content.kind === 'rule' ? 'at' : undefined;
	}

	return index => index > 0 && items[index]!.block === -1 ? 'before' : undefined;
};

const slideOf = (items: readonly Item[], marks: ReadonlyArray<SlideMark | undefined>, hasNotes: boolean): Authored | undefined => {
	const first = items.findIndex(({content}) => content.kind !== 'comment');
	if (first === -1 || marks.some(mark => mark?.kind === 'skip')) {
		return undefined;
	}

	const head = items[first]!;
	const isTitled = head.block === -1;
	const title = head.content.kind === 'heading' && isTitled ? head.content.text : [];
	const notes = items.flatMap(({content}, index) => {
		const kind = marks[index]?.kind;
		return kind === 'notes' || (kind === 'remark' && !hasNotes) ? notesIn(content as Comment) : [];
	});
	return {
		title,
		level: head.level,
		start: {section: head.section, block: head.block, share: 0},
		isCentred: marks.some(mark => mark?.kind === 'centred'),
		shown: shownOf(items, marks, isTitled ? first : -1),
		notes,
	};
};

/** What a slide shows, its steps and columns by the marks. `title` is the index of the item that stands above it. */
const shownOf = (items: readonly Item[], marks: ReadonlyArray<SlideMark | undefined>, title: number): Shown[] => {
	const shown: Shown[] = [];
	let step = 0;
	let isIncremental = false;
	let columns: Array<Shown[] | undefined> | undefined;
	let shares: readonly number[] = [];
	let column = 0;
	const add = (entry: Shown) => {
		if (columns) {
			columns[column] = [...columns[column] ?? [], entry];
		} else {
			shown.push(entry);
		}
	};

	const endColumns = () => {
		const filled = Array.from(columns ?? [], (entries, index) => ({entries: entries ?? [], share: shares[index] ?? 1})).filter(({entries}) => entries.length > 0);
		if (filled.length > 0) {
			shown.push(inColumns(filled));
		}

		columns = undefined;
	};

	for (const [index, {block, content, section}] of items.entries()) {
		const mark = marks[index];
		switch (mark?.kind) {
			case 'pause': {
				step++;
				break;
			}

			case 'incremental': {
				isIncremental = mark.isOn;
				break;
			}

			case 'columns': {
				endColumns();
				columns = [];
				({shares} = mark);
				column = 0;
				break;
			}

			case 'columnsEnd': {
				endColumns();
				break;
			}

			case 'column': {
				// Slidev has no mark where the columns begin: all there is so far stands in the first.
				if (!columns) {
					columns = [shown.splice(0)];
					shares = [];
				}

				column = mark.index;
				break;
			}

			case undefined: {
				if (index !== title) {
					const isStepped = isIncremental && content.kind === 'list';
					add({section, block, content, whole: undefined, isLead: false, step, isIncremental: isStepped});
					step += isStepped ? content.items.length : 0;
				}

				break;
			}

			default: {
				break;
			}
		}
	}

	endColumns();
	return shown;
};
