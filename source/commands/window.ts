import process from 'node:process';
import {type Post} from '../model/post.ts';
import {textOf} from '../model/span.ts';
import {type Look, painterOf} from '../terminal/look.ts';
import {pageCodes} from '../terminal/paint.ts';
import {openTerminal, type Terminal} from '../terminal/terminal.ts';
import {watchGround} from '../terminal/watch-ground.ts';
import {patchesOf} from '../views/first-picture.ts';
import {openStage, type Opening} from '../views/stage.ts';
import {type Flags} from './arguments.ts';
import {lookOf, lookOn, nextLook} from './look.ts';

/** Open a post on the screen, until the person quits. Throws a `Complaint` where there is no keyboard. */
export const openWindow = async (post: Post, opening: Opening, flags: Flags): Promise<void> => {
	const look = lookOf(flags);
	const terminal = openTerminal();
	try {
		await show(post, opening, terminal, look);
	} finally {
		terminal.close();
	}
};

const show = async (post: Post, opening: Opening, terminal: Terminal, given: Look) => {
	const {screen} = terminal;
	const {columns, rows} = screen.stdout;
	const stage = openStage(post, {columns, rows}, opening);
	screen.setTitle(textOf(post.title));
	// The first picture needs no Ink, which takes longer to load than all that came before.
	const patches = patchesOf(stage);
	let look = given;
	const draw = () => {
		const paint = painterOf(look);
		screen.setGround(pageCodes(look.theme, look.depth));
		for (const patch of patches) {
			screen.place(patch, {...patch.area, rows: patch.lines.map(line => paint(line))});
		}
	};

	draw();
	const stopWatching = watchGround(terminal, ground => {
		look = lookOn(ground, look);
		draw();
	});
	const {showStage} = await import('../views/window.tsx');
	stopWatching();
	const window = showStage(stage, {first: look, next: nextLook, on: lookOn}, terminal);
	for (const patch of patches) {
		screen.remove(patch);
	}

	if (await window === 'interrupted') {
		process.exitCode = 130;
	}
};
