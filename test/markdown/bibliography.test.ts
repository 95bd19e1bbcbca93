import {expect, test} from 'vitest';
import {bibliographyOf} from '../../source/markdown/bibliography/bibliography.ts';
import {withoutLatex} from '../../source/markdown/bibliography/latex.ts';
import {noBlog} from '../../source/markdown/blog.ts';
import {readPost} from '../../source/markdown/read-post.ts';
import {renderTemplates} from '../../source/markdown/templates.ts';
import {textsIn} from '../../source/model/words.ts';

const bibtex = String.raw`
@string{ajp = "American Journal of Physics"}
% A remark.
@article{einstein1950meaning, abbr={AJP}, title={The {M}eaning of Relativity},
  author={Einstein, Albert and Taub, A. H.}, journal=ajp, volume=18, number=6, pages={403--404}, year=1950, doi={10.1/a}}
@broken{half, title={never closed
@inproceedings{vaswani2017, title="Attention is all you need", author={Ashish Vaswani and Noam Shazeer and others}, booktitle={NeurIPS}, year={2017}, url={https://a.b/c_d}}
@book{goedel, title={\"{U}ber formal}, author={G{\"o}del, Kurt}, publisher={Springer}, date={1931-01-17}}
@misc{nobody, title={No one's}}
`;

test.each([
	['einstein1950meaning', 'Einstein & Taub, 1950', String.raw`Einstein, A., & Taub, A. H. (1950). The Meaning of Relativity. *American Journal of Physics*, 18(6), 403–404. <https://doi.org/10.1/a>`],
	['vaswani2017', 'Vaswani et al., 2017', 'Vaswani, A., Shazeer, N., et al. (2017). Attention is all you need. *NeurIPS*. <https://a.b/c_d>'],
	['goedel', 'Gödel, 1931', 'Gödel, K. (1931). *Über formal*. Springer.'],
	['nobody', 'No one\'s, n.d.', 'No one\'s (n.d.).'],
])('%s is %s', (key, label, text) => {
	expect(bibliographyOf([bibtex]).referenceTo(key)).toEqual({key, label, text});
});

test('a broken entry breaks no other, and what is not there is not found', () => {
	const {keys, referenceTo} = bibliographyOf(['@article{a, year={1}}', bibtex, 'no BibTeX {']);
	expect(keys).toEqual(['a', 'einstein1950meaning', 'half', 'vaswani2017', 'goedel', 'nobody']);
	expect(referenceTo('half')).toEqual({key: 'half', label: 'half', text: 'half'});
	expect(referenceTo('nowhere')).toBeUndefined();
	expect(bibliographyOf([`@article{a, title={${'{'.repeat(30_000)}}}`]).referenceTo('a')).toMatchObject({key: 'a'});
});

test.each([
	[String.raw`{\"o} \"o \"{o} {\'\i} \~n \c{c} \v{s} {\v s} \H{o} \k a`, 'ö ö ö í ñ ç š š ő ą'],
	[String.raw`{\ss} \O{} \aa{} \L{}odz {\ae}`, 'ß Ø å Łodz æ'],
	[String.raw`\emph{a} \textit{b} \& 5\% c~d e--f g---h`, 'a b & 5% c d e–f g—h'],
	[String.raw`\alpha \unknown{x}`, String.raw`\alpha \unknown{x}`],
])('%s is %s', (text, expected) => {
	expect(withoutLatex(text)).toBe(expected);
});

test.each([
	['{% cite goedel %}', '(Gödel, 1931)'],
	['{% cite goedel einstein1950meaning --locator 12 %}', '(Gödel, 1931; Einstein & Taub, 1950)'],
	['{% cite goedel nowhere %}', '(Gödel, 1931) [nowhere]'],
	['{% reference goedel %}', 'Gödel, K. (1931). *Über formal*. Springer.'],
	['{% quote goedel %}\nSaid.\n{% endquote %}', '> Said.\n>\n> (Gödel, 1931)\n'],
	['{% cite nobody %} {% bibliography --cited %}', '(No one\'s, n.d.) \n\n1. No one\'s (n.d.).'],
	['{% bibliography %}', expect.stringMatching(/^1\. Einstein.*\n2\. half\n3\. Vaswani.*\n4\. Gödel.*\n5\. No one/)],
	['{% bibliography_count %}{% nocite nobody %}', '5'],
])('%s says %j', async (text, expected) => {
	const {text: made} = await renderTemplates(text, undefined, {}, {...noBlog, templates: () => 'liquid', readBibliographies: async () => [bibtex]});
	expect(made).toEqual(expected);
});

test('without a bibliography its keys are cited', async () => {
	const {text} = await renderTemplates('{% cite a b %}{% bibliography %} {% quote c %}d{% endquote %}', undefined, {}, noBlog);
	expect(text).toBe('[a, b] \n\n> d\n>\n> [c]\n');
});

test('distill\'s citations are numbered as they come, and their works listed beneath', async () => {
	const post = await readPost('---\nbibliography: papers.bib  \n---\nA <d-cite key="vaswani2017"></d-cite>(so), `<d-cite key="goedel">` and\n<p>b <d-cite key="goedel, vaswani2017,nowhere"/> c</p>\n', '', {
		...noBlog,
		readBibliographies: async names => names[0] === 'papers.bib' ? [bibtex] : [],
	});
	expect(post.sections.map(({blocks}) => textsIn(blocks))).toEqual([
		['A [1](so), <d-cite key="goedel"> and', 'b [2, 1, nowhere] c'],
		['Vaswani, A., Shazeer, N., et al. (2017). Attention is all you need. NeurIPS. https://a.b/c_d', 'Gödel, K. (1931). Über formal. Springer.'],
	]);
	expect(post.sections[1]!.id).toBe('references');
});
