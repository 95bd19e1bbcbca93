import {Complaint} from '../complaint.ts';
import {type Place} from '../layout/place.ts';
import {type Post} from '../model/post.ts';
import {textOf} from '../model/span.ts';

/**
The place that `--at` names: a heading by its address (`#where-it-comes-from`), or by words of it.

Throws a `Complaint` that names the headings there are if none is meant.
*/
export const placeFrom = (at: string, post: Post): Place => {
	const headings = post.sections.filter(section => section.level > 0);
	const wanted = at.replace(/^#/, '').toLowerCase();
	const found = headings.find(section => section.id === wanted)
		?? headings.find(section => textOf(section.heading).toLowerCase().includes(wanted));
	if (!found) {
		const some = headings.slice(0, 8).map(section => `#${section.id}`).join(', ');
		throw new Complaint(headings.length === 0 ? 'the post has no headings to open --at' : `the post has no heading “${at}”; it has ${some}${headings.length > 8 ? ', …' : ''}`);
	}

	return {section: found.id, block: -1, share: 0};
};
