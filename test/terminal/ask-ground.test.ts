import {Buffer} from 'node:buffer';
import {PassThrough} from 'node:stream';
import {expect, test} from 'vitest';
import {askGround} from '../../source/terminal/ask-ground.ts';

const nothingTyped = async () => false;
const whatItIs = '\u001B[?62;22c';

test.each([
	['dark', `\u001B]11;rgb:1616/1616/1e1e\u001B\\${whatItIs}`, 'dark'],
	['light', `\u001B]11;rgb:fbfb/fbfb/f8f8\u0007${whatItIs}`, 'light'],
	['of a ground that nobody knows', whatItIs, undefined],
])('a terminal that says it is %s is asked once, and heard to the end', async (_name, answer, ground) => {
	const keyboard = new PassThrough();
	const asked: string[] = [];
	const found = await askGround(codes => {
		asked.push(codes);
		for (const character of answer) {
			keyboard.write(character);
		}
	}, () => keyboard, nothingTyped);
	expect(found).toBe(ground);
	expect(asked).toEqual(['\u001B]11;?\u001B\\\u001B[c']);
	expect([keyboard.isPaused(), keyboard.listenerCount('data'), keyboard.readableLength]).toEqual([true, 0, 0]);
});

test('a terminal that is gone, and none at all, say nothing', async () => {
	const keyboard = new PassThrough();
	expect(await askGround(() => keyboard.end(), () => keyboard, nothingTyped)).toBeUndefined();
	expect(await askGround(() => true, () => {
		throw new Error('no keyboard');
	}, nothingTyped)).toBeUndefined();
});

test('where something is typed already, nothing is asked', async () => {
	const keyboard = new PassThrough();
	keyboard.write('ls');
	expect(await askGround(() => {
		throw new Error('asked');
	}, () => keyboard, async () => true)).toBeUndefined();
	expect(keyboard.read()).toEqual(Buffer.from('ls'));
});
