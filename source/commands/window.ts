import process from 'node:process';
import {postFrom} from '../library/post-from.ts';
import {identityOf, type Source} from '../library/read-source.ts';
import {type Post} from '../model/post.ts';
import {type Look, painterOf, slideLookOf} from '../terminal/look.ts';
import {pageCodes} from '../terminal/paint.ts';
import {openTerminal, type Terminal} from '../terminal/terminal.ts';
import {watchGround} from '../terminal/watch-ground.ts';
import {type Patch, patchesOf} from '../views/first-picture.ts';
import {openStage, type Opening} from '../views/open-stage.ts';
import {regionOf} from '../views/region-of.ts';
import {titleOf} from '../views/stage.ts';
import {withSlideLook} from '../views/typeset-stage.ts';
import {type World} from '../views/world.ts';
import {type Flags} from './arguments.ts';
import {goingFrom} from './going.ts';
import {lookIn, lookOf, lookOn, nextLook} from './look.ts';
import {offering} from './offering.ts';
import {beginningOf} from './open-post.ts';
import {type Manner, prepared} from './prepared.ts';
import {rememberingFrom} from './remembering.ts';
import {withHyphenator} from './typography.ts';
import {shelving} from './shelving.ts';
import {worldOf} from './world.ts';

/**
Open a text on the screen as a post, until the person quits.

A long one is shown by its beginning first, and read whole while that is looked at. `linked` ties a talk to its console: a talk is offered to any. Throws a `Complaint` where there is no keyboard, or `openingOf` complains.
*/
export const openWindow = async (source: Source, openingOf: Manner['openingOf'], given: Flags, linked = (world: World) => offering(world, undefined)): Promise<void> => {
	const remembering = rememberingFrom(given.fresh === true);
	const manner = {given, openingOf};
	const identity = identityOf(source);
	const isElsewhere = identity !== undefined && remembering.memory().posts[identity] !== undefined;
	// What to open at may stand anywhere in it.
	const text = given.at === undefined && !isElsewhere ? beginningOf(source.text) : source.text;
	const {flags, opening, post} = await prepared(source, manner, remembering.memory(), text);
	const look = lookOf(flags, true);
	await look.bidi.loadedFor(source.text);
	const terminal = openTerminal();
	const world = linked(shelving(worldOf(opening.origin, async () => withHyphenator(opening.typography, post, flags), {...goingFrom(source, manner, remembering), notice: remembering.notice})));
	// However it ends, also with the window.
	process.once('exit', remembering.keep);
	try {
		await show(post, async () => text === source.text ? post : postFrom(source), {opening, terminal, world}, look);
	} finally {
		terminal.close();
		world.close();
	}
};

/** Where a post is shown, and how it is opened. */
type Place = {readonly opening: Opening; readonly terminal: Terminal; readonly world: World};

const show = async (first: Post, whole: () => Promise<Post>, {opening, terminal, world}: Place, given: Look) => {
	const {screen} = terminal;
	const stageOf = (post: Post) => openStage(post, {columns: screen.stdout.columns, rows: screen.stdout.rows}, {...opening, slideLook: slideLookOf(look)});
	let look = given;
	let stage = stageOf(first);
	let patches: readonly Patch[] = [];
	// The first picture needs no Ink, which takes longer to load than all that came before.
	const draw = () => {
		erase();
		const paint = painterOf(look);
		patches = patchesOf(stage);
		screen.setGround(pageCodes(look.theme, look.depth));
		for (const patch of patches) {
			screen.place(patch, regionOf(patch.lines, patch.area, paint));
		}
	};

	const erase = () => {
		for (const patch of patches) {
			screen.remove(patch);
		}
	};

	screen.setTitle(titleOf(stage));
	screen.setMouse(stage.hasMouse);
	draw();
	const dress = (dressed: Look) => {
		look = dressed;
		stage = withSlideLook(stage, slideLookOf(look));
		draw();
	};

	const stopWatching = watchGround(terminal, ground => {
		dress(lookOn(ground, look));
	});
	const stopSizes = terminal.onSizes(() => {
		dress({...look, hasSizes: true});
	});
	const post = await whole();
	if (post !== first) {
		stage = stageOf(post);
		draw();
	}

	const {showStage} = await import('../views/window.tsx');
	stopWatching();
	stopSizes();
	world.notice(stage);
	const window = showStage(stage, {first: look, next: nextLook, on: lookOn, in: lookIn}, terminal, world);
	erase();
	if (await window === 'interrupted') {
		process.exitCode = 130;
	}
};
