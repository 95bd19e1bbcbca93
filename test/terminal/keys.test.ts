import {Buffer} from 'node:buffer';
import {PassThrough} from 'node:stream';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {type Input} from '../../source/terminal/input.ts';
import {openKeys} from '../../source/terminal/keys.ts';

beforeEach(() => {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
});

afterEach(() => {
	vi.useRealTimers();
});

/** Keys on a terminal that types what it is told, and all that came of it. */
const open = () => {
	const keyboard = new PassThrough();
	const keys = openKeys(keyboard);
	const inputs: Input[] = [];
	keys.onReply(reply => inputs.push({reply}));
	const stop = keys.onKey(input => inputs.push(input));
	return {
		keys, inputs, stop,
		type(bytes: Uint8Array | string) {
			keyboard.write(bytes);
			keyboard.read(0);
		},
		names: () => inputs.map(input => ('key' in input ? input.key : JSON.stringify(input))).join(' '),
	};
};

/** What terminals send, and what it means: each a piece of its own. */
const sequences: ReadonlyArray<readonly [sent: string, meant: string]> = [
	// Characters.
	['jG~1', 'j G ~ 1'], ['é日👩', 'é 日 👩'], [' ', 'space'], ['\u00A0', '\u00A0'],
	['\r', 'enter'], ['\n', 'enter'], ['\t', 'tab'], ['\u007F', 'backspace'], ['\b', 'backspace'],
	['\u0003\u0004\u001A', 'ctrl+c ctrl+d ctrl+z'], ['\0', 'ctrl+space'], ['\u001C\u001F', String.raw`ctrl+\ ctrl+_`],
	// With Alt.
	['\u001Bx\u001BX\u001B\u0004\u001B\r', 'alt+x alt+X ctrl+alt+d alt+enter'], ['\u001Bé', 'alt+é'],
	// Arrows and the like: xterm, its application mode, VT220, rxvt, the Linux console.
	['\u001B[A\u001B[B\u001B[C\u001B[D\u001B[H\u001B[F', 'up down right left home end'],
	['\u001BOA\u001BOB\u001BOC\u001BOD\u001BOH\u001BOF', 'up down right left home end'],
	['\u001B[1~\u001B[2~\u001B[3~\u001B[4~\u001B[5~\u001B[6~\u001B[7~\u001B[8~', 'home insert delete end pageup pagedown home end'],
	['\u001B[Z\u001B[1;2Z\u001B[1;6Z\u001B[1;2A\u001B[1;5C\u001B[1;3D\u001B[1;6H\u001B[3;5~\u001B[5;7~', 'shift+tab shift+tab ctrl+shift+tab shift+up ctrl+right alt+left ctrl+shift+home ctrl+delete ctrl+alt+pageup'],
	['\u001B[a\u001BOc\u001B[5^\u001B[7$\u001B[8@', 'shift+up ctrl+right ctrl+pageup shift+home ctrl+shift+end'],
	['\u001B\u001B[A\u001B\u001BOB', 'alt+up alt+down'],
	['\u001BOP\u001BOQ\u001BOR\u001BOS\u001B[15~\u001B[17~\u001B[18~\u001B[19~\u001B[20~\u001B[21~\u001B[23~\u001B[24~', 'f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12'],
	['\u001B[11~\u001B[[A\u001B[[E\u001B[P\u001B[1;2Q', 'f1 f1 f5 f1 shift+f2'],
	['\u001BOM\u001BOk\u001BOp\u001BOy', 'enter + 0 9'],
	// Kitty and xterm's `modifyOtherKeys`.
	['\u001B[97u\u001B[97;5u\u001B[97;2u\u001B[97:65;2u\u001B[97;4u\u001B[97;6u\u001B[97;9u', 'a ctrl+a A A alt+A ctrl+shift+a super+a'],
	['\u001B[97;1:1u\u001B[97;1:2u\u001B[97;1:3u\u001B[1;1:3A', 'a a'],
	['\u001B[27u\u001B[13;2u\u001B[9;2u\u001B[127;5u\u001B[32;5u', 'escape shift+enter shift+tab ctrl+backspace ctrl+space'],
	['\u001B[57399u\u001B[57414u\u001B[57426u\u001B[57441u\u001B[97;65u', '0 enter delete a'],
	['\u001B[27;5;106~\u001B[27;2;74~', 'ctrl+j J'],
	// The mouse, the focus, what is pasted.
	['\u001B[<0;3;4M\u001B[<0;3;4m', '{"mouse":{"action":"press","button":"left","x":2,"y":3}} {"mouse":{"action":"release","button":"left","x":2,"y":3}}'],
	['\u001B[<34;1;1M\u001B[<35;1;1M', '{"mouse":{"action":"drag","button":"right","x":0,"y":0}} {"mouse":{"action":"move","button":"none","x":0,"y":0}}'],
	['\u001B[<128;1;1M\u001B[<129;1;1m', '{"mouse":{"action":"press","button":"none","x":0,"y":0}} {"mouse":{"action":"release","button":"none","x":0,"y":0}}'],
	['\u001B[<64;120;40M\u001B[<73;1;1M\u001B[<69;1;1M', '{"mouse":{"action":"wheelup","button":"none","x":119,"y":39}} {"mouse":{"action":"wheeldown","button":"none","x":0,"y":0}} {"mouse":{"action":"wheelright","button":"none","x":0,"y":0}}'],
	['\u001B[I\u001B[O', '{"isFocused":true} {"isFocused":false}'],
	['\u001B[200~q\r\nj\u001B[A\tß\u001B[201~', String.raw`{"paste":"q\nj[A\tß"}`],
	['\u001B[200~\u001B[201~', '{"paste":""}'],
	// Answers: DA1, DA2, DECRQM, the cursor's place, kitty's keys, colours, XTVERSION, graphics.
	...['[?62;4c', '[>1;10;0c', '[?2026;2$y', '[4;2$y', '[12;40R', '[?12;40R', '[?1u', '[0n', '[6;18;9t'].map((answer): [string, string] => [`\u001B${answer}`, JSON.stringify({reply: `\u001B${answer}`})]),
	...[']11;rgb:1e1e/1e1e/2e2e\u001B\\', ']10;rgb:ffff/ffff/ffff\u0007', 'P>|XTerm(390)\u001B\\', '_Gi=1;OK\u001B\\'].map((answer): [string, string] => [`\u001B${answer}`, JSON.stringify({reply: `\u001B${answer}`})]),
	// What means nothing is no key, and takes none along.
	['\u001B[99~j', 'j'], ['\u001B[1;2;3zj', 'j'], ['\u001B[M !!j', 'j'], ['\u001B[12\u0003', 'ctrl+c'], ['\u001B]11;rgb\u001B[A', 'up'], ['\u0085j', 'j'], ['\u001B[201~j', 'j'],
];

