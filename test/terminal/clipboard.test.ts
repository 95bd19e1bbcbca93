import {Buffer} from 'node:buffer';
import {expect, test} from 'vitest';
import {clipboardCodes} from '../../source/terminal/clipboard.ts';

const encoded = (text: string) => Buffer.from(text).toString('base64');

test('the terminal is asked with OSC 52, tmux in both ways, and GNU Screen in pieces', () => {
	const codes = `\u001B]52;c;${encoded('naïve')}\u0007`;
	expect(clipboardCodes('naïve', {TERM: 'xterm-256color'})).toBe(codes);
	expect(clipboardCodes('naïve', {TERM: 'screen-256color', TMUX: '/tmp/tmux'})).toBe(`${codes}\u001BPtmux;\u001B${codes}\u001B\\`);
	const long = 'word '.repeat(500);
	const pieces = clipboardCodes(long, {TERM: 'screen'})!.split('\u001B\\').slice(0, -1);
	expect(pieces.every(piece => piece.startsWith('\u001BP') && piece.length < 256)).toBe(true);
	expect(pieces.map(piece => piece.slice(2)).join('')).toBe(`\u001B]52;c;${encoded(long)}\u0007`);
});

test('no control character is copied but line feeds and tabs, and nothing that is too long', () => {
	expect(clipboardCodes('a\u001B]0;x\u0007\u009B\tb\nc\r', {})).toBe(`\u001B]52;c;${encoded('a]0;x\tb\nc')}\u0007`);
	expect(clipboardCodes('x'.repeat(70_000), {})).toBeDefined();
	expect(clipboardCodes('x'.repeat(76_000), {})).toBeUndefined();
});
