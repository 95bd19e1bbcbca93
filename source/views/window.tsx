import {render} from 'ink';
import {type Terminal} from '../terminal/terminal.ts';
import {App, type Ending, type Looks} from './app.tsx';
import {resizeStage, type Stage} from './stage.ts';
import {type World} from './world.ts';

/** Show a stage on the terminal and let its keys be pressed. Drawn when this returns, and done when what it returns is fulfilled. */
export const showStage = async (stage: Stage, looks: Looks, terminal: Terminal, world: World): Promise<Ending> => {
	const {screen} = terminal;
	const {columns, rows} = screen.stdout;
	// The window may have changed its size while Ink was loaded.
	const opened = columns === stage.size.columns && rows === stage.size.rows ? stage : resizeStage(stage, {columns, rows});
	let ending: Ending = 'quit';
	const end = (how: Ending) => {
		ending = how;
		app.unmount();
	};

	const app = render(<App opened={opened} looks={looks} terminal={terminal} world={world} onEnd={end}/>, {
		stdout: screen.stdout,
		// Each frame comes whole and without codes that move the cursor: the screen compares, and writes what differs.
		debug: true,
		interactive: true,
		patchConsole: false,
		exitOnCtrlC: false,
	});
	await app.waitUntilExit();
	return ending;
};
