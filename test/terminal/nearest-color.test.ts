import fc from 'fast-check';
import {expect, test} from 'vitest';
import {nearestGroundOf256, nearestOf16, nearestOf256, rgbOf} from '../../source/terminal/nearest-color.ts';

test.each([
	['#000000', 16, 0],
	['#ffffff', 231, 15],
	['#ff0000', 196, 9],
	['#00ff00', 46, 10],
	['#0000ff', 21, 4],
	['#5f87af', 67, 8],
	['#080808', 232, 0],
	['#eeeeee', 255, 7],
	['#808080', 244, 8],
	['#800000', 88, 1],
] as const)('%s is most like %i of 256 and %i of 16', (color, of256, of16) => {
	expect([nearestOf256(rgbOf(color)), nearestOf16(rgbOf(color))]).toEqual([of256, of16]);
});

test('greys stay grey', () => {
	fc.assert(fc.property(fc.nat(255), level => {
		const grey = [level, level, level] as const;
		expect([16, 59, 102, 145, 188, 231]).toSatisfy((cube: number[]) => cube.includes(nearestOf256(grey)) || nearestOf256(grey) >= 232);
		expect([0, 7, 8, 15]).toContain(nearestOf16(grey));
	}));
});

test('a pale or dark tint stays as light as it is, and the ground of text is another than that of the page', () => {
	const tints = fc.tuple(fc.nat(255), fc.nat(60), fc.nat(60)).map(([level, more, most]) => [Math.min(255, level + more), level, Math.min(255, level + most)] as const);
	fc.assert(fc.property(tints, tints, (color, page) => {
		const [ground, pageGround] = [nearestGroundOf256(color, page), nearestGroundOf256(page, page)];
		expect([16, 59, 102, 145, 188, 231]).toSatisfy((cube: number[]) => cube.includes(ground) || ground >= 232);
		expect(ground === pageGround).toBe(color.every((level, index) => level === page[index]));
	}));
});
