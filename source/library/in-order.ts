import {writtenAt} from './newest-post.ts';
import {type PostFile} from './post-file.ts';

/** Posts by the day they were written, the newest first, as `newestOf` tells it; of one day, those first whose names come later. Drafts without a date come before all others, posts without one behind them, by their names. */
export const inOrder = (files: readonly PostFile[]): readonly PostFile[] => files
	.map(file => ({file, time: timeOf(file)}))
	.toSorted((one, other) => (one.time === other.time ? 0 : other.time - one.time) || (one.time === -Infinity ? -1 : 1) * (one.file.path < other.file.path ? 1 : -1))
	.map(({file}) => file);

const timeOf = (file: PostFile): number => {
	const time = writtenAt(file);
	return Number.isNaN(time) ? (file.isDraft ? Infinity : -Infinity) : time;
};
