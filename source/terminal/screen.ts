import {writeSync} from 'node:fs';
import {type WriteStream} from 'node:tty';
import {type Size} from '../layout/measure.ts';
import {afterNextTurn} from './after-next-turn.ts';
import {frameStream} from './frame-stream.ts';
import {sizesQuestion} from './large-text.ts';
import {linkEnd} from './link.ts';
import {
	changeOfRows, heightOfRow, type Region, type Row, rowsOf,
} from './row.ts';
import {scrollBetween, scrollChange, scrolled} from './scroll.ts';

/**
The one writer of the terminal.

It shows Ink's frame, and over it regions whose rows are painted already, and writes only what differs from what is shown, all at once. What is placed, removed and framed in one turn of the program is drawn together when the turn ends. Before Ink is there, the regions alone are the picture.
*/
export type Screen = {
	/** What Ink writes its frames to: render with `debug` and `interactive` on and `patchConsole` off. It has the size of the terminal, and tells when that changes. */
	readonly stdout: WriteStream;

	/** Goes to the alternate screen as soon as there is a picture to show on it: at the end of this turn of the program. Does nothing if it is there. */
	readonly enter: () => void;

	/** Leaves the terminal as `enter` found it, at once. Does nothing if it has been left; what is drawn meanwhile is shown when it is entered again. */
	readonly leave: () => void;

	/** Puts a region on the screen, in place of the one with the same key. Where regions overlap, the one that was placed first lies below. */
	readonly place: (key: unknown, region: Region) => void;
	readonly remove: (key: unknown) => void;

	/** Gives the window a title. Control characters in it are left out. */
	readonly setTitle: (title: string) => void;

	/** Gives all cells that nothing stands in a look, by SGR codes (`48;5;230`), and draws everything if it is another. Empty for that of the terminal. */
	readonly setGround: (codes: string) => void;

	/** Whether the terminal tells of clicks, drags and the wheel. Then it selects no text by itself, unless Shift is held. It does not, before it is asked to. */
	readonly setMouse: (isOn: boolean) => void;

	/** Forgets what is shown, and draws everything. */
	readonly redraw: () => void;

	/** Writes to the terminal what it shows nothing of: a question, whose answer `Keys.onReply` hears, or a text for the clipboard. Does nothing while the screen is left. */
	readonly send: (codes: string) => void;

	/** Calls the listener with the window's new size whenever it changes, until what it returns is called. */
	readonly onResize: (listener: (size: Size) => void) => () => void;
};

/** The terminal that a screen writes to: `process.stdout`, or what can stand for it. */
export type Output = Pick<WriteStream, 'columns' | 'rows' | 'write' | 'on' | 'off'> & {readonly fd?: number};

