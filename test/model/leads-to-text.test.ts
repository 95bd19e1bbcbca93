import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Block} from '../../source/model/block.ts';
import {hasText, leadsToText} from '../../source/model/leads-to-text.ts';
import {type Section} from '../../source/model/post.ts';
import {text} from '../random-post.ts';

const prose: Block = {kind: 'paragraph', text: text('Words.')};
const nothing = fc.constantFrom<readonly Block[]>([], [{kind: 'rule'}], [{kind: 'comment', text: 'for authors'}], [{kind: 'paragraph', text: text(' ')}]);
const sectionWith = (blocks: fc.Arbitrary<readonly Block[]>): fc.Arbitrary<Section> => fc.record({id: fc.constant(''), level: fc.integer({min: 1, max: 6}), heading: fc.constant(text('Heading')), blocks});
const sections = fc.array(sectionWith(fc.oneof(nothing, fc.constant([prose]))), {maxLength: 20});

test('a rule, a comment, and a paragraph of blanks are nothing to read', () => {
	fc.assert(fc.property(sectionWith(nothing), section => {
		expect(hasText(section)).toBe(false);
		expect(hasText({...section, blocks: [...section.blocks, prose]})).toBe(true);
	}));
});

test('a heading leads to text if it or any heading under it has some, up to the next of its level', () => {
	fc.assert(fc.property(sections, all => {
		for (const [index, {level}] of all.entries()) {
			const end = all.findIndex((section, other) => other > index && section.level <= level);
			expect(leadsToText(all, index)).toBe(all.slice(index, end === -1 ? undefined : end).some(section => hasText(section)));
		}
	}));
});
