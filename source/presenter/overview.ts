import {type Deck} from '../deck/deck.ts';
import {type Slide} from '../deck/slide.ts';
import {commandFor} from '../keymap.ts';
import {textOf} from '../model/span.ts';
import {gridFor} from './overview-grid.ts';
import {textOfSlide} from './search.ts';
import {jumpTo, type Talk} from './talk.ts';

/** All slides in small, or the titles that they stand under; one of them chosen, and of those that have every word of `query`, if something was typed. */
export type Overview = {
	readonly kind: 'slides' | 'titles';
	readonly query: string;

	/** Which slide, from 0. */
	readonly chosen: number;
};

/** The talk with all its slides, or their titles, in view, the one it is at chosen. */
export const openOverview = (talk: Talk, kind: Overview['kind']): Talk => ({...talk, cover: chooseIn(talk.deck, {kind, query: ''}, talk.index)});

/** What a key, or a pasted text, does in the overview: arrows walk it, Enter goes to the chosen slide, Escape leaves, and letters filter. */
export const typeInOverview = (talk: Talk, overview: Overview, key: string | {readonly text: string}): Talk => {
	const typed = typeof key === 'string' ? textOfKey(key, overview) : key.text;
	if (typed !== undefined) {
		return filtered(talk, overview, overview.query + typed);
	}

	const shown = slidesIn(talk.deck, overview);
	const {columns, tilesInView} = gridFor(talk.deck.size, shown.length, overview.kind);
	const at = shown.indexOf(overview.chosen);
	const walk = (steps: number) => ({...talk, cover: {...overview, chosen: shown[Math.max(0, Math.min(at + steps, shown.length - 1))] ?? overview.chosen}});
	// A step that leads off the grid leads nowhere.
	const climb = (rows: number) => (shown[at + (rows * columns)] === undefined && Math.abs(rows) === 1 ? talk : walk(rows * columns));
	switch (commandFor(key as string, 'overview')) {
		case 'chooseSlide': {
			return shown.length === 0 ? talk : {...jumpTo(talk, overview.chosen), cover: undefined};
		}

		case 'closeOverview': {
			return {...talk, cover: undefined};
		}

		case 'unfilter': {
			return overview.query === '' ? {...talk, cover: undefined} : filtered(talk, overview, [...overview.query].slice(0, -1).join(''));
		}

		case 'tileRight': {
			return walk(1);
		}

		case 'tileLeft': {
			return walk(-1);
		}

		case 'tileDown': {
			return at + columns < shown.length || Math.floor(at / columns) === Math.floor((shown.length - 1) / columns) ? climb(1) : walk(shown.length);
		}

		case 'tileUp': {
			return climb(-1);
		}

		case 'tilesDown': {
			return walk(tilesInView);
		}

		case 'tilesUp': {
			return walk(-tilesInView);
		}

		case 'firstTile': {
			return walk(-shown.length);
		}

		case 'lastTile': {
			return walk(shown.length);
		}

		default: {
			return talk;
		}
	}
};

/** The slides in view, from 0: those whose number begins with what was typed, or that have every word of it. Of several with one title that is the first. */
export const slidesIn = ({slides}: Deck, {kind, query}: Pick<Overview, 'kind' | 'query'>): number[] => {
	const words = query.toLowerCase().split(/\s+/).filter(word => word !== '');
	return [...slides.keys()].filter(index => {
		const slide = slides[index]!;
		if (kind === 'titles' && !isFirst(slide)) {
			return false;
		}

		const text = (kind === 'titles' ? textOf(slide.title) : textOfSlide(slide)).toLowerCase();
		return words.every(word => text.includes(word)) || String(slide.number).startsWith(query.trim());
	});
};

/** Whether no slide with the same title comes before. */
export const isFirst = ({count}: Slide): boolean => (count?.index ?? 1) === 1;

/** What a key types, if anything. Longer names are keys that mean no letter; a space means nothing before a word. */
const textOfKey = (key: string, {query}: Overview): string | undefined => {
	const text = key === 'space' && query !== '' ? ' ' : key;
	return [...text].length === 1 ? text : undefined;
};

const filtered = (talk: Talk, {chosen, kind}: Overview, query: string): Talk => ({...talk, cover: chooseIn(talk.deck, {kind, query}, chosen)});

/** The overview of what has a text, with the slide chosen, or the title it stands under, that was, if it has it; else with the first that does. */
export const chooseIn = (deck: Deck, what: Pick<Overview, 'kind' | 'query'>, chosen: number): Overview => {
	const shown = slidesIn(deck, what);
	const titled = what.kind === 'titles' ? deck.slides.findLastIndex((slide, index) => index <= chosen && isFirst(slide)) : chosen;
	return {...what, chosen: shown.includes(titled) ? titled : shown[0] ?? titled};
};
