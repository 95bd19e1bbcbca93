import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Region} from '../../source/terminal/row.ts';
import {openScreen} from '../../source/terminal/screen.ts';
import {openHeadless} from './headless.ts';

/** A screen on a terminal of its own, entered and with nothing on it. */
const open = async (columns = 20, rows = 5) => {
	const headless = openHeadless(columns, rows);
	const screen = openScreen(headless.output);
	screen.enter();
	await headless.drawn();
	headless.takeWrites();
	return {...headless, screen};
};

const region = (x: number, y: number, width: number, rows: readonly string[]): Region => ({x, y, width, height: rows.length, rows});

describe('what is drawn', () => {
	test('are regions where they were placed, over what Ink says', async () => {
		const {screen, rows} = await open();
		screen.stdout.write('ink ink ink ink\n\n\n\nstatus');
		screen.place('list', region(4, 0, 8, ['one', 'two']));
		screen.place('bar', region(19, 0, 1, ['a', 'b', 'c']));
		expect(await rows()).toEqual(['ink one     ink    a', '    two            b', '                   c', '', 'status']);
	});

	test('is in one write, however much has changed', async () => {
		const {screen, drawn, takeWrites} = await open();
		screen.stdout.write('one\ntwo');
		screen.place('list', region(4, 0, 8, ['one', 'two']));
		screen.remove('list');
		screen.place('list', region(5, 0, 8, ['one', 'two']));
		await drawn();
		const writes = takeWrites();
		expect(writes).toHaveLength(1);
		expect(writes[0]).toMatch(/^\u001B\[\?2026h.*\u001B\[\?2026l$/s);
	});

	test('is only what differs', async () => {
		const {screen, drawn, takeWrites} = await open();
		screen.place('list', region(0, 0, 8, ['one', 'two']));
		screen.place('bar', region(19, 0, 1, ['a', 'b']));
		await drawn();
		takeWrites();
		screen.place('list', region(0, 0, 8, ['one', 'ten']));
		screen.stdout.write('\n\n\n\n');
		await drawn();
		expect(takeWrites().join('')).toBe('\u001B[?2026h\u001B[m\u001B[2H\u001B[19Xten\u001B[?2026l');
		screen.place('other', region(0, 0, 8, ['one', 'ten']));
		screen.remove('list');
		await drawn();
		expect(takeWrites()).toEqual([]);
	});

	test('is the later of two regions that overlap', async () => {
		const {screen, rows} = await open();
		screen.place('below', region(3, 0, 10, ['aaaaaaaaaa', 'aaaaaaaaaa', 'aaaaaaaaaa']));
		screen.place('above', region(0, 1, 6, ['bbb']));
		expect(await rows()).toEqual(['   aaaaaaaaaa', 'bbb   aaaaaaa', '   aaaaaaaaaa', '', '']);
		screen.place('below', region(3, 0, 10, ['cccccccccc', 'cccccccccc', 'cccccccccc']));
		expect(await rows()).toEqual(['   cccccccccc', 'bbb   ccccccc', '   cccccccccc', '', '']);
		screen.remove('above');
		expect(await rows()).toEqual(['   cccccccccc', '   cccccccccc', '   cccccccccc', '', '']);
	});

	test('where the terminal counts other widths, goes wrong in its own cells alone', async () => {
		const {screen, rows} = await open();
		screen.place('bar', region(10, 0, 1, ['|', '|', '|']));
		screen.place('list', region(2, 0, 6, ['日本日本日本', 'é'.repeat(12), 'short']));
		expect(await rows()).toEqual(['  日本日本|', '  éééééééé|', '  short   |', '', '']);
		screen.place('list', region(2, 0, 6, ['', '', '']));
		expect(await rows()).toEqual(['          |', '          |', '          |', '', '']);
	});

	test('takes no style along', async () => {
		const {screen, rows, terminal} = await open();
		screen.place('list', region(0, 0, 6, ['\u001B[1;41mred', 'plain']));
		expect(await rows()).toEqual(['red', 'plain', '', '', '']);
		expect(terminal.buffer.active.getLine(1)!.getCell(0)!.isBold()).toBe(0);
	});

	test('stands on the ground that was asked for', async () => {
		const {screen, rows, terminal} = await open();
		screen.place('list', region(2, 0, 6, ['\u001B[1mbold\u001B[m', 'plain']));
		screen.setGround('48;5;230');
		await rows();
		screen.place('list', region(2, 0, 6, ['\u001B[1mbo\u001B[m', 'pla']));
		expect(await rows()).toEqual(['  bo', '  pla', '', '', '']);
		const grounds = () => new Set(Array.from({length: 100}, (_, index) => terminal.buffer.active.getLine(Math.floor(index / 20))!.getCell(index % 20)!.getBgColor()));
		expect(grounds()).toEqual(new Set([230]));
		screen.setGround('');
		await rows();
		expect(grounds()).toEqual(new Set([-1]));
	});

	test('fits the window, whatever its size becomes', async () => {
		const {screen, rows, resize} = await open();
		screen.place('list', region(0, 0, 20, ['one', 'two', 'three', 'four', 'five']));
		const sizes: unknown[] = [];
		const stop = screen.onResize(size => sizes.push(size));
		resize(4, 2);
		expect(await rows()).toEqual(['one', 'two']);
		resize(20, 5);
		expect(await rows()).toEqual(['one', 'two', 'three', 'four', 'five']);
		stop();
		resize(10, 5);
		expect(sizes).toEqual([{columns: 4, rows: 2}, {columns: 20, rows: 5}]);
		expect(screen.stdout).toMatchObject({isTTY: true, columns: 10, rows: 5});
	});
});

describe('a scroll', () => {
	const page = (top: number, height: number) => region(0, 0, 40, Array.from({length: height}, (_, row) => `${top + row}: a line that is long enough`));

	test.each([1, 2, 5, -1, -3])('by %i rows writes only what comes in', async by => {
		const {screen, rows, drawn, takeWrites} = await open(50, 20);
		screen.place('page', page(10, 19));
		screen.place('status', region(0, 19, 50, ['status']));
		await drawn();
		takeWrites();
		screen.place('page', page(10 + by, 19));
		expect(await rows()).toEqual([...page(10 + by, 19).rows, 'status']);
		expect(takeWrites().join('').length).toBeLessThan(50 + (45 * Math.abs(by)));
	});

	test('is not made where too much stands beside it', async () => {
		const {screen, rows, drawn, takeWrites} = await open(80, 10);
		const beside = region(45, 0, 35, Array.from({length: 10}, (_, row) => `${row} stays, and it is rather long`));
		screen.place('beside', beside);
		screen.place('page', page(0, 10));
		await drawn();
		takeWrites();
		screen.place('page', page(1, 10));
		const shown = await rows();
		expect(shown[9]).toBe('10: a line that is long enough'.padEnd(45) + beside.rows[9]!.slice(0, 35));
		expect(takeWrites().join('')).not.toMatch(/\u001B\[\d*[ST]/);
	});
});

describe('the terminal', () => {
	test('is left as it was found, once', async () => {
		const {screen, terminal, output, rows, drawn, takeWrites} = await open();
		screen.leave();
		output.write('before\r\n');
		expect(await rows()).toEqual(['before', '', '', '', '']);
		screen.enter();
		screen.place('list', region(0, 0, 20, ['one']));
		screen.setTitle('A \u0007title\u202E');
		expect(await rows()).toEqual(['one', '', '', '', '']);
		expect(terminal.buffer.active.type).toBe('alternate');
		screen.leave();
		await drawn();
		takeWrites();
		screen.leave();
		screen.place('list', region(0, 0, 20, ['two']));
		await drawn();
		expect(takeWrites()).toEqual([]);
		expect(await rows()).toEqual(['before', '', '', '', '']);
		expect(terminal.modes).toMatchObject({wraparoundMode: true, bracketedPasteMode: false});
		screen.enter();
		expect(await rows()).toEqual(['two', '', '', '', '']);
	});

	test('is not touched before there is something to show', async () => {
		const {output, takeWrites, drawn} = openHeadless(20, 5);
		const screen = openScreen(output);
		screen.setTitle('title');
		screen.place('list', region(0, 0, 20, ['one']));
		screen.enter();
		screen.leave();
		await drawn();
		expect(takeWrites()).toEqual([]);
		screen.enter();
		screen.place('list', region(0, 0, 20, ['two']));
		await drawn();
		expect(takeWrites()).toHaveLength(1);
	});

	test('gets nothing of what Ink says beside its frames', async () => {
		const {screen, drawn, takeWrites} = await open();
		screen.stdout.write('\u001B[?25h');
		screen.stdout.write('');
		await drawn();
		expect(takeWrites()).toEqual([]);
	});
});

test('whatever was drawn before, the screen looks as if it had been drawn at once', async () => {
	const text = fc.oneof(
		fc.constantFrom('', '日本語', '⚠️ ❤️', '👩‍👩‍👧 family', '\u001B[1mbold\u001B[m', '\u001B[41m   \u001B[m', 'longer than its region, by far', '“quoted”'),
		fc.string({maxLength: 12, unit: fc.constantFrom(...'abc é日')}),
	);
	const area = fc.record({x: fc.nat(24), y: fc.nat(7), width: fc.integer({min: 1, max: 25}), height: fc.nat(8), rows: fc.array(text, {maxLength: 8})});
	const act = fc.oneof(
		fc.record({kind: fc.constant('place' as const), key: fc.nat(3), area}),
		fc.record({kind: fc.constant('scroll' as const), key: fc.nat(3), by: fc.integer({min: -3, max: 3})}),
		fc.record({kind: fc.constant('remove' as const), key: fc.nat(3)}),
		fc.record({kind: fc.constant('frame' as const), text: fc.array(text, {maxLength: 8})}),
		fc.record({kind: fc.constant('resize' as const), columns: fc.integer({min: 5, max: 30}), rows: fc.integer({min: 2, max: 9})}),
	);
	await fc.assert(fc.asyncProperty(fc.array(act, {minLength: 1, maxLength: 12}), async acts => {
		const {screen, cells, resize, drawn} = await open(25, 8);
		const areas = new Map<number, Region>();
		for (const act of acts) {
			switch (act.kind) {
				case 'place': {
					areas.set(act.key, act.area);
					screen.place(act.key, act.area);

					break;
				}

				case 'scroll': {
					const area = areas.get(act.key);
					if (area) {
						const next = {...area, rows: [...area.rows.slice(act.by), ...area.rows.slice(0, act.by)]};
						areas.set(act.key, next);
						screen.place(act.key, next);
					}

					break;
				}

				case 'remove': {
					areas.delete(act.key);
					screen.remove(act.key);

					break;
				}

				case 'frame': {
					screen.stdout.write(act.text.join('\n'));

					break;
				}

				default: {
					resize(act.columns, act.rows);
				}
			}

			await drawn(); // eslint-disable-line no-await-in-loop
		}

		const shown = await cells();
		screen.redraw();
		expect(shown).toEqual(await cells());
	}), {numRuns: 300});
});
