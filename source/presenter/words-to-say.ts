import {type Slide} from '../deck/slide.ts';
import {joinedText} from '../layout/text.ts';
import {textsIn, wordsOf} from '../model/words.ts';

/** How many words there are to say to a slide: those of its notes; where it has none, those on it that are not code or the like. A title is shown, not said. */
export const wordsToSay = ({kind, notes, page: {parts}}: Slide): number => {
	if (kind !== 'content') {
		return 0;
	}

	const noted = textsIn(notes).flatMap(text => wordsOf(text)).length;
	const said = parts.filter(({content}) => typeof content === 'string' || (content.kind !== 'code' && content.kind !== 'table' && content.kind !== 'math'));
	return noted > 0 ? noted : wordsOf(joinedText(said.flatMap(({lines}) => lines)).text).length;
};

/** How many minutes it takes to say so many words, at 130 a minute, as people speak who are listened to. */
export const minutesToSay = (words: number): number => words / 130;
