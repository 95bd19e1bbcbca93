import {type Address} from '../layout/page.ts';
import {type Post, type Section} from '../model/post.ts';
import {withMarks} from './authors-marks.ts';
import {pointsOf} from './points.ts';
import {type Shown, shownWhole, withWhole} from './shown.ts';
import {type SlideStyle} from './slide-style.ts';

/** What tells what slides of some style show of a section of a post, with its author's marks. Of some blocks, they have no points, but all. */
export const showFor = (post: Post, style: SlideStyle, unfolded: readonly Address[] = []): ((section: Section) => readonly Shown[]) => {
	if (style !== 'points') {
		return section => withMarks(shownWhole(section), section);
	}

	const points = pointsOf(post);
	return section => withMarks(withWhole(points.get(section.id)!, unfolded), section);
};
