import process from 'node:process';
import {Complaint} from '../complaint.ts';
import {type Measure} from '../layout/measure.ts';
import {layPage} from '../layout/page.ts';
import {textOfLines} from '../layout/text.ts';
import {markdownOf} from '../markdown/write-markdown.ts';
import {findShelf} from '../library/find-shelf.ts';
import {readSource} from '../library/read-source.ts';
import {type Post} from '../model/post.ts';
import {usualWidth} from '../reader/areas.ts';
import {type Shelf} from '../shelf/shelf.ts';
import {type Arguments, type Flags, oneOf, widthFrom} from './arguments.ts';
import {isColorWanted, lookInPrint, printedRows} from './look.ts';
import {findSource, findSourceAloud, openPost} from './open-post.ts';
import {isForScreen, printedColumns, writeOut} from './output.ts';
import {placeFrom} from './place-from.ts';
import {isForEar, openPlainScreen} from './plain-screen.ts';
import {type Manner} from './prepared.ts';
import {settled, withSettings} from './settings.ts';
import {shelfOf} from './shelving.ts';
import {typographyOf, withHyphenator} from './typography.ts';
import {commands} from './usage.ts';
import {openWindow} from './window.ts';

const formats = Object.keys(commands.read.formats) as ReadonlyArray<keyof typeof commands.read.formats>;

/** `postdeck read`: on the screen if stdout is one and nothing else is asked for, else printed. */
export const read = async ({posts, flags}: Arguments): Promise<void> => {
	const format = flags.format === undefined ? undefined : oneOf('format', formats, flags.format);
	if (!isForScreen(flags)) {
		if (flags.at !== undefined) {
			throw new Complaint('--at is for the screen; a post is printed whole');
		}

		for (const name of posts.length === 0 ? [undefined] : posts) {
			// One after another, so that what is printed stands in the order asked for.
			await print(await openPost(name), format, flags); // eslint-disable-line no-await-in-loop
		}

		return;
	}

	const openingIn = (shelf: Shelf | undefined): Manner['openingOf'] => (post, {at, width}) => ({
		mode: 'read', shelf,
		queue: {names: posts, at: 0},
		...(width !== undefined && {width: widthFrom(width)}),
		...(at !== undefined && {place: placeFrom(at, post)}),
	});
	if (isForEar(withSettings(flags))) {
		await openPlainScreen(await findSource(posts[0]), {given: flags, openingOf: openingIn(undefined)});
		return;
	}

	// Who asks for a place means a post.
	const found = posts.length > 1 || flags.at !== undefined ? undefined : findShelf(posts[0], process.cwd());
	const shelf = found && await shelfOf(found);
	await openWindow(shelf ? readSource(shelf.chosen) : await findSourceAloud(posts[0]), openingIn(shelf), flags);
};

const print = async (asked: Post, format: typeof formats[number] | undefined, given: Flags): Promise<void> => {
	const {flags, post} = settled(given, asked);
	await writeOut(await printed(post, format ?? (isColorWanted(flags) ? 'ansi' : 'text'), flags, given));
};

/** A post as text in a format. What is made for other programs heeds flags, and no settings. */
const printed = async (post: Post, format: typeof formats[number], flags: Flags, given: Flags): Promise<string> => {
	switch (format) {
		case 'text': {
			return joined(textOfLines(linesOf(post, {width: widthFrom(given.width ?? 'full'), isPlain: true})));
		}

		case 'ansi': {
			const width = onScreen(flags);
			const typography = await withHyphenator(typographyOf(flags), post, flags);
			return joined(await printedRows(linesOf(post, {width, isPlain: false, typography}), await lookInPrint(flags), width));
		}

		case 'markdown': {
			return markdownOf(post);
		}

		case 'json': {
			return `${JSON.stringify(post, undefined, '\t')}\n`;
		}

		case 'classic': {
			const {classicOf} = await import('../markdown/classic.ts');
			return classicOf(post, onScreen(flags));
		}
	}
};

const linesOf = (post: Post, measure: Measure) => layPage(post, measure).parts.flatMap(part => part.lines);

/** The text without the blank lines after it, ended by a newline; nothing if there is none. */
const joined = (rows: readonly string[]) => {
	const text = rows.join('\n').trimEnd();
	return text === '' ? '' : `${text}\n`;
};

/** A width for a terminal: what is asked for, or the usual one, and no wider than the terminal if there is one. */
const onScreen = ({width: asked}: Flags) => {
	const width = asked === undefined ? usualWidth : widthFrom(asked);
	return Math.min(width, process.stdout.isTTY || width === Number.POSITIVE_INFINITY ? printedColumns() : width);
};
