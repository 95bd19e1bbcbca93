import {Writable} from 'node:stream';
import {type WriteStream} from 'node:tty';
import {type Size} from '../../source/layout/measure.ts';
import {type Region} from '../../source/terminal/row.ts';
import {type Screen} from '../../source/terminal/screen.ts';

const nothing = () => undefined;

/** A screen that keeps what is placed on it, for a window of some size. */
export const capturingScreen = ({columns, rows}: Size): {readonly screen: Screen; readonly regions: Map<unknown, Region>} => {
	const regions = new Map<unknown, Region>();
	const stdout = Object.assign(new Writable({
		write(_text, _encoding, done) {
			done();
		},
	}), {columns, rows, isTTY: true}) as unknown as WriteStream;
	return {
		regions,
		screen: {
			stdout, enter: nothing, leave: nothing, redraw: nothing, setTitle: nothing, setGround: nothing, setMouse: nothing, send: nothing,
			place(key, region) {
				regions.set(key, region);
			},
			remove(key) {
				regions.delete(key);
			},
			onResize: () => nothing,
		},
	};
};
