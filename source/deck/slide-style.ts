import {type Post} from '../model/post.ts';

/** What slides show: the points of a post's prose, every word of it, or what the author put on them. */
export type SlideStyle = typeof slideStyles[number];

/** All styles of slides. */
export const slideStyles = ['points', 'full', 'deck'] as const;

/** The style of slides for a post, where none is asked for. */
export const styleFor = ({isDeck}: Pick<Post, 'isDeck'>): SlideStyle => isDeck ? 'deck' : 'points';
