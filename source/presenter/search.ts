import {type Slide} from '../deck/slide.ts';
import {editField, type Field, fieldWith} from '../field.ts';
import {type Line} from '../layout/line.ts';
import {markLine} from '../layout/mark-line.ts';
import {type Part} from '../layout/page.ts';
import {type Place} from '../layout/place.ts';
import {stretchesBetween} from '../layout/stretches-between.ts';
import {joinedText} from '../layout/text.ts';
import {textOf} from '../model/span.ts';
import {slideIndexAt} from './slide-index.ts';
import {partsOf, slideAt, slideOf, type Talk} from './talk.ts';

/** What is searched for on the slides. */
export type Search = {
	readonly field: Field;
	readonly isTyping: boolean;

	/** Where the talk was when the search began. */
	readonly from: Place;
};

/** The talk, asked what to search for. */
export const startSearch = (talk: Talk): Talk => ({...talk, search: {field: fieldWith(''), isTyping: true, from: talk.place}});

/** What a key does while the text to search for is typed: the talk shows the first slide that has it, from where the search began. Enter stays there, Escape returns, and so does taking back what is no longer there. */
export const typeInSearch = (talk: Talk, search: Search, key: string): Talk => {
	const {field} = search;
	const from = beginOf(talk, search);
	const left = {...slideAt(talk, from), search: undefined};
	if (key === 'escape' || key === 'ctrl+c' || (field.text === '' && (key === 'enter' || key === 'backspace'))) {
		return left;
	}

	if (key === 'enter') {
		return {...talk, before: talk.index === from ? talk.before : search.from, search: {...search, isTyping: false}};
	}

	const edited = editField(field, key);
	return edited ? withTyped(talk, search, edited) : talk;
};

/** The talk at the first slide that has a text, from where the search began; there, if none has it. */
export const withTyped = (talk: Talk, search: Search, field: Field): Talk => {
	const from = beginOf(talk, search);
	const hits = hitsIn(talk.deck.slides, field.text);
	const hit = hits.find(index => index >= from) ?? hits[0] ?? from;
	return {...shownWhole(slideAt(talk, hit)), search: {...search, field}};
};

/** The slide that a search began at, from 0. */
const beginOf = ({deck, post}: Talk, {from}: Search): number => slideIndexAt(post, deck, from);

/** The talk at a further slide with what is searched for; backwards, if `steps` is less than 0, and around. */
export const goToHit = (talk: Talk, steps: number): Talk => {
	const hits = hitsIn(talk.deck.slides, talk.search?.field.text ?? '');
	if (hits.length === 0) {
		return talk;
	}

	const next = hits.findIndex(index => index >= talk.index);
	// Where the talk stands between two of them, the first step forwards is to the next.
	const here = next === -1 ? hits.length : next;
	const isOn = hits[here] === talk.index;
	const target = here + steps - (!isOn && steps > 0 ? 1 : 0);
	return shownWhole(slideAt(talk, hits[((target % hits.length) + hits.length) % hits.length]!));
};

/** How often there is what is searched for, on how many slides, and which of them is shown, from 1; nothing where it is none of them. */
export const standingOf = ({deck: {slides}, index, search}: Talk): {readonly here: number | undefined; readonly of: number; readonly hits: number} => {
	const pattern = patternOf(search?.field.text ?? '');
	const counts = slides.map(slide => pattern ? [...textOfSlide(slide).matchAll(pattern)].length : 0);
	const having = [...counts.keys()].filter(slide => counts[slide]! > 0);
	const here = having.indexOf(index);
	return {here: here === -1 ? undefined : here + 1, of: having.length, hits: counts.reduce((sum, count) => sum + count, 0)};
};

/** The slides that have a text, from 0. None has the empty text. */
export const hitsIn = (slides: readonly Slide[], query: string): number[] => {
	const pattern = patternOf(query);
	return pattern ? [...slides.keys()].filter(index => textOfSlide(slides[index]!).search(pattern) !== -1) : [];
};

/** What finds a text: case counts only if it has a capital, and a space stands for any white space between words, but not between blocks. Nothing for the empty text. */
const patternOf = (query: string): RegExp | undefined => query.trim() === ''
	? undefined
	: new RegExp(query.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`[^\S\n]+`), /\p{Lu}/u.test(query) ? 'gu' : 'giu');

/** All that is to be read on a slide. */
export const textOfSlide = ({page, title}: Slide): string => `${textOf(title)}\n${joinedText(page.parts.flatMap(({lines}) => lines)).text}`;

/** Lines of the slide with all that is searched for lit on them. */
export const litLines = ({search}: Talk, lines: readonly Line[]): readonly Line[] => {
	const pattern = patternOf(search?.field.text ?? '');
	if (!pattern) {
		return lines;
	}

	const joined = joinedText(lines);
	const stretches = Array.from(joined.text.matchAll(pattern), ({0: hit, index}) => stretchesBetween({from: index, to: index + hit.length}, joined)).flat();
	return stretches.length === 0 ? lines : lines.map((line, row) => markLine(line, stretches.filter(stretch => stretch.row === row).map(stretch => ({...stretch, role: 'hit'}))));
};

/** The parts of the slide as far as they are seen, with all that is searched for lit on them. */
export const litPartsOf = (talk: Talk): readonly Part[] => partsOf(talk).map(part => ({...part, lines: litLines(talk, part.lines)}));

const shownWhole = (talk: Talk): Talk => ({...talk, step: slideOf(talk).steps});
