import {useEffect, useState} from 'react';
import {type Terminal} from '../terminal/terminal.ts';
import {type Painter} from './painter.ts';
import {paste, press, resizeStage, shellCommandOf, type Stage} from './stage.ts';
import {StageScreen} from './stage-screen.tsx';

/** How the person ended it: with Ctrl-C, as what would not end otherwise is ended, or with a key that is for it. */
export type Ending = 'quit' | 'interrupted';

type AppProps = {
	readonly opened: Stage;
	readonly terminal: Terminal;
	readonly painter: Painter;
	readonly onEnd: (how: Ending) => void;
};

/** The program on the screen: keys and window in, the stage drawn. The only component with a state. */
export function App({opened, terminal, painter, onEnd}: AppProps) {
	const [shown, show] = useState(opened);

	useEffect(() => {
		// Of keys that come in one read, each must find what the one before it made; only the last is drawn.
		let stage = opened;
		let isWaiting = false;
		const become = (next: Stage) => {
			stage = next;
			if (!isWaiting) {
				isWaiting = true;
				queueMicrotask(() => {
					isWaiting = false;
					show(stage);
				});
			}
		};

		const {keys, screen} = terminal;
		const carryOut = {suspend: terminal.suspend, redraw: screen.redraw};
		const stopKeys = keys.onKey(event => {
			if ('paste' in event) {
				become(paste(stage, event.paste));
			} else if ('key' in event) {
				const command = shellCommandOf(stage, event.key);
				if (command === 'quit') {
					onEnd(event.key === 'ctrl+c' ? 'interrupted' : 'quit');
				} else if (command) {
					carryOut[command]();
				} else {
					become(press(stage, event.key));
				}
			}
		});
		const stopResize = screen.onResize(size => {
			become(resizeStage(stage, size));
		});
		return () => {
			stopKeys();
			stopResize();
		};
	}, [opened, terminal, onEnd]);

	return <StageScreen stage={shown} painter={painter}/>;
}
