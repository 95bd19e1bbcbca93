import {withoutReadings} from '../markdown/tex/formulas.ts';
import {writeBlocks, writeFootnote} from '../markdown/write-markdown.ts';
import {type Post} from '../model/post.ts';
import {type SlideStyle} from './slide-style.ts';
import {type Written, writtenIn} from './written.ts';

/**
The slides of a post as a Markdown file that Marp, Slidev, presenterm and postdeck present: rules between the slides, and the notes in a comment at the foot of each.

presenterm takes neither front matter nor comments that it doesn't know, and is told in the front matter what a rule means; the others don't mind. What it has before notes is all that they show of that.
*/
export const writeDeck = (post: Post, style: SlideStyle): string =>
	`---\noptions:\n  end_slide_shorthand: true\n---\n\n${withoutReadings(writtenIn(post, style)).map(slide => writeSlide(slide)).join('\n\n---\n\n')}\n`;

const writeSlide = ({blocks, footnotes, level, notes, title}: Written): string => [
	title.length === 0 ? '' : writeBlocks([{kind: 'heading', level: Math.max(1, level), text: title}], 0),
	writeBlocks(blocks, 0),
	...footnotes.map(footnote => writeFootnote(footnote)),
	notes.length === 0 ? '' : writeNotes(writeBlocks(notes, 0)),
].filter(part => part !== '').join('\n\n');

/** Notes in a comment, which ends where one within it would. */
const writeNotes = (text: string): string => {
	const safe = text.replaceAll('<!-- -->', '').replaceAll('-->', '-- >');
	return `<!--\nspeaker_note: |\n${safe.replaceAll(/^(?=.)/gm, '  ')}\n-->`;
};
