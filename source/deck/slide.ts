import {type Line} from '../layout/line.ts';
import {type Address, type Page} from '../layout/page.ts';
import {type Place} from '../layout/place.ts';
import {type Block} from '../model/block.ts';
import {type Span} from '../model/span.ts';
import {type Edges} from './edges.ts';
import {type Count} from './slide-title.ts';

/** What an audience sees at once. */
export type Slide = {
	/** Counted from 1. */
	readonly number: number;

	/** The slide of the post itself, of a heading with only smaller ones beneath it, or of text. */
	readonly kind: 'title' | 'divider' | 'content';

	/** The heading that it stands under, or the title of the post. */
	readonly title: readonly Span[];

	/** The level of that heading, from 1; 0 for the slide of the post itself. */
	readonly level: number;

	/** Which of the slides with this title it is, where there are several. */
	readonly count?: Count;

	/** The title, with its count, as it stands above the page. None where the page itself shows it. */
	readonly titleLines: readonly Line[];
	readonly page: Page;

	/** Whether title and page stand in the middle, as those of a slide that is all title do. */
	readonly isCentred?: boolean;

	/** What its author has at its edges, where that is not what the post has. */
	readonly edges?: Edges;

	/** How many steps it takes until all of it is seen. Until then its runs with a later step are blank. */
	readonly steps: number;

	/** The blocks of the post of which the page doesn't show all, whole and in order, and what the author wrote for the speaker. */
	readonly notes: readonly Block[];

	/** The blocks that it has points of, or leaves to the speaker, in order. */
	readonly folded: readonly Address[];

	/** Where in the post it begins: behind where the slide before it begins. */
	readonly start: Place;
};

/** Whether a page is all running text, each line of which can stand in the middle. */
export const isOfText = ({parts}: Page): boolean => parts.every(({content}) => typeof content === 'string' || content.kind === 'paragraph' || content.kind === 'heading');
