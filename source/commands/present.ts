import {relative, sep} from 'node:path';
import process from 'node:process';
import {Complaint} from '../complaint.ts';
import {type Deck, deckOf} from '../deck/deck.ts';
import {type SlideStyle, slideStyles, styleFor} from '../deck/slide-style.ts';
import {dataOf, linesOf, rowsOf} from '../deck/print.ts';
import {writeDeck} from '../deck/write-deck.ts';
import {type Post} from '../model/post.ts';
import {type Opening} from '../views/open-stage.ts';
import {type Arguments, durationFrom, type Flags, oneOf, sizeFrom} from './arguments.ts';
import {openConsolePane} from './console-pane.ts';
import {isColorWanted, lookInPrint, printedRows} from './look.ts';
import {offering} from './offering.ts';
import {findSourceAloud, openPost} from './open-post.ts';
import {rehearsing} from './rehearsing.ts';
import {isForScreen, writeOut} from './output.ts';
import {placeFrom} from './place-from.ts';
import {settled} from './settings.ts';
import {typographyOf} from './typography.ts';
import {commands} from './usage.ts';
import {openWindow} from './window.ts';

const formats = Object.keys(commands.present.formats) as ReadonlyArray<keyof typeof commands.present.formats>;

/** `postdeck present`: as slides on the screen if stdout is one and nothing else is asked for, else printed. */
export const present = async ({posts, flags: given}: Arguments): Promise<void> => {
	if (posts.length > 1) {
		throw new Complaint('one post at a time is presented');
	}

	const format = given.format === undefined ? undefined : oneOf('format', formats, given.format);
	const duration = given.duration === undefined ? undefined : durationFrom(given.duration);
	if (isForScreen(given)) {
		if (given.size !== undefined) {
			throw new Complaint('--size is for printed slides; on the screen they are as large as the window');
		}

		const source = await findSourceAloud(posts[0]);
		const close = given.console ? openConsolePane(source.path, given.duration === undefined ? [] : ['--duration', given.duration]) : () => undefined;
		const rehearsal = given.rehearse ? rehearsing(duration) : undefined;
		// A rehearsal begins at the beginning, wherever the last talk ended.
		const first = rehearsal ? '1' : undefined;
		try {
			await openWindow(source, (post, {at = first, slides}) => ({mode: 'present', style: styleOf(slides), ...startAt(at, post)}), given, world => offering(rehearsal?.within(world) ?? world, duration));
		} finally {
			close();
		}

		await writeOut(rehearsal?.tableOf() ?? '');
		return;
	}

	if (given.at !== undefined) {
		throw new Complaint('--at is for the screen; all slides are printed');
	}

	if (given.rehearse) {
		throw new Complaint('--rehearse is for the screen: what is printed takes no time');
	}

	const size = sizeFrom(given.size ?? '80x24');
	const {flags, post} = settled(given, await openPost(posts[0]));
	const style = styleOf(flags.slides) ?? styleFor(post);
	if (format === 'markdown') {
		await writeOut(writeDeck(post, size, style, file => relative(process.cwd(), file).replaceAll(sep, '/')));
		return;
	}

	const deck = deckOf(post, size, style, typographyOf(flags));
	await writeOut(await printed(deck, format ?? (isColorWanted(flags) ? 'ansi' : 'text'), flags));
};

/** Where a talk starts: at the slide of a number, or at a heading. */
const startAt = (at: string | undefined, post: Post): Pick<Opening, 'slide'> =>
	at === undefined ? {} : {slide: /^\d+$/.test(at) ? Number(at) : placeFrom(at, post)};

const styleOf = (name: string | undefined): SlideStyle | undefined => name === undefined ? undefined : oneOf('slides', slideStyles, name);

/** The slides as text in a format. */
const printed = async (deck: Deck, format: Exclude<typeof formats[number], 'markdown'>, flags: Flags): Promise<string> => {
	const {slides, size} = deck;
	switch (format) {
		case 'text': {
			return separated(slides.map(slide => rowsOf(slide, deck)));
		}

		case 'ansi': {
			const look = await lookInPrint(flags);
			return separated(await Promise.all(slides.map(async slide => printedRows(linesOf(slide), look, size.columns))));
		}

		case 'json': {
			return `${JSON.stringify(slides.map(slide => dataOf(slide, deck)), undefined, '\t')}\n`;
		}
	}
};

/** Slides one under another, two blank lines between them. */
const separated = (slides: ReadonlyArray<readonly string[]>) => slides.map(rows => `${rows.join('\n').trimEnd()}\n`).join('\n\n');
