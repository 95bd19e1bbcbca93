import {expect, test} from 'vitest';
import {stripOf} from '../../source/deck/block-strip.ts';

const seamRows = (text: string) => stripOf({kind: 'paragraph', text: [{text, roles: []}]}, {width: 20, height: 9}).findSeams().map(({start}) => start);

test.each([
	['English', 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', [1, 2, 3, 4]],
	['Chinese', '新版本支持了使用安全的方式来优化性能，针对比如这种类型的编解码均有大约二十倍的性能提升，其它类型也有一定提升', [1, 2, 3, 4, 5]],
	['a word that is cut', `${'a'.repeat(90)}`, []],
])('a paragraph in %s is parted between its lines', (_, text, rows) => {
	expect(seamRows(text)).toEqual(rows);
});
