import {hasText, leadsToText} from '../model/leads-to-text.ts';
import {type Post, type Section} from '../model/post.ts';
import {type Span, textOf} from '../model/span.ts';
import {type Authored, authoredIn} from './authored.ts';
import {type SlideStyle} from './slide-style.ts';

/** What one slide, or a series of slides with one title, is about: the post itself, a part of it that has only smaller parts, a section, or what its author put on one slide. */
export type Topic = {readonly kind: 'title'} | {readonly kind: 'divider' | 'content'; readonly section: Section} | {readonly kind: 'authored'; readonly slide: Authored};

/** The topics of a post that is presented in some style, in reading order. */
export const topicsFor = (post: Post, style: SlideStyle): Topic[] => style === 'deck' ? authoredTopicsOf(post) : topicsOf(post);

/**
The topics of a post, in reading order.

Every heading makes one, but for a heading with nothing beneath it, and for one with only sub-headings that says the title again. One with only a rule beneath it is there to be seen.
*/
const topicsOf = (post: Post): Topic[] => {
	const topics: Topic[] = [];
	if (hasTitleBlock(post)) {
		topics.push({kind: 'title'});
	}

	for (const [index, section] of post.sections.entries()) {
		if (hasText(section)) {
			topics.push({kind: 'content', section});
		} else if (section.level > 0 && (hasRule(section) || leadsToText(post.sections, index)) && !isTitle(section, post)) {
			topics.push({kind: 'divider', section});
		}
	}

	return topics;
};

/** The topics of a post that is written as slides: the slides themselves, behind a title, unless the first of them says it. */
const authoredTopicsOf = (post: Post): Topic[] => {
	const slides = authoredIn(post);
	// Where the title is all there is of a head, it is that of a slide anyway.
	const isSaid = (post.date ?? post.authors[0] ?? post.subtitle[0]) === undefined;
	const isTitled = slides.slice(0, isSaid ? Infinity : 1).some(slide => wordsOf(slide.title) === wordsOf(post.title))
		|| (isSaid && post.sections.some(({heading}) => wordsOf(heading) === wordsOf(post.title)));
	return [...(hasTitleBlock(post) && !isTitled ? [{kind: 'title'} as const] : []), ...slides.map(slide => ({kind: 'authored', slide}) as const)];
};

const wordsOf = (title: readonly Span[]) => textOf(title).trim().toLowerCase();

const hasTitleBlock = ({title, subtitle, authors, date}: Post) => title.length > 0 || subtitle.length > 0 || authors.length > 0 || date !== undefined;

const hasRule = ({blocks}: Section) => blocks.some(({kind}) => kind === 'rule');

const isTitle = (section: Section, post: Post) => wordsOf(section.heading) === wordsOf(post.title);
