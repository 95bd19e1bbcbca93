import {PassThrough} from 'node:stream';
import {expect, test} from 'vitest';
import {openKeys} from '../../source/terminal/keys.ts';
import {openScreen} from '../../source/terminal/screen.ts';
import {groundFrom, watchGround} from '../../source/terminal/watch-ground.ts';

test.each([
	['rgb:0000/0000/0000', 'dark'],
	['rgb:1616/1616/1e1e', 'dark'],
	['rgb:2e2e/3434/4040', 'dark'],
	['rgb:fdfd/f6f6/e3e3', 'light'],
	['rgb:ffff/ffff/ffff', 'light'],
	['rgb:ff/ff/ff', 'light'],
	['rgb:f/f/f', 'light'],
	['rgb:7/7/7', 'light'],
	['rgb:6/6/6', 'dark'],
	['rgba:0000/0000/0000/ffff', 'dark'],
	['#fbfbf8', 'light'],
	['?', undefined],
	['rgb:xx/yy/zz', undefined],
	['rgb:ff/ff', undefined],
])('a ground of %s is %s', (color, ground) => {
	expect(groundFrom(`\u001B]11;${color}\u001B\\`)).toBe(ground);
	expect(groundFrom(`\u001B]11;${color}\u0007`)).toBe(ground);
	expect(groundFrom(`\u001B]10;${color}\u0007`)).toBe(undefined);
});

/** A screen and keys, and the terminal's side of both. */
const openTerminal = () => {
	const input = new PassThrough();
	let written = '';
	const screen = openScreen({
		columns: 80, rows: 24,
		write(text: string) {
			written += text;
			return true;
		},
		on: () => undefined, off: () => undefined,
	} as unknown as Parameters<typeof openScreen>[0]);
	screen.enter();
	const keys = openKeys(input);
	return {screen, keys, input, questions: () => written.split('\u001B]11;?\u001B\\').length - 1};
};

test('the ground is asked for once, and again when the terminal tells of other colours', async () => {
	const {screen, keys, input, questions} = openTerminal();
	const grounds: string[] = [];
	const stop = watchGround({screen, keys}, ground => {
		grounds.push(ground);
	});
	const send = async (text: string) => new Promise(resolve => {
		input.write(text, resolve);
	});
	expect(questions()).toBe(1);
	await send('\u001B]11;rgb:1616/1616/1e1e\u0007');
	expect(grounds).toEqual(['dark']);
	await send('\u001B[?997;2n');
	expect(questions()).toBe(2);
	await send('\u001B]11;rgb:ffff/ffff/ffff\u001B\\\u001B[?62;c');
	expect(grounds).toEqual(['dark', 'light']);
	stop();
	await send('\u001B]11;rgb:0000/0000/0000\u0007');
	expect(grounds).toEqual(['dark', 'light']);
	keys.close();
});
