import {expect, test} from 'vitest';
import {nearNames} from '../../source/library/near-names.ts';

const names = ['readme.md', 'synthetic-data.md', 'synthetic-dads.md', 'tour.md', 'trout.md', '.git'];

test.each([
	['tuor', ['tour.md']],
	['toru.md', ['tour.md']],
	['tout', ['tour.md', 'trout.md']],
	['README.txt', ['readme.md']],
	['synthtic-data.md', ['synthetic-data.md', 'synthetic-dads.md']],
	['data', ['synthetic-data.md']],
	['x', []],
	['', []],
	['something-else.md', []],
])('%s may be %j', (typed, near) => {
	expect(nearNames(typed, names)).toEqual(near);
});
