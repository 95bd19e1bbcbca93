import {type Block, type Comment} from '../model/block.ts';

/** What a comment means to slides. */
export type SlideMark =
	| {readonly kind: 'pause' | 'slideEnd' | 'skip' | 'columnsEnd' | 'centred' | 'notes' | 'setting' | 'remark'}
	| {readonly kind: 'columns'; readonly shares: readonly number[]}
	| {readonly kind: 'column'; readonly index: number}
	| {readonly kind: 'incremental'; readonly isOn: boolean};

/**
The mark that a comment is: presenterm's, lookatme's `stop`, the layouts of Slidev and the class of Marp that set a slide in the middle, and the settings of Marp, patat and reveal.js, which change nothing here. Any other comment is a remark, in which some programs look for the speaker's notes.
*/
export const slideMarkOf = (text: string): SlideMark => {
	const {name = '', value = ''} = /^(?<name>[\w.]+)(?:\s*:\s*(?<value>[^]*))?$/.exec(text)?.groups ?? {};
	switch (name) {
		case 'pause':
		case 'stop': {
			return {kind: 'pause'};
		}

		case 'end_slide': {
			return {kind: 'slideEnd'};
		}

		case 'skip_slide': {
			return {kind: 'skip'};
		}

		case 'reset_layout': {
			return {kind: 'columnsEnd'};
		}

		case 'jump_to_middle': {
			return {kind: 'centred'};
		}

		case 'speaker_note': {
			return {kind: 'notes'};
		}

		case 'column_layout': {
			return {kind: 'columns', shares: [...value.matchAll(/\d+/g)].map(([share]) => Math.max(1, Math.min(Number(share), 100)))};
		}

		case 'column': {
			return {kind: 'column', index: Math.max(0, Math.min(Number.parseInt(value, 10) || 0, 20))};
		}

		case 'incremental_lists': {
			return {kind: 'incremental', isOn: value.trim() === 'true'};
		}

		default: {
			return {kind: centring.test(text) ? 'centred' : (settings.test(text) ? 'setting' : 'remark')};
		}
	}
};

/** What the speaker is to say, by a comment that has notes. */
export const notesIn = ({blocks, text}: Comment): readonly Block[] => blocks ?? [{kind: 'paragraph', text: [{text: text.replace(/^speaker_note:\s*/, ''), roles: []}]}];

/** The classes of Marp and the layouts of Slidev that set what a slide has in the middle. */
const centring = /^(?:_class\s*:.*\blead\b|layout\s*:\s*(?:cover|center|section|intro|statement|fact|quote|end)\s*$)/;

const settings = new RegExp([
	'^(?:',
	String.raw`(?:alignment|comment|font_size|include|incremental_tables|list_item_newlines|new_?lines?|no_footer|snippet_output)\b`,
	'|//',
	String.raw`|_?(?:class|color|background\w*|header|footer|paginate|theme|size|style|headingDivider|transition|math|lang|layout)\s*:`,
	String.raw`|fit$|config:|effect:|\.(?:slide|element)\b|(?:slide|element) [\w-]+=`,
	String.raw`|(?:more|truncate|toc)$|(?:prettier|eslint|markdownlint)\b`,
	')',
].join(''), 'i');
