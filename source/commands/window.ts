import process from 'node:process';
import {type Line} from '../layout/line.ts';
import {type Post} from '../model/post.ts';
import {textOf} from '../model/span.ts';
import {openTerminal, type Terminal} from '../terminal/terminal.ts';
import {patchesOf} from '../views/first-picture.ts';
import {openStage, type Opening} from '../views/stage.ts';
import {type Flags} from './arguments.ts';
import {lookOf} from './look.ts';

/** Open a post on the screen, until the person quits. Throws a `Complaint` where there is no keyboard. */
export const openWindow = async (post: Post, opening: Opening, flags: Flags): Promise<void> => {
	const paint = await lookOf(flags);
	const terminal = openTerminal();
	try {
		await show(post, opening, terminal, paint);
	} finally {
		terminal.close();
	}
};

const show = async (post: Post, opening: Opening, terminal: Terminal, paint: (line: Line) => string) => {
	const {screen} = terminal;
	const {columns, rows} = screen.stdout;
	const stage = openStage(post, {columns, rows}, opening);
	screen.setTitle(textOf(post.title));
	// The first picture needs no Ink, which takes longer to load than all that came before.
	const patches = patchesOf(stage);
	for (const patch of patches) {
		screen.place(patch, {...patch.area, rows: patch.lines.map(line => paint(line))});
	}

	const {showStage} = await import('../views/window.tsx');
	const window = showStage(stage, terminal, paint);
	for (const patch of patches) {
		screen.remove(patch);
	}

	if (await window === 'interrupted') {
		process.exitCode = 130;
	}
};
