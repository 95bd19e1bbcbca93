import {type Place} from '../layout/place.ts';
import {type Post} from '../model/post.ts';
import {type Wish} from '../presenter/link/message.ts';
import {type Stage} from './stage.ts';

/** What there is around the screen: the file of the post, programs, and the memory of what was. */
export type World = {
	/** Calls the listener whenever the file of the post has changed, or someone else has changed the stage, until what it returns is called. */
	readonly onNews: (listener: (news: News) => void) => () => void;

	/** Opens the post in an editor at a place of it, and returns when that is done: what is wrong, if it can't be. */
	readonly edit: (post: Post, place: Place) => string;

	/** Opens an address of the web in a browser. What goes wrong is complained of, whenever that turns out. */
	readonly browse: (href: string, complain: (complaint: string) => void) => void;

	/** Hears of every stage that is shown. */
	readonly notice: (stage: Stage) => void;

	/** Asks something of the talk that a console follows. */
	readonly wish: (wish: Wish) => void;

	/** Lets go of all that is not the terminal's. */
	readonly close: () => void;
};

/** A post that was read again, or why it can't be; or a change of the stage by someone else than who sits at this keyboard. */
export type News = {readonly post: Post} | {readonly complaint: string} | {readonly change: (stage: Stage) => Stage};
