import {type WrittenLine} from '../written-lines.ts';
import {behindFrontMatter} from './front-matter.ts';
import {hasSlidevLayout, isForPandoc, isXaringan} from './programs.ts';

/**
Whether a file is written as slides: it holds marks that only a program for slides knows, slides with front matter of their own, or it is parted by three rules or more, most of which a heading follows, or with at most ten headings to seven of them. Where the front matter says that it is a post, rules say nothing.

Of 301 decks with rules that were counted, 272 are found by the number of rules alone, and of 4,904 posts 7.
*/
export const isDeck = (lines: readonly WrittenLine[], frontMatter: string): boolean => {
	if (isForSlides(frontMatter) || lines.some(({isCode, text}) => !isCode && ownMarks.test(text))) {
		return true;
	}

	let rules = 0;
	let headings = 0;
	let pauses = 0;
	let headed = 0;
	let titled = 0;
	for (const [index, {isCode, text}] of lines.entries()) {
		const before = lines[index - 1]?.text.trim() ?? '';
		if (isCode) {
			continue;
		}

		const isRule = /^-{3,}\s*$/.test(text) && before === '';
		rules += Number(isRule);
		headed += Number(isRule && behindFrontMatter(lines, index + 1) !== undefined);
		titled += Number(isRule && /^#{1,6}\s/.test(lines.slice(index + 1, index + 4).find(line => line.text.trim() !== '')?.text ?? ''));
		headings += Number(isHeading(text, before));
		pauses += Number(pauseMarks.test(text));
	}

	const isPost = /^layout:\s*["']?(?:post|page|distill|article|single|blog|default)\b/m.test(frontMatter);
	return headed >= 2 || (headed === 1 && hasSlidevLayout(frontMatter)) || (rules >= 3 && !isPost && (rules >= headings * 0.7 || titled >= rules * 0.7)) || (rules > 0 && pauses > 0);
};

/** Whether a line, with another before it, is a heading or what underlines one. */
const isHeading = (text: string, before: string) => /^#{1,6}\s/.test(text) || (before !== '' && /^(?:-{3,}|={3,})\s*$/.test(text));

/** Whether only programs for slides know such front matter: Marp, Deckset, presenterm, patat, reveal-md, and what Pandoc and Quarto make slides with. */
export const isForSlides = (frontMatter: string): boolean => forSlides.test(frontMatter) || isForPandoc(frontMatter) || isXaringan(frontMatter);

const forSlides = /^(?:marp:\s*true\b|headingDivider:\s*[-\d[]|deckset:|[ \t]+end_slide_shorthand:\s*true\b|patat:|(?:revealOptions|verticalSeparator|separator):)/m;

/** What stands in slides only. */
const ownMarks = /^->.*<-\s*$|^:{3,}\s*(?:{\s*\.)?(?:fragment|(?:non)?incremental|notes)\b[^:]*:*\s*$|^::\s*(?:bottom|default|left|right)\s*::\s*$|^\s*<!--\s*(?:end_slide|(?:column_layout|column|incremental_lists|incremental_tables|new_lines?|newlines?|font_size|alignment):.*|reset_layout|jump_to_middle|no_footer|skip_slide)\s*-->|<!--\s*\.(?:slide|element)\b|^\.(?:(?:left|right)-column|pull-(?:left|right))\[\s*$|^\[\.(?:column|(?:build-lists|autoscale|header|footer|slidenumbers|background-color|code-highlight|hide-footer)\b.*)]\s*$/i;

/** What stands in slides, and in posts that are given as talks. */
const pauseMarks = /^\s*(?:<!--\s*(?:pause|stop|speaker_note:.*|_?(?:class|paginate|backgroundColor):.*)\s*-->|\. \. \.|\?\?\?)\s*$/;
