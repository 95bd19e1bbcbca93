import {type Size} from '../layout/measure.ts';
import {type Post} from '../model/post.ts';
import {footnotesOf} from './footnotes.ts';
import {pointsOf} from './points.ts';
import {shownWhole} from './shown.ts';
import {type Slide} from './slide.ts';
import {inSteps} from './steps.ts';
import {type Plan, slidesOf} from './topic-slides.ts';
import {authoredTopicsOf, topicsOf} from './topics.ts';

/** The slides of a post, for windows of one size. There is at least one. */
export type Deck = {readonly slides: readonly Slide[]; readonly size: Size; readonly style: SlideStyle; readonly isNumbered: boolean};

/** What slides show: the points of a post's prose, every word of it, or what the author put on them. */
export type SlideStyle = typeof slideStyles[number];

/** All styles of slides. */
export const slideStyles = ['points', 'full', 'deck'] as const;

/** The style of slides for a post, where none is asked for. */
export const styleFor = ({isDeck}: Pick<Post, 'isDeck'>): SlideStyle => isDeck ? 'deck' : 'points';

/** How many points a slide may have: more is a list to read, not a slide. */
const mostPoints = 6;

/** Make the slides of a post for a window of some size, at best 40 columns and 12 rows or more. Nothing is ever cut off: what one slide can't hold goes on to the next, whose title says so. Code has line numbers, if asked for. */
export const deckOf = (post: Post, size: Size, style: SlideStyle, isNumbered = false): Deck => {
	const footnotes = footnotesOf(post);
	const plan = style === 'points'
		? {size, footnotes, show: pointsIn(post), mostPoints, isNumbered}
		: {size, footnotes, show: shownWhole, mostPoints: Infinity, isNumbered};
	const topics = style === 'deck' ? authoredTopicsOf(post) : topicsOf(post);
	const found = topics.flatMap(topic => slidesOf(topic, post, plan));
	const slides = found.length > 0 ? found : slidesOf({kind: 'title'}, post, plan);
	return {size, style, isNumbered, slides: slides.map((slide, index) => ({...inSteps(slide), number: index + 1}))};
};

const pointsIn = (post: Post): Plan['show'] => {
	const points = pointsOf(post);
	return section => points.get(section.id)!;
};
