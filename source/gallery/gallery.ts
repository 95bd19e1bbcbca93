import {type Post} from '../model/post.ts';
import {type Ground} from '../theme/theme.ts';

/** Themes to choose from, and a post to see them on. */
export type Gallery = {
	readonly themes: readonly Exhibit[];

	/** Which of them, from 0, is on. */
	readonly chosen: number;
	readonly post: Post;

	/** The first row of the post in view. */
	readonly top: number;

	/** Whether the last key asks for the chosen theme to be kept. */
	readonly isToKeep: boolean;
};

/** A theme as it is listed: its name, what it is asked for by, which for a theme of one's own is its file, and what ground it is for. */
export type Exhibit = {readonly name: string; readonly id: string; readonly ground: Ground};

/** Show themes on a post, one of them first. */
export const openGallery = (themes: readonly Exhibit[], post: Post, chosen: number): Gallery => ({themes, chosen: Math.max(0, chosen), post, top: 0, isToKeep: false});

/** What the chosen theme is asked for by. */
export const themeOf = ({chosen, themes}: Gallery): string | undefined => themes[chosen]?.id;
