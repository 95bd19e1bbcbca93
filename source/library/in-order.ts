import {writtenAt} from './newest-post.ts';
import {type PostFile} from './post-file.ts';

/** A post, and when it was written, in milliseconds since 1970: infinitely late, if it is a draft without a date, and infinitely early, if it is any other without one. */
export type Timed = {readonly file: PostFile; readonly time: number};

/** Posts by when they were written, the newest first; of one day, those first whose names come later. */
export const inOrder = (files: readonly PostFile[]): readonly Timed[] => files
	.map(file => ({file, time: timeOf(file)}))
	.toSorted((one, other) => (one.time === other.time ? 0 : other.time - one.time) || (one.time === -Infinity ? -1 : 1) * (one.file.path < other.file.path ? 1 : -1));

const timeOf = (file: PostFile): number => {
	const time = writtenAt(file);
	return Number.isNaN(time) ? (file.isDraft ? Infinity : -Infinity) : time;
};
