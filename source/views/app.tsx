import {useApp} from 'ink';
import {useEffect, useState} from 'react';
import {type Terminal} from '../terminal/terminal.ts';
import {type Painter} from './painter.ts';
import {paste, press, resizeStage, shellCommandOf, type Stage} from './stage.ts';
import {StageScreen} from './stage-screen.tsx';

/** The program on the screen: keys and window in, the stage drawn. The only component with a state. */
export function App({opened, terminal, painter}: {readonly opened: Stage; readonly terminal: Terminal; readonly painter: Painter}) {
	const {exit} = useApp();
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
		const carryOut = {quit: exit, suspend: terminal.suspend, redraw: screen.redraw};
		const stopKeys = keys.onKey(event => {
			if ('paste' in event) {
				become(paste(stage, event.paste));
			} else if ('key' in event) {
				const command = shellCommandOf(stage, event.key);
				if (command) {
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
	}, [opened, terminal, exit]);

	return <StageScreen stage={shown} painter={painter}/>;
}