test.each(sequences)('%j is %s', (sent, meant) => {
	const {type, names} = open();
	type(sent);
	expect(names()).toBe(meant);
});

test('however what is sent falls to pieces, and whatever comes with it, it means the same', () => {
	fc.assert(fc.property(fc.array(fc.constantFrom(...sequences), {minLength: 1, maxLength: 8}), fc.infiniteStream(fc.integer({min: 1, max: 12})), (chosen, lengths) => {
		const {type, names} = open();
		const bytes = Buffer.from(chosen.map(([sent]) => sent).join(''));
		for (let index = 0; index < bytes.length;) {
			const length = lengths.next().value as number;
			type(bytes.subarray(index, index + length));
			index += length;
		}

		expect(names()).toBe(chosen.map(([, meant]) => meant).filter(Boolean).join(' '));
	}));
});

describe('Escape', () => {
	test.each([
		['\u001B', 'escape'], ['\u001B\u001B', 'escape escape'],
		['\u001B[', 'alt+['], ['\u001BO', 'alt+O'], ['\u001B]', 'alt+]'], ['\u001BP', 'alt+P'], ['\u001B\u001B[', 'escape alt+['],
		['\u001B[1;5', ''], ['\u001B]11;rgb:', ''],
	])('is told by what does not follow it: %j is %s', (sent, meant) => {
		const {type, names} = open();
		type(sent);
		expect(names()).toBe('');
		vi.runAllTimers();
		expect(names()).toBe(meant);
		type('j');
		expect(names()).toBe(`${meant} j`.trim());
	});

	test('before the mouse moves is a key', () => {
		const {type, names} = open();
		type('\u001B\u001B[<35;1;1M');
		expect(names()).toMatch(/^escape {"mouse"/);
	});
});

test('a pasted text may take its time', () => {
	const {type, names} = open();
	type('\u001B[200~one ');
	vi.runAllTimers();
	type('two\u001B[20');
	vi.runAllTimers();
	type('1~j');
	expect(names()).toBe('{"paste":"one two"} j');
});

test('a large text costs no more a character than a small one', () => {
	const {type, inputs} = open();
	const text = 'So many words. '.repeat(70_000);
	const bytes = Buffer.from(`\u001B[200~${text}\u001B[201~`);
	for (let index = 0; index < bytes.length; index += 4095) {
		type(bytes.subarray(index, index + 4095));
	}

	expect(inputs).toEqual([{paste: text}]);
});

test('what has no end is given up', () => {
	const {type, names} = open();
	for (let count = 0; count < 20; count++) {
		type(`${count === 0 ? '\u001B]' : ''}${'0'.repeat(4096)}`);
	}

	type('j');
	expect(names()).toMatch(/^(0 )*j$/);
});

test('keys wait until somebody listens, and come once', async () => {
	const {keys, type, names, inputs, stop} = open();
	stop();
	type('jk');
	const stopOne = keys.onKey(input => {
		inputs.push(input);
		stopOne();
	});
	await Promise.resolve();
	expect(names()).toBe('j');
	type('l');
	keys.onKey(input => inputs.push(input));
	await Promise.resolve();
	expect(names()).toBe('j k l');
});

test('nothing comes when they are closed', () => {
	const {keys, type, names} = open();
	type('\u001B');
	keys.close();
	type('j');
	vi.runAllTimers();
	expect(names()).toBe('');
});
