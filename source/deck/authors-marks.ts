import {type Section} from '../model/post.ts';
import {notesIn, slideMarkOf} from './slide-mark.ts';
import {type Shown} from './shown.ts';

/** What is shown of a section of a post, heeding its author's marks for slides: it is seen only after the pauses before it, and has the notes that stand behind it. Notes before all of it stand with the first. */
export const withMarks = (shown: readonly Shown[], {blocks}: Section): readonly Shown[] => {
	const marks = blocks.flatMap((comment, index) => comment.kind === 'comment' ? [{comment, index, kind: slideMarkOf(comment.text).kind}] : []);
	if (marks.length === 0) {
		return shown;
	}

	const isPause = ({kind}: typeof marks[number]) => kind === 'pause';
	return shown.map((one, position) => {
		const from = position === 0 ? 0 : one.block;
		const to = shown[position + 1]?.block ?? Infinity;
		const notes = marks.filter(({index, kind}) => kind === 'notes' && index >= from && index < to).flatMap(({comment}) => notesIn(comment));
		return {...one, step: marks.filter(mark => isPause(mark) && mark.index < one.block).length, ...(notes.length > 0 && {notes})};
	});
};
