import {expect, test} from 'vitest';
import {commandFor, keymap, type Mode} from '../source/keymap.ts';

const modes = [...new Set(keymap.flatMap<Mode>(entry => entry.modes))];

test.each(modes)('in %s no key means two things', mode => {
	const keys = keymap.filter(entry => (entry.modes as readonly Mode[]).includes(mode)).flatMap(entry => entry.keys as readonly string[]);
	expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('no key is a digit: digits are counts', () => {
	expect(keymap.flatMap(entry => entry.keys as readonly string[]).filter(key => /^\d$/.test(key))).toEqual([]);
});

/** What the fingers of people know, and from where. */
const known = [
	['less', 'space pageDown, b pageUp, d halfDown, u halfUp, j lineDown, k lineUp, enter open, g start, G end, < start, > end, / search, n nextHit, N previousHit, m mark, \' toMark, % percent, q quit, ctrl+n lineDown, ctrl+p lineUp'],
	['vim', 'j lineDown, k lineUp, ctrl+f pageDown, ctrl+b pageUp, ctrl+d halfDown, ctrl+u halfUp, ctrl+e lineDown, ctrl+y lineUp, g start, G end, / search, n nextHit, N previousHit, m mark, \' toMark, ` toMark, ctrl+o back, ctrl+i forward'],
	['glow', 'j lineDown, k lineUp, down lineDown, up lineUp, b pageUp, pageup pageUp, pagedown pageDown, u halfUp, d halfDown, g start, home start, G end, end end, ? help, q quit'],
	['a browser', 'space pageDown, alt+left back, alt+right forward, home start, end end'],
] as const;

test.each(known.flatMap(([tool, list]) => list.split(', ').map(entry => [tool, ...entry.split(' ')] as const)))('the fingers that know %s find that %s means %s', (_tool, key, command) => {
	expect(commandFor(key, 'read')).toBe(command);
});

test('the help of a key fits in a column', () => {
	expect(keymap.filter(({help}) => help.length > 32).map(({command}) => command)).toEqual([]);
});
