import {expect, test} from 'vitest';
import {widthOf} from '../../source/layout/line.ts';
import {textOfLines} from '../../source/layout/text.ts';
import {readPost} from '../../source/markdown/read-post.ts';
import {footerOf} from '../../source/presenter/footer.ts';
import {openTalk, slideAt} from '../../source/presenter/talk.ts';
import {plainSlides, type SlideLook} from '../../source/theme/slide-look.ts';

const post = await readPost('---\ntitle: On Trees\nauthor: Ada\n---\n\n## Oak\n\nA tree.\n\n## Ash\n\nAnother.\n');

test('what the author has at the edges of slides, as Marp shows it, stands at the left of the foot', async () => {
	const marp = await readPost('---\nmarp: true\nheader: "*On* Trees"\nfooter: Ada\n---\n\n# Oak\n');
	const line = footerOf(openTalk(marp, {columns: 30, rows: 12}, 'deck'), {...plainSlides, footer: {left: '{title}', center: '', right: ''}, progress: ''});
	expect(textOfLines([line])[0]!.trim()).toBe('On Trees · Ada');
	const blog = await readPost('---\nheader: /a.jpg\nfooter: false\n---\n\n# Oak\n');
	expect(blog.footer).toBeUndefined();
});

const footer = (look: Partial<SlideLook>, columns = 50, index = 1) => {
	const line = footerOf(slideAt(openTalk(post, {columns, rows: 12}, 'full'), index), {...plainSlides, ...look});
	expect(widthOf(line)).toBeLessThanOrEqual(columns);
	return textOfLines([line])[0]!;
};

test.each([
	['━━━━━━━━━━━━━━━━━━━━━━━━━━━━━─────────────── 2/3', {}, 50],
	['Ada ━━━━━━━━━━━━━━━ On Trees ────────────── Oak', {footer: {left: '{author}', center: '{title}', right: '{section}'}, progress: '━─'}, 50],
	['Ada                On Trees', {footer: {left: '{author} · {date}', center: '{title}', right: ''}, progress: ''}, 50],
	['a talk about Tr… 2/3', {footer: {left: 'a talk about Trees by {author}', center: '{title}', right: '{slide}/{slides}'}, progress: '#.'}, 24],
	['', {footer: {left: '{date}', center: '{subtitle} · {date}', right: ''}, progress: ''}, 50],
] as const)('%s', (expected, look, columns) => {
	expect(footer(look, columns).trim().replaceAll(/ +/g, ' ')).toBe(expected.replaceAll(/ +/g, ' '));
});
