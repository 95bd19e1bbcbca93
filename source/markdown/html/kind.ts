import {type Tone} from '../../model/block.ts';
import {blockTags} from '../interruption.ts';
import {toneOfClasses} from '../kramdown/tone.ts';
import {type Attributes, isHidden, isOfClass} from './attributes.ts';
import {structureTags, unseenTags} from './names.ts';

/** What becomes of an element: it is hidden, or has contents that nobody sees, or text that stays as it is written; it is made of blocks, or stands in running text. */
export type Kind = 'hidden' | 'unseen' | 'verbatim' | 'block' | 'inline';

/** What becomes of an element. */
export const kindOf = (name: string, attributes: Attributes): Kind => {
	if (isHidden(attributes) || isLineNumber(attributes)) {
		return 'hidden';
	}

	// What fills a slot of one of Vue's components is seen.
	if (name === 'template' && Object.keys(attributes).some(attribute => /^(?:#|v-slot)/.test(attribute))) {
		return 'block';
	}

	if (unseenTags.has(name)) {
		return 'unseen';
	}

	if (name === 'pre' || name === 'd-math' || (name === 'd-code' && attributes.block !== undefined)) {
		return 'verbatim';
	}

	const isCustom = name.includes('-') && !name.startsWith('d-');
	return isCustom || blockTags.has(name) || structureTags.has(name) ? 'block' : 'inline';
};

/** The part that an element of blocks has in a post: it is a caption, or a row of pictures, by its class, or whatever its tag says. One that only holds others has none. */
export const partOf = (name: string, attributes: Attributes): string | undefined => {
	if (structureTags.has(name)) {
		return name;
	}

	// What a component of MDX calls out, or a theme by its classes.
	if (name === 'x-callout' || (name === 'div' && isOfClass(attributes, /^(?:admonition|alert|callout|notice)(?:-|$)/) && toneOfClassNames(attributes) !== undefined)) {
		return 'callout';
	}

	if (isOfClass(attributes, /caption$|^thecap$/i)) {
		return 'figcaption';
	}

	return name === 'swiper-container' || name === 'img-comparison-slider' || isOfClass(attributes, rows) ? 'row' : undefined;
};

/** The tone that an element's classes give to it. */
export const toneOfClassNames = ({class: names = ''}: Attributes): Tone | undefined => names === '' ? undefined : toneOfClasses(new Set(names.split(/\s+/)));

const rows = /^(?:row|columns|grid|gallery|photo-gallery|flex)$|^(?:image|img|fig|figure|photo)s?-(?:row|grid|gallery)$/i;

/** Whether an element numbers the lines of code. */
export const isLineNumber = (attributes: Attributes): boolean => isOfClass(attributes, /^(?:gutter|lineno|rouge-gutter|line-numbers-rows)$/);

/** Whether a comment may stand between two blocks in an element, or in none. */
export const mayHoldComments = (name: string): boolean => /^(?:aside|blockquote|dd|details|li|)$/.test(name);

/** Whether an element is one whose end its author has to write. */
export const isCloseable = (name: string): boolean => /^(?:aside|blockquote|details|dl|figure|ol|table|ul)$/.test(name);

/** Whether the text of an element stands in the middle, if the element says. */
export const isCentred = (name: string, {align, style = ''}: Attributes): boolean | undefined => {
	const [, said = name === 'center' ? name : align] = /text-align\s*:\s*([a-z]+)/i.exec(style) ?? [];
	return said === undefined ? undefined : said.toLowerCase() === 'center';
};
