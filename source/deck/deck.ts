import {type Size} from '../layout/measure.ts';
import {type Address} from '../layout/page.ts';
import {type Post} from '../model/post.ts';
import {withMarks} from './authors-marks.ts';
import {footnotesOf} from './footnotes.ts';
import {oneByOne} from './one-by-one.ts';
import {pointsOf} from './points.ts';
import {shownWhole, withWhole} from './shown.ts';
import {type Slide} from './slide.ts';
import {inSteps} from './steps.ts';
import {type Plan, slidesOf} from './topic-slides.ts';
import {authoredTopicsOf, topicsOf} from './topics.ts';

/** The slides of a post, for windows of one size. There is at least one. */
export type Deck = {readonly slides: readonly Slide[]; readonly size: Size; readonly style: SlideStyle; readonly delivery: Delivery};

/** How slides are given. All of it survives layout, and being told to another program. */
export type Delivery = {
	/** Whether code has line numbers, and whether points and list items come one by one. */
	readonly isNumbered?: boolean;
	readonly isIncremental?: boolean;

	/** The blocks that are shown whole instead of the points that stand for them. */
	readonly unfolded?: readonly Address[];
};

/** What slides show: the points of a post's prose, every word of it, or what the author put on them. */
export type SlideStyle = typeof slideStyles[number];

/** All styles of slides. */
export const slideStyles = ['points', 'full', 'deck'] as const;

/** The style of slides for a post, where none is asked for. */
export const styleFor = ({isDeck}: Pick<Post, 'isDeck'>): SlideStyle => isDeck ? 'deck' : 'points';

/** How many points a slide may have: more is a list to read, not a slide. */
const mostPoints = 6;

/** Make the slides of a post for a window of some size, at best 40 columns and 12 rows or more. Nothing is ever cut off: what one slide can't hold goes on to the next, whose title says so. */
export const deckOf = (post: Post, size: Size, style: SlideStyle, delivery: Delivery = {}): Deck => {
	const {isIncremental = false, isNumbered = false, unfolded = []} = delivery;
	const footnotes = footnotesOf(post);
	const plan = style === 'points'
		? {size, footnotes, show: pointsIn(post, unfolded), mostPoints, isNumbered}
		: {size, footnotes, show: wholeOf, mostPoints: Infinity, isNumbered};
	const topics = style === 'deck' ? authoredTopicsOf(post) : topicsOf(post);
	const found = topics.flatMap(topic => slidesOf(topic, post, plan));
	const slides = found.length > 0 ? found : slidesOf({kind: 'title'}, post, plan);
	return {size, style, delivery, slides: slides.map((slide, index) => ({...inSteps(isIncremental ? oneByOne(slide) : slide), number: index + 1}))};
};

const wholeOf: Plan['show'] = section => withMarks(shownWhole(section), section);

const pointsIn = (post: Post, unfolded: readonly Address[]): Plan['show'] => {
	const points = pointsOf(post);
	return section => withMarks(withWhole(points.get(section.id)!, unfolded), section);
};
