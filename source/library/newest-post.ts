import {statSync} from 'node:fs';
import {glanceAt} from './glance.ts';
import {type PostFile} from './post-file.ts';

/**
The newest post that is neither a draft nor hidden, if there is one.

The day in a file's name tells, else the date in its front matter, and only among files that have neither, when they were last changed: a fresh clone has changed every file today, so one without a date, as a page about the author, must not come before a post that has one. Files whose names tell are not opened, but for the few that may be the newest.
*/
export const newestOf = (files: readonly PostFile[]): PostFile | undefined => {
	const posts = files.filter(file => !file.isDraft).map(file => ({file, time: writtenAt(file)}));
	const undated = posts.filter(({time}) => Number.isNaN(time));
	return firstShown(posts.filter(({time}) => !Number.isNaN(time))) ?? firstShown(undated.map(({file}) => ({file, time: changedAt(file)})));
};

type Timed = {readonly file: PostFile; readonly time: number};

/** When a post was written, in milliseconds since 1970: by the day in its name, else by its front matter; NaN, if neither tells. */
export const writtenAt = ({path, day}: PostFile) => day === undefined ? glanceAt(path).time ?? Number.NaN : Date.parse(day);

const changedAt = ({path}: PostFile) => statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0;

/** The latest that is not hidden; of two on one day, the one whose name comes later. */
const firstShown = (posts: readonly Timed[]) => posts
	.toSorted((a, b) => b.time - a.time || (a.file.path < b.file.path ? 1 : -1))
	.find(({file}) => !glanceAt(file.path).isHidden)?.file;
