import {type Bearings, bearingsOf, placeBy} from '../layout/bearings.ts';
import {type Memory, memoryFile, readMemory, remember, type RememberedWishes} from '../library/memory.ts';
import {identityOf} from '../library/read-source.ts';
import {type Post} from '../model/post.ts';
import {type Opening} from '../views/open-stage.ts';
import {placeOfStage, type Stage} from '../views/stage.ts';

/** What is remembered in the course of a run. */
export type Remembering = {
	readonly memory: () => Memory;

	/** Hears of every stage that is shown. */
	readonly notice: (stage: Stage) => void;

	/** Remembers where one is in the post on the stage. */
	readonly keep: () => void;
};

/** Remembers from post to post; with `isFresh`, nothing of the runs before. */
export const rememberingFrom = (isFresh: boolean): Remembering => {
	const file = memoryFile();
	let memory: Memory = isFresh ? {posts: {}, wishes: {}} : readMemory(file);
	let stages: {readonly opened: Stage; readonly latest: Stage} | undefined;
	const keep = () => {
		// A console has no place of its own, and nobody reads a sample.
		if (stages && stages.latest.mode !== 'notes' && stages.latest.mode !== 'themes') {
			const {opened, latest} = stages;
			const at = Date.now();
			const change = (was: Memory) => withStage(was, identityOf(latest.origin), {opened, left: latest}, at);
			memory = change(memory);
			remember(file, change);
		}
	};

	return {
		memory: () => memory,
		keep,
		notice(stage) {
			const isSame = stages?.latest.origin === stage.origin;
			if (!isSame) {
				keep();
			}

			stages = {opened: stages && isSame ? stages.opened : stage, latest: stage};
		},
	};
};

/** How a post is opened, with what is remembered of it and of the window for all that was not asked for. */
export const openingBy = (opening: Opening, memory: Memory, path: string | undefined, post: Post): Opening => {
	const kept = path === undefined || opening.mode === 'notes' || opening.mode === 'themes' ? undefined : memory.posts[path]?.[opening.mode];
	const isAsked = opening.place !== undefined || opening.slide !== undefined;
	return {...memory.wishes, ...opening, ...(kept && !isAsked && {place: placeBy(post, kept)})};
};

/** The memory, with what a stage shows when it is left. One who has come to the end, or has not begun, begins anew. */
export const withStage = (memory: Memory, path: string | undefined, {left, opened}: {readonly opened: Stage; readonly left: Stage}, at: number): Memory => {
	const wishes = {...memory.wishes, ...changedWishes(opened, left)};
	if (path === undefined) {
		return {...memory, wishes};
	}

	const {mode, reader: {post}} = left;
	const bearings = isUnderWay(left) ? bearingsOf(post, placeOfStage(left)) : undefined;
	// Beneath the shelf, a post is read.
	return withBearings({...memory, wishes}, path, mode === 'present' ? {present: bearings} : {read: bearings}, at);
};

/** The memory, with where one has been in a post, read or presented: nowhere, if that is said so. */
const withBearings = (memory: Memory, path: string, bearings: {readonly read?: Bearings | undefined; readonly present?: Bearings | undefined}, at: number): Memory => {
	const {present, read} = {...memory.posts[path], ...bearings};
	const posts = Object.fromEntries(Object.entries(memory.posts).filter(([other]) => other !== path));
	return {...memory, posts: read ?? present ? {...posts, [path]: {at, ...(read && {read}), ...(present && {present})}} : posts};
};

const isUnderWay = ({mode, reader, talk}: Stage) => mode === 'present' && talk
	? talk.index > 0 && talk.index < talk.deck.slides.length - 1
	: reader.top > 0;

/** What one has chosen while the window was open. What a flag said, or the window's size, is none of that. */
const changedWishes = ({reader: {wishes: before}}: Stage, {reader: {wishes: after}}: Stage): RememberedWishes => ({
	...(after.width !== before.width && Number.isFinite(after.width) && {width: after.width}),
	...(after.contents !== before.contents && {contents: after.contents}),
	...(after.contentsWidth !== before.contentsWidth && after.contentsWidth !== undefined && {contentsWidth: after.contentsWidth}),
});
