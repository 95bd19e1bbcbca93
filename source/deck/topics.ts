import {type Post, type Section} from '../model/post.ts';
import {textOf} from '../model/span.ts';

/** What one slide, or a series of slides with one title, is about: the post itself, a part of it that has only smaller parts, or a section. */
export type Topic = {readonly kind: 'title'} | {readonly kind: 'divider' | 'content'; readonly section: Section};

/**
The topics of a post, in reading order.

Every heading makes one, but for a heading with nothing beneath it, and for one with only sub-headings that says the title again.
*/
export const topicsOf = (post: Post): Topic[] => {
	const topics: Topic[] = [];
	if (hasTitleBlock(post)) {
		topics.push({kind: 'title'});
	}

	for (const [index, section] of post.sections.entries()) {
		if (!isEmpty(section)) {
			topics.push({kind: 'content', section});
		} else if (section.level > 0 && leadsToText(post.sections, index) && !isTitle(section, post)) {
			topics.push({kind: 'divider', section});
		}
	}

	return topics;
};

const hasTitleBlock = ({title, subtitle, authors, date}: Post) => title.length > 0 || subtitle.length > 0 || authors.length > 0 || date !== undefined;

const isEmpty = ({blocks}: Section) => blocks.every(block => block.kind === 'rule' || block.kind === 'comment' || (block.kind === 'paragraph' && textOf(block.text).trim() === ''));

const leadsToText = (sections: readonly Section[], index: number): boolean => {
	for (let next = index + 1; next < sections.length && sections[next]!.level > sections[index]!.level; next++) {
		if (!isEmpty(sections[next]!)) {
			return true;
		}
	}

	return false;
};

const isTitle = (section: Section, post: Post) => textOf(section.heading).trim().toLowerCase() === textOf(post.title).trim().toLowerCase();
