import {type Post} from '../model/post.ts';
import {type Wish} from '../presenter/link/message.ts';
import {type Stage} from './stage.ts';

/** What there is around the screen: the file of the post, programs, and the memory of what was. */
export type World = {
	/** Calls the listener whenever the file of the post has changed, or someone else has changed the stage, until what it returns is called. */
	readonly onNews: (listener: (news: News) => void) => () => void;

	/** Opens the post of a stage in an editor, where one is in it, and returns when that is done: what is wrong, if it can't be. */
	readonly edit: (stage: Stage) => string;

	/** Reads the file of the post of a stage again, which is news then: what is wrong, if it can't be. */
	readonly reload: (stage: Stage) => string;

	/** Goes where a link in the post of a stage leads: to another post, or, for the web, to a browser. What comes of it, whenever that turns out, is a change of the stage. */
	readonly follow: (href: string, stage: Stage, become: Become) => void;

	/** Goes to the next of the posts that were named or stand around that of a stage, to the one before, or to the first. */
	readonly walk: (to: Walk, stage: Stage, become: Become) => void;

	/** Hands a text to whatever else than the terminal has a clipboard. Fulfilled with whether something has taken it. */
	readonly copy: (text: string) => Promise<boolean>;

	/** Puts the posts around that of a stage on a shelf, and that into view. */
	readonly shelve: (stage: Stage, become: Become) => void;

	/** Opens the post of a path. */
	readonly take: (path: string, become: Become) => void;

	/** Hears of every stage that is shown. */
	readonly notice: (stage: Stage) => void;

	/** Keeps a theme in the person's settings: what there is to say of that. */
	readonly keep: (theme: string) => string;

	/** Asks something of the talk that a console follows. */
	readonly wish: (wish: Wish) => void;

	/** Lets go of all that is not the terminal's. */
	readonly close: () => void;
};

/** Where one can walk to among posts that stand in a row. */
export type Walk = Extract<NonNullable<Stage['request']>, {kind: 'walk'}>['to'];

/** Puts a stage in the place of the one that is shown, which is the last word on where one is. */
export type Become = (change: (stage: Stage) => Stage) => void;

/** A post that was read again, or why it can't be; or a change of the stage by someone else than who sits at this keyboard. */
export type News = {readonly post: Post} | {readonly complaint: string} | {readonly change: (stage: Stage) => Stage};
