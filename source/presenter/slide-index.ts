import {type Deck} from '../deck/deck.ts';
import {type Place} from '../layout/place.ts';
import {type Post} from '../model/post.ts';

/** Which slide shows a place of the post, from 0: the last one that doesn't begin behind it. A place the post doesn't have is shown on the first. */
export const slideIndexAt = (post: Post, {slides}: Deck, place: Place): number => {
	const sections = new Map(post.sections.map((section, index) => [section.id, index]));
	// The title block stands before all sections, and needs none.
	const sectionOf = ({section, block}: Place) => (section === '' && block === -1 ? -1 : sections.get(section) ?? -1);
	const isBehind = (start: Place) => {
		const difference = sectionOf(start) - sectionOf(place) || start.block - place.block || start.share - place.share;
		return difference > 0;
	};

	return Math.max(0, slides.findLastIndex(({start}) => !isBehind(start)));
};
