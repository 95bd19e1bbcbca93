import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import process from 'node:process';
import {type Bearings} from '../layout/bearings.ts';
import {userFolders} from './user-folders.ts';

/** What is remembered from one run to the next: where one was in each post, and how one likes the window. */
export type Memory = {
	/** By the posts' absolute paths, or by their addresses. */
	readonly posts: Readonly<Record<string, Remembered>>;
	readonly wishes: RememberedWishes;
};

/** Where one was in a post, when it was read and when it was presented, and when that was, in milliseconds. */
export type Remembered = {readonly read?: Bearings; readonly present?: Bearings; readonly at: number};

/** The width of the text in cells, and whether the contents are shown and in how many cells, where one has chosen. */
export type RememberedWishes = {readonly width?: number; readonly contents?: 'shown' | 'hidden'; readonly contentsWidth?: number};

/** Posts beyond these are forgotten, the longest unseen first. */
const mostPosts = 500;

/** The file of the memory, in the user's folder for state. */
export const memoryFile = (): string => {
	const {data, log} = userFolders();
	// On Linux, logs and states share a folder; elsewhere there is none for states.
	return `${process.platform === 'linux' ? log : data}/memory.json`;
};

/** What a file remembers. A file that is missing or makes no sense remembers nothing. */
export const readMemory = (file: string): Memory => {
	try {
		const {posts, wishes} = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
		return {
			posts: isRecord(posts) ? Object.fromEntries(Object.entries(posts).flatMap(([path, kept]) => isRecord(kept) ? [[path, rememberedIn(kept)]] : [])) : {},
			wishes: isRecord(wishes) ? wishesIn(wishes) : {},
		};
	} catch {
		return {posts: {}, wishes: {}};
	}
};

/** Change what a file remembers: what other windows have written meanwhile is kept. Where that is not possible nothing is remembered, and nobody hears of it. */
export const remember = (file: string, change: (memory: Memory) => Memory): void => {
	try {
		const {posts, wishes} = change(readMemory(file));
		const latest = Object.entries(posts).toSorted(([, one], [, other]) => other.at - one.at).slice(0, mostPosts);
		mkdirSync(dirname(file), {recursive: true, mode: 0o700});
		// Whole or not at all, also when two windows are closed at once.
		const draft = `${file}.${process.pid}`;
		writeFileSync(draft, `${JSON.stringify({posts: Object.fromEntries(latest), wishes})}\n`, {mode: 0o600});
		renameSync(draft, file);
	} catch {}
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const rememberedIn = ({at, present, read}: Readonly<Record<string, unknown>>): Remembered => ({
	at: typeof at === 'number' ? at : 0,
	...(isBearings(read) && {read}),
	...(isBearings(present) && {present}),
});

const isBearings = (value: unknown): value is Bearings => isRecord(value) && typeof value.heading === 'string' && typeof value.beginning === 'string' && Number.isInteger(value.number) && isRecord(value.place)
	&& typeof value.place.section === 'string' && Number.isInteger(value.place.block) && typeof value.place.share === 'number' && value.place.share >= 0 && value.place.share < 1;

const wishesIn = ({contents, contentsWidth, width}: Readonly<Record<string, unknown>>): RememberedWishes => ({
	...(typeof width === 'number' && width >= 1 && {width}),
	...((contents === 'shown' || contents === 'hidden') && {contents}),
	...(typeof contentsWidth === 'number' && contentsWidth >= 1 && {contentsWidth}),
});
