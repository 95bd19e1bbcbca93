import {relative, resolve} from 'node:path';
import process from 'node:process';
import {Complaint} from '../complaint.ts';
import {cellsIn, clip, pad, widest} from '../layout/cells.ts';
import {type Line} from '../layout/line.ts';
import {blogRootOf} from '../library/blog-root.ts';
import {kindAt} from '../library/kind-at.ts';
import {byDate, type Listing, listingsOf, readListing} from '../library/listing.ts';
import {postsIn} from '../library/posts-in.ts';
import {cleanLine} from '../markdown/clean-text.ts';
import {type Arguments, oneOf} from './arguments.ts';
import {isColorWanted, lookInPrint, printedRows} from './look.ts';
import {printedColumns, writeOut} from './output.ts';
import {commands} from './usage.ts';

const formats = Object.keys(commands.list.formats) as ReadonlyArray<keyof typeof commands.list.formats>;

/** `postdeck list`: the posts of a blog, or of a folder, the newest first. Aligned on a terminal; in a pipe, for programs. */
export const list = async ({posts, flags}: Arguments): Promise<void> => {
	if (posts.length > 1) {
		throw new Complaint('one folder at a time is listed');
	}

	const format = oneOf('format', formats, flags.format ?? 'text');
	const listings = await listingsIn(folderOf(posts[0]));
	const listed = listings.map(listing => ({...listing, path: relative(process.cwd(), listing.file.path)}));
	if (format === 'json') {
		await writeOut(`${JSON.stringify(listed.map(post => dataOf(post)), undefined, '\t')}\n`);
	} else if (process.stdout.isTTY || isColorWanted(flags)) {
		const columns = printedColumns();
		const rows = await printedRows(alignedLines(listed, columns), await lookInPrint(flags), columns);
		await writeOut(rows.map(row => `${row.trimEnd()}\n`).join(''));
	} else {
		await writeOut(listed.map(post => `${fieldsOf(post).join('\t')}\n`).join(''));
	}
};

/** A post in a list, and the path to it from where the person stands. */
type Listed = Listing & {readonly path: string};

/** The folder that a person means: the one they named, or the root of the blog they stand in. Throws a `Complaint` if there is none. */
const folderOf = (typed: string | undefined): string => {
	if (typed === undefined) {
		const root = blogRootOf(process.cwd());
		if (root === undefined) {
			throw new Complaint('you stand in no blog; postdeck list . lists the posts beneath any folder');
		}

		return root;
	}

	const folder = resolve(typed);
	const kind = kindAt(folder);
	if (kind !== 'folder') {
		throw new Complaint(kind === 'file' ? `“${typed}” is a file; list takes a folder` : `there is no folder “${typed}”`);
	}

	return folder;
};

/** All posts of a folder, read few at a time. Throws a `Complaint` if it has none. */
const listingsIn = async (folder: string): Promise<readonly Listing[]> => {
	const listings = listingsOf(postsIn(folder));
	if (listings.length === 0) {
		throw new Complaint(`there are no posts in “${folder}”`);
	}

	const read: Listing[] = [];
	for (let index = 0; index < listings.length; index += batch) {
		read.push(...await Promise.all(listings.slice(index, index + batch).map(async ({file}) => readListing(file)))); // eslint-disable-line no-await-in-loop
	}

	return byDate(read);
};

const batch = 32;

const dataOf = ({contents, date, labels, mark, path, title}: Listed) => ({date, title, minutes: contents?.minutes, path, labels, ...(mark && {mark})});

/** Day, title, minutes and path, and what it is marked as, if anything. */
const fieldsOf = ({contents, date, mark, path, title}: Listed): readonly string[] => [date ?? '', cleanLine(title), String(contents?.minutes ?? ''), cleanLine(path), ...(mark ? [mark] : [])];

/** The posts in columns. Where they have not enough room, long titles are cut; then, at their beginnings, long paths. */
const alignedLines = (listed: readonly Listed[], columns: number): Line[] => {
	const rows = listed.map(post => ({post, title: cleanLine(post.title), path: cleanLine(post.path), badge: post.mark ? `  ${post.mark}` : ''}));
	const longest = widest(rows.map(({badge, title}) => cellsIn(title + badge)));
	const room = Math.max(20, columns - dateCells - timeCells - gap.length);
	const forPaths = Math.max(Math.floor(room * 0.4), room - longest);
	const forTitles = Math.max(1, Math.min(longest, room - Math.min(forPaths, widest(rows.map(({path}) => cellsIn(path))))));
	return rows.map(({badge, path, post: {contents, date}, title}): Line => {
		const name = clip(title, forTitles - cellsIn(badge));
		return [
			{text: pad(date ?? '', dateCells), roles: ['label']},
			{text: name, roles: ['statusStrong']},
			{text: badge, roles: ['message']},
			{text: pad('', forTitles - cellsIn(name + badge)) + pad(contents ? `${contents.minutes} min` : '', timeCells, 'right') + gap, roles: ['label']},
			{text: endOf(path, room - forTitles), roles: ['path']},
		];
	});
};

const dateCells = 12;
const timeCells = 8;
const gap = '  ';

/** The end of a text, with an ellipsis for what is left out of it. */
const endOf = (text: string, width: number): string => {
	if (cellsIn(text) <= width) {
		return text;
	}

	let start = 1;
	while (start < text.length && cellsIn(text.slice(start)) >= width) {
		start++;
	}

	return `…${text.slice(start)}`;
};
