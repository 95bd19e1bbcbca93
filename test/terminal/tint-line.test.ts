import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Tint} from '../../source/code/tint.ts';
import {type Line} from '../../source/layout/line.ts';
import {layPage} from '../../source/layout/page.ts';
import {textOfLines} from '../../source/layout/text.ts';
import {type Code} from '../../source/model/block.ts';
import {type Role} from '../../source/model/span.ts';
import {tintLine} from '../../source/terminal/tint-line.ts';
import {measure, post} from '../layout/any-post.ts';
import {postOf} from '../random-post.ts';

const linesOf = (code: Code, width: number): Line[] => layPage(postOf([{id: '', level: 0, heading: [], blocks: [{kind: 'quote', blocks: [code]}]}]), {width, isPlain: false}).parts.flatMap(({lines}) => lines);

test('colors move no cell', () => {
	const roles: Role[] = ['keyword', 'string', 'comment'];
	fc.assert(fc.property(post, measure, fc.array(fc.tuple(fc.nat(5), fc.integer({min: 1, max: 9}), fc.constantFrom(...roles)), {maxLength: 40}), (read, {width}, steps) => {
		let end = 0;
		const tints = steps.map(([gap, length, role]): Tint => {
			const from = end + gap;
			end = from + length;
			return {from, to: end, role};
		});
		const lines = layPage(read, {width, isPlain: false}).parts.flatMap(part => part.lines);
		const tinted = lines.map(line => tintLine(line, () => tints));
		expect(textOfLines(tinted)).toEqual(textOfLines(lines));
		expect(tinted.flat().every(({source, text}) => source === undefined || source.code.text.startsWith(text, source.offset))).toBe(true);
	}));
});

test('each stretch of code has its role at every width, wherever its lines are cut', () => {
	const text = 'if (first) {\n\treturn "a text that is long enough for every line";\n}'.replaceAll('\t', '    ');
	const from = text.indexOf('"');
	const tints: Tint[] = [{from: 0, to: 2, role: 'keyword'}, {from, to: text.lastIndexOf('"') + 1, role: 'string'}];
	for (let width = 8; width < 80; width++) {
		const runs = linesOf({kind: 'code', language: 'js', text}, width).flatMap(line => tintLine(line, () => tints)).filter(({source}) => source);
		const textIn = (role: Role) => runs.filter(({roles}) => roles.includes(role)).map(run => run.text).join('');
		expect([textIn('keyword'), textIn('string')]).toEqual(['if', text.slice(from, tints[1]!.to)]);
		expect(runs.every(({roles}) => roles.indexOf('quote') < roles.indexOf('codeBlock'))).toBe(true);
	}
});

test('what is searched for keeps the last word', () => {
	const code: Code = {kind: 'code', language: 'js', text: 'abc'};
	expect(tintLine([{text: 'abc', roles: ['codeBlock', 'lit', 'hit'], source: {code, offset: 0}}], () => [{from: 1, to: 2, role: 'number'}]))
		.toMatchObject([{text: 'a', roles: ['codeBlock', 'lit', 'hit']}, {text: 'b', roles: ['codeBlock', 'lit', 'number', 'hit']}, {text: 'c'}]);
});
