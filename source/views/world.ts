import {type Place} from '../layout/place.ts';
import {type Post} from '../model/post.ts';
import {type Stage} from './stage.ts';

/** What there is around the screen: the file of the post, programs, and the memory of what was. */
export type World = {
	/** Calls the listener whenever the file of the post has changed, until what it returns is called. */
	readonly onNews: (listener: (news: News) => void) => () => void;

	/** Opens the post in an editor at a place of it, and returns when that is done: what is wrong, if it can't be. */
	readonly edit: (post: Post, place: Place) => string;

	/** Hears of every stage that is shown. */
	readonly notice: (stage: Stage) => void;
};

/** A post that was read again, or why it can't be. */
export type News = {readonly post: Post} | {readonly complaint: string};
