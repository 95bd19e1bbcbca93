import {type Slide} from '../deck/slide.ts';
import {layBlocks} from '../layout/block.ts';
import {clipLine} from '../layout/clip-line.ts';
import {type Line} from '../layout/line.ts';
import {type Size} from '../layout/measure.ts';
import {roomOf} from '../layout/room.ts';
import {areasOfConsole} from './console-areas.ts';

/** The notes to a slide in a console's window, scrolled down by so many lines, but no further than to where the last one is in view; above them the slide's title, where the slide itself isn't shown. */
export const layNotes = (slide: Slide, window: Size, scroll: number): Line[] => {
	const {head, lines, room, width} = notesIn(slide, window);
	const top = Math.min(scroll, Math.max(0, lines.length - room));
	const shown = lines.slice(top, top + room);
	const isMore = top + room < lines.length;
	const more: Line = [{text: '↓ more notes: d', roles: ['message']}];
	return [...head, ...(isMore && room > 1 ? [...shown.slice(0, -1), clipLine(more, width)] : shown)];
};

/** By how many lines the notes to a slide are scrolled where the last one is in view. */
export const lastScroll = (slide: Slide, window: Size): number => {
	const {lines, room} = notesIn(slide, window);
	return Math.max(0, lines.length - room);
};

/** All lines of the notes, what stands above them, and how many rows they have for themselves. */
const notesIn = ({notes, number, title}: Slide, window: Size) => {
	const {notes: {height, width}, slides} = areasOfConsole(window);
	const laid = layBlocks(notes, roomOf({width: Math.min(width, 88), isPlain: false}));
	const lines: readonly Line[] = laid.length === 0 ? [[{text: 'no notes', roles: ['byline']}]] : laid;
	const head: Line[] = !slides && height > 2 ? [clipLine([{text: `${number}  `, roles: ['slideCount']}, ...title.map(span => ({...span, roles: ['slideTitle' as const]}))], width), []] : [];
	return {head, lines, width, room: height - head.length};
};