/** Make a screen of a terminal. Nothing is written before it is entered. */
export const openScreen = (output: Output): Screen => {
	const regions = new Map<unknown, Region>();
	let frame: readonly string[] = [];
	let title = '';
	let ground = plain;
	let hasMouse = false;
	let isEntered = false;
	let isDrawPending = false;

	/** What the terminal shows: the alternate screen, a title of ours, and the rows, or nothing where there is no telling; and whether it tells of the mouse. */
	let isAlternate = false;
	let isTellingOfMouse = false;
	let shownTitle = '';
	let shown: readonly Row[] | undefined;

	const sizeNow = (): Size => ({columns: output.columns || 80, rows: output.rows || 24});

	const draw = () => {
		isDrawPending = false;
		if (!isEntered) {
			return;
		}

		const rows = rowsOf(frame, regions.values(), sizeNow());
		const change = shown ? changeBetween(shown, rows, ground) : eraseAll + changeBetween(rows.map(() => []), rows, ground);
		const text = (isAlternate ? '' : entering)
			+ (hasMouse === isTellingOfMouse ? '' : (hasMouse ? mouseOn : mouseOff))
			+ (title === shownTitle ? '' : `\u001B]2;${title}\u0007`)
			+ (change === '' ? '' : `${beginUpdate}${ground}${change}${endUpdate}`);
		isAlternate = true;
		isTellingOfMouse = hasMouse;
		shownTitle = title;
		shown = rows;
		if (text !== '') {
			output.write(text);
		}
	};

	const ask = (waiting: (draw: () => void) => void) => {
		if (!isDrawPending) {
			isDrawPending = true;
			waiting(draw);
		}
	};

	const stdout = frameStream(sizeNow, text => {
		frame = text.split('\n');
		ask(queueMicrotask);
	});

	const redraw = () => {
		shown = undefined;
		ask(queueMicrotask);
	};

	const resized = () => {
		shown = undefined;
		// React draws a turn after it has heard of a new size. To wait for it spares the picture of the old size, cut.
		ask(afterNextTurn);
		stdout.emit('resize');
	};

	return {
		stdout,
		redraw,
		enter() {
			if (isEntered) {
				return;
			}

			isEntered = true;
			output.on('resize', resized);
			redraw();
		},
		leave() {
			if (!isEntered) {
				return;
			}

			isEntered = false;
			output.off('resize', resized);
			if (isAlternate) {
				isAlternate = false;
				isTellingOfMouse = false;
				shownTitle = '';
				writeNow(output, mouseOff + leaving);
			}
		},
		place(key, region) {
			regions.set(key, region);
			ask(queueMicrotask);
		},
		remove(key) {
			if (regions.delete(key)) {
				ask(queueMicrotask);
			}
		},
		setGround(codes) {
			const given = codes === '' ? plain : `${csi}0;${codes}m`;
			if (given !== ground) {
				ground = given;
				redraw();
			}
		},
		setMouse(isOn) {
			hasMouse = isOn;
			ask(queueMicrotask);
		},
		send(codes) {
			if (isEntered) {
				output.write(codes);
			}
		},
		setTitle(text) {
			title = text.replaceAll(/\p{Cc}|\p{Cf}/gu, '');
			ask(queueMicrotask);
		},
		onResize(listener) {
			const resized = () => {
				listener(sizeNow());
			};

			stdout.on('resize', resized);
			return () => {
				stdout.off('resize', resized);
			};
		},
	};
};

/** What to write to a terminal that shows some rows, for it to show others. Scrolling is worth a flicker beside what scrolls only where it saves most of it; and text that is several rows high may not survive it. */
const changeBetween = (shown: readonly Row[], rows: readonly Row[], ground: string): string => {
	const change = changeOfRows(shown, rows, ground);
	const isFlat = [...shown, ...rows].every(row => heightOfRow(row) === 1);
	const scroll = change !== '' && isFlat ? scrollBetween(shown, rows) : undefined;
	if (!scroll) {
		return change;
	}

	const changeAfterScroll = scrollChange(scroll) + changeOfRows(scrolled(shown, scroll), rows, ground);
	return changeAfterScroll.length * 2 < change.length ? changeAfterScroll : change;
};

/** Write without waiting, so that it is done even in the handler of a signal or of the program's end. */
const writeNow = (output: Output, text: string) => {
	if (output.fd === undefined) {
		output.write(text);
		return;
	}

	try {
		writeSync(output.fd, text);
	} catch {
		// The terminal is gone: there is nothing to give back.
	}
};

const csi = '\u001B[';
const plain = `${csi}m`;
const eraseAll = `${csi}2J`;

/** Terminals that know mode 2026 show nothing of an update before it is complete. */
const beginUpdate = `${csi}?2026h`;
const endUpdate = `${csi}?2026l`;

/** The window's title kept for later, the alternate screen, no cursor, what is pasted marked as such, word of it when the terminal's colours change, no row running over into the next, no text turned around by the terminal (ECMA-48's BDSM, and what mlterm has instead), and a question, what is written for which the first picture covers. */
const entering = `${csi}22;2t${csi}?1049h${csi}?25l${csi}?2004h${csi}?2031h${csi}?7l${csi}8l\u001B]5379;use_ctl=false\u0007${sizesQuestion}`;
const leaving = `${endUpdate}${linkEnd}${plain}${csi}r\u001B]5379;use_ctl=true\u0007${csi}8h${csi}?7h${csi}?2031l${csi}?2004l${csi}?25h${csi}?1049l${csi}23;2t`;

/** Word of presses, of what is dragged and of the wheel, in the form that knows no last column (xterm's modes 1000, 1002 and 1006). */
const mouseOn = `${csi}?1000h${csi}?1002h${csi}?1006h`;
const mouseOff = `${csi}?1006l${csi}?1002l${csi}?1000l`;
