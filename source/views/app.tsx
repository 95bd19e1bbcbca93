import {useApp} from 'ink';
import {useEffect, useState} from 'react';
import {type Size} from '../layout/measure.ts';
import {type Keys} from '../terminal/keys.ts';
import {type Painter} from './painter.ts';
import {paste, press, resizeStage, shellCommandOf, type Stage} from './stage.ts';
import {StageScreen} from './stage-screen.tsx';

/** What the owner of the terminal does for the app. */
export type Shell = {
	readonly keys: Keys;

	/** Calls the listener with the window's new size whenever it changes, until what it returns is called. */
	readonly onResize: (listener: (size: Size) => void) => () => void;
	readonly suspend: () => void;
	readonly redraw: () => void;
};

/** The program on the screen: keys and window in, the stage drawn. The only component with a state. */
export function App({opened, shell, painter}: {readonly opened: Stage; readonly shell: Shell; readonly painter: Painter}) {
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

		const carryOut = {quit: exit, suspend: shell.suspend, redraw: shell.redraw};
		const stopKeys = shell.keys.onKey(event => {
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
		const stopResize = shell.onResize(size => {
			become(resizeStage(stage, size));
		});
		return () => {
			stopKeys();
			stopResize();
		};
	}, [opened, shell, exit]);

	return <StageScreen stage={shown} painter={painter}/>;
}
