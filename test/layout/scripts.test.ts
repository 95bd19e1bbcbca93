import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {withoutMarks} from '../../source/layout/breaking.ts';
import {visitGraphemes} from '../../source/layout/cells.ts';
import {isOrnament, type Line, widthOf} from '../../source/layout/line.ts';
import {layPage} from '../../source/layout/page.ts';
import {joinedText} from '../../source/layout/text.ts';
import {readPost} from '../../source/markdown/read-post.ts';
import {wordsIn, wordsOf} from '../../source/model/words.ts';

/** How often each grapheme occurs in texts. */
const graphemesIn = (texts: readonly string[]) => {
	const counts = new Map<string, number>();
	for (const text of texts) {
		visitGraphemes(text, (from, to) => {
			const grapheme = text.slice(from, to);
			if (grapheme.trim() !== '') {
				counts.set(grapheme, (counts.get(grapheme) ?? 0) + 1);
			}
		});
	}

	return [...counts].sort(([one], [other]) => one < other ? -1 : 1);
};

/** The author's text of a line, which ends wherever something of layout's own stands. */
const textsOf = (line: Line) => line.map(run => isOrnament(run) ? '\n' : run.text).join('').split('\n');

/** Marks that may not begin a line, of any script, and marks that may not end one. */
const closing = /^[)\]}»”’!?;:,.…%」）』。、，；：？！々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ،؛؟۔։।॥།༎፡።፣፤፥ฯๆຯໆ។៕៖ៗ၊။꧈꧉]/u;
const opening = /[([{«“„¿¡「（『]$/u;

test.each(['caucasian', 'east-asian', 'emoji', 'european', 'indic', 'right-to-left', 'scripts', 'south-asian', 'thai', 'unspaced'])('%s: at every width, no line is too wide, no word is lost, no character is parted, and none stands at an edge that may not', async name => {
	const post = await readPost(readFileSync(new URL(`../posts/${name}.md`, import.meta.url), 'utf8'), `${name}.md`);
	const texts = wordsIn(post).map(word => withoutMarks(word));
	const graphemes = graphemesIn(texts);
	for (let width = 20; width <= 200; width++) {
		const lines = layPage(post, {width, isPlain: false}).parts.filter(({content}) => content !== 'title').flatMap(part => part.lines);
		expect(lines.filter(line => widthOf(line) > width)).toEqual([]);
		expect(lines.flatMap(line => textsOf(line)).map(text => text.trim()).filter(text => text.length > 1 && (closing.test(text) || opening.test(text)))).toEqual([]);
		expect(wordsOf(joinedText(lines).text)).toEqual(wordsOf(texts.join(' ')));
		expect(graphemesIn(lines.flatMap(line => textsOf(line)))).toEqual(graphemes);
	}
});
