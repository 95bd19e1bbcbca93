import {layField} from '../field.ts';
import {keymap} from '../keymap.ts';
import {blank, clip} from '../layout/cells.ts';
import {clipLine} from '../layout/clip-line.ts';
import {type Line, widthOf} from '../layout/line.ts';
import {textOf} from '../model/span.ts';
import {minutesFor} from '../model/words.ts';
import {textOfPending} from './pending.ts';
import {progressOf, sectionInView} from './position.ts';
import {type Reader} from './reader.ts';
import {type Search} from './search.ts';
import {rowsSelected} from './selecting.ts';
import {type Target, targetPointedAt} from './targets.ts';
import {wideStatus} from './wide.ts';

/** The row at the foot of the window: what is searched for, or where one is, and how much is left. `words` is how many the post has, and `which` says which of several posts it is. */
export const statusOf = (reader: Reader, words: number, message = '', which = ''): Line => {
	const width = Math.max(0, reader.size.columns - (2 * margin));
	const {choosing} = reader;
	const search = reader.wide ? reader.wide.search && {...reader.wide.search, isBackward: false} : reader.search;
	const typing = search?.isTyping ? search : (choosing?.isTyping ? {field: choosing.filter, isBackward: false} : undefined);
	const rights = search?.isTyping ? [countOf(search)] : (howTo(reader) ?? rightsOf(reader, words, which));
	const said: Line = message === '' ? leftOf(reader) : [{text: message, roles: ['message']}];
	// What is said for a moment matters more than what always stands there.
	const least = !typing && message !== '' ? Math.max(leastLeft, widthOf(said)) : leastLeft;
	const right = rights.find(line => widthOf(line) + least + gap <= width);
	const room = right ? width - widthOf(right) - gap : width;
	const left = typing ? promptOf(typing, room) : clipLine(said, room);
	return [blank(margin), ...left, ...(right ? [blank(width - widthOf(left) - widthOf(right)), ...right] : [])];
};

/** The cells at both ends of the row, between its parts, and the fewest that what stands at the left is worth showing in. */
const margin = 2;
const gap = 2;
const leastLeft = 12;

const promptOf = ({field, isBackward}: Pick<Search, 'field' | 'isBackward'>, width: number): Line =>
	[{text: isBackward ? '?' : '/', roles: ['prompt']}, ...layField(field, Math.max(0, width - 1))];

/** What keys do for the moment: with the contents to choose from, with what is selected, and with what is shown at its full width. */
const howTo = (reader: Reader): readonly Line[] | undefined => {
	const {choosing, selection} = reader;
	const typed = textOfPending(reader.pending);
	const keys = (reader.wide && wideStatus(reader).where)
		?? (choosing && (choosing.isTyping ? 'Enter goes there' : 'Enter goes there · / finds · ? keys'))
		?? (selection?.isOfLines ? (reader.size.columns < 60 ? 'y copies' : 'y copies · o other end · ? keys') : undefined);
	if (keys === undefined) {
		return undefined;
	}

	const search = reader.wide?.search;
	const before: Line = typed === '' ? [] : [{text: `${typed}  `, roles: ['prompt']}];
	const found: Line = search ? [...before, {text: `/${clip(search.field.text, 20)} `, roles: ['status']}, ...countOf(search)] : before;
	return [[...found, {text: search ? ` · ${keys}` : keys, roles: ['status']}], ...(search ? [found] : [])];
};

/** What may be copied, while a letter for it is waited for. */
const copiesOf = (): Line => keymap.filter(({keys}) => keys[0].startsWith('y ')).flatMap(({keys, help}, index): Line => [
	{text: `${index === 0 ? '' : ' · '}${keys[0].slice(2)} `, roles: ['prompt']},
	{text: help.replace(/^copy (?:the )?/, '').replace(/ .*/, ''), roles: ['statusStrong']},
]);

const leftOf = (reader: Reader): Line => {
	if (reader.wide) {
		return [{text: wideStatus(reader).name, roles: ['statusStrong']}];
	}

	if (reader.pending.command === 'copy') {
		return copiesOf();
	}

	if (reader.selection) {
		const count = rowsSelected(reader.selection);
		return [{text: `${count} ${count === 1 ? 'line' : 'lines'} selected`, roles: ['statusStrong']}];
	}

	const target = targetPointedAt(reader);
	if (target) {
		return [{text: `${target.opens ? '▸' : '→'} `, roles: ['prompt']}, {text: aimOf(reader, target), roles: ['statusStrong']}];
	}

	const id = sectionInView(reader);
	const section = reader.post.sections.find(section => section.id === id && section.level > 0);
	return [{text: textOf(section?.heading ?? reader.post.title).replaceAll('\n', ' '), roles: ['statusStrong']}];
};

/** What opening a target leads to. */
const aimOf = ({post}: Reader, {href, opens}: Target): string => {
	const footnote = post.footnotes.find(({id}) => href === `#${id}`);
	if (opens) {
		return opens.kind === 'details' ? textOf(opens.summary).replaceAll('\n', ' ') : `the whole ${opens.kind}`;
	}

	return footnote ? `note ${footnote.number}` : href;
};

/** What stands at the right, in all its length, and shorter where there is less room. */
const rightsOf = (reader: Reader, words: number, which: string): readonly Line[] => {
	const {search} = reader;
	const typed = textOfPending(reader.pending);
	const progress = progressOf(reader);
	const left = progress === 1 || search ? '' : `${minutesFor(Math.round((1 - progress) * words))} min left · `;
	const before: Line = [
		...(which === '' ? [] : [{text: `${which} · `, roles: ['status'] as const}]),
		...(typed === '' ? [] : [{text: `${typed}  `, roles: ['prompt'] as const}]),
		...(search ? [{text: `${search.isBackward ? '?' : '/'}${clip(search.field.text, 20)} `, roles: ['status'] as const}, ...countOf(search), {text: ' · ', roles: ['status'] as const}] : []),
	];
	const percent = `${Math.floor(progress * 100)} %`;
	return [[...before, {text: `${left}${percent} · ? keys`, roles: ['status']}], [...before, {text: `${percent} · ? keys`, roles: ['status']}], [{text: percent, roles: ['status']}]];
};

/** Which hit is in view, of how many. */
const countOf = ({field, hits, here, isPattern}: Pick<Search, 'field' | 'hits' | 'here' | 'isPattern'>): Line => {
	if (field.text.trim() === '') {
		return [];
	}

	return hits.length === 0
		? [{text: 'not found', roles: ['message']}]
		: [{text: `${here === undefined ? '' : `${here + 1}/`}${hits.length}`, roles: ['statusStrong']}, ...(isPattern ? [{text: ' · pattern', roles: ['status'] as const}] : [])];
};
