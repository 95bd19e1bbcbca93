import {type Size} from '../layout/measure.ts';
import {type Address} from '../layout/page.ts';
import {type Post} from '../model/post.ts';
import {plainSlides, type TitleLooks} from '../theme/slide-look.ts';
import {footnotesOf} from './footnotes.ts';
import {oneByOne} from './one-by-one.ts';
import {showFor} from './show.ts';
import {type Slide} from './slide.ts';
import {inSteps} from './steps.ts';
import {type SlideStyle} from './slide-style.ts';
import {slidesOf} from './topic-slides.ts';
import {topicsFor} from './topics.ts';

/** The slides of a post, for windows of one size. There is at least one. */
export type Deck = {readonly slides: readonly Slide[]; readonly size: Size; readonly style: SlideStyle; readonly delivery: Delivery};

/** How slides are given. All of it survives layout, and being told to another program. */
export type Delivery = {
	/** Whether code has line numbers, and whether points and list items come one by one. */
	readonly isNumbered?: boolean;
	readonly isIncremental?: boolean;

	/** The blocks that are shown whole instead of the points that stand for them. */
	readonly unfolded?: readonly Address[];

	/** How titles are set, which decides how much room they leave. */
	readonly titles?: TitleLooks;
};

/** Make the slides of a post for a window of some size, at best 40 columns and 12 rows or more. Nothing is ever cut off: what one slide can't hold goes on to the next, whose title says so. */
export const deckOf = (post: Post, size: Size, style: SlideStyle, delivery: Delivery = {}): Deck => {
	const {isIncremental = false, isNumbered = false, titles = plainSlides, unfolded = []} = delivery;
	const footnotes = footnotesOf(post);
	const plan = {size, footnotes, show: showFor(post, style, unfolded), isOfPoints: style === 'points', isNumbered, titles};
	const found = topicsFor(post, style).flatMap(topic => slidesOf(topic, post, plan));
	const slides = found.length > 0 ? found : slidesOf({kind: 'title'}, post, plan);
	return {size, style, delivery, slides: slides.map((slide, index) => ({...inSteps(isIncremental ? oneByOne(slide) : slide), number: index + 1}))};
};
