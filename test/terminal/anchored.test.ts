import fc from 'fast-check';
import {expect, test} from 'vitest';
import {cellsIn} from '../../source/layout/cells.ts';
import {anchored} from '../../source/terminal/anchored.ts';
import {openHeadless} from './headless.ts';

const pieces = ['a', ' ', 'é', '漢', '👍', '👨‍👩‍👧‍👦', '👍🏽', '🏳️‍🌈', '🇩🇪', '1️⃣', '❤️', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'क्षत्रिय', 'பெயர்', 'กำลัง', 'tiê\u0301ng', '\u1112\u1161\u11AB', 'שלום'];

test('what follows a character stands where we count it to, whatever the terminal counts', async () => {
	await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...pieces), {maxLength: 8}), async texts => {
		const text = texts.join('');
		const {output, drawn, terminal} = openHeadless(100, 2);
		output.write(`${anchored(text)}|`);
		await drawn();
		const line = terminal.buffer.active.getLine(0)!;
		expect(line.getCell(cellsIn(text))!.getChars()).toBe('|');
	}));
});

test.each(['plain', 'naïve tiê\u0301ng', '漢字 한국어', 'Ελληνικά', 'שלום'])('%s is sure of itself', text => {
	expect(anchored(text)).toBe(text);
});
