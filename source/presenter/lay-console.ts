import {miniatureOf} from '../deck/miniature.ts';
import {type Slide} from '../deck/slide.ts';
import {blank, cellsIn} from '../layout/cells.ts';
import {clipLine} from '../layout/clip-line.ts';
import {layBlocks} from '../layout/block.ts';
import {type Line, widthOf} from '../layout/line.ts';
import {type Area} from '../layout/measure.ts';
import {roomOf} from '../layout/room.ts';
import {type Role, textOf} from '../model/span.ts';
import {type Console, isChoosing} from './console.ts';
import {layOverview} from './lay-overview.ts';
import {layPace} from './lay-pace.ts';
import {paceAt} from './pace.ts';

/** Lines, and where in the window they stand. */
type Pane = {readonly area: Area; readonly lines: readonly Line[]};

/**
The speaker's console as it stands in its window: every pane fits in its area, and every area in the window.

```
┌──────────────────────────────────────┐
│ title                          14:32 │
│ ╭ 4 ────────────╮ ╭ 5 next ────────╮ │
│ │ this slide    │ │ the next one   │ │
│ ╰───────────────╯ ╰────────────────╯ │
│ notes                                │
│ ━━━━━━━━━━━━╋━━━────────────────     │
│ 12:04 gone · 7:56 left · on time     │
└──────────────────────────────────────┘
```

In a window too low or too narrow for slides beside each other, the next one is named in a row.
*/
export const layConsole = (speaker: Console): Pane[] => {
	if (isChoosing(speaker)) {
		return [overviewOf(speaker)];
	}

	const {now, talk: {deck: {slides}, index}, window: {columns, rows}} = speaker;
	const margin = columns >= 40 ? 2 : 0;
	const width = Math.max(1, columns - (2 * margin));
	const footRows = Math.min(2, Math.max(0, rows - 2));
	const headRows = rows >= 4 ? 1 : 0;
	const slideRows = rows >= 20 && columns >= 60 ? Math.max(7, Math.floor((rows - 3) * 0.42)) : 0;
	const nextRows = slideRows === 0 && rows >= 8 ? 1 : 0;
	const gap = rows >= 12 ? 1 : 0;
	const top = headRows + slideRows + gap;
	const notesRows = Math.max(1, rows - top - nextRows - footRows - gap);
	const pace = paceAt(slides, index, {began: speaker.began, duration: speaker.duration, now});
	const at = (y: number, height: number, x = margin, cells = width): Area => ({x, y, width: cells, height});
	const wide = Math.floor((width - 2) * 0.58);
	return [
		{area: at(0, headRows), lines: [headOf(speaker, width)].slice(0, headRows)},
		...(slideRows === 0
			? []
			: [
				{area: at(headRows, slideRows, margin, wide), lines: framed(seenOf(speaker, slides[index]!), `${index + 1}`, {width: wide, height: slideRows, isLit: true})},
				{area: at(headRows, slideRows, margin + wide + 2, width - wide - 2), lines: framed(slides[index + 1], slides[index + 1] ? `${index + 2} next` : 'the end', {width: width - wide - 2, height: slideRows, isLit: false})},
			]),
		{area: at(top, notesRows), lines: notesOf(speaker, {width, height: notesRows, isNamed: slideRows === 0})},
		{area: at(top + notesRows, nextRows), lines: nextRows === 0 ? [] : [clipLine([{text: 'next: ', roles: ['status']}, {text: textOf(slides[index + 1]?.title ?? [{text: 'the end', roles: []}]), roles: ['statusStrong']}], width)]},
		{area: at(rows - footRows, footRows), lines: layPace(speaker, pace, width).slice(2 - footRows)},
	].filter(({area: {height}}) => height > 0).map(({area, lines}) => ({area, lines: lines.map(line => clipLine(line, area.width))}));
};

/** The console's own overview, over all of its window. */
const overviewOf = ({talk, window}: Console): Pane => ({
	area: {x: 0, y: 0, width: window.columns, height: window.rows},
	lines: typeof talk.cover === 'object' ? layOverview({...talk, deck: {...talk.deck, size: window}}, talk.cover) : [],
});

const headOf = ({cover, link, now, talk}: Console, width: number): Line => {
	const time = new Date(now);
	const clock = `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
	const state = link === 'following' ? (cover === 'none' ? '' : `the audience sees ${seen[cover]}`) : states[link];
	const right: Line = [{text: state === '' ? '' : ` ${state}  `, roles: ['message']}, {text: clock, roles: ['statusStrong']}];
	const room = Math.max(0, width - widthOf(right));
	const left = clipLine([{text: textOf(talk.post.title), roles: ['title']}], room);
	return clipLine([...left, blank(room - widthOf(left)), ...right], width);
};

const seen = {black: 'black', white: 'white', overview: 'all slides'} as const;
const states = {waiting: 'waiting for the talk', lost: 'the talk is gone; waiting', over: 'the talk is over'} as const;

/** The slide with what is still to come on it made faint. */
const seenOf = ({talk}: Console, slide: Slide): Slide => talk.step >= slide.steps
	? slide
	: {
		...slide,
		page: {...slide.page, parts: slide.page.parts.map(part => ({...part, lines: part.lines.map(line => line.map(run => (run.step ?? 0) <= talk.step || run.text.trim() === '' ? run : {...run, roles: [...run.roles, 'caption']}))}))},
	};

/** A slide in small, in a frame; an empty frame behind the last. */
const framed = (slide: Slide | undefined, label: string, {height, isLit, width}: {readonly height: number; readonly isLit: boolean; readonly width: number}): Line[] => {
	const role: Role = isLit ? 'marker' : 'frame';
	const inner = Math.max(1, width - 4);
	const body = slide ? miniatureOf(slide, {columns: inner, rows: height - 2}) : [];
	return [
		[{text: '╭─', roles: [role]}, {text: ` ${label} `, roles: [isLit ? 'marker' : 'slideCount']}, {text: `${'─'.repeat(Math.max(0, width - 5 - cellsIn(label)))}╮`, roles: [role]}] satisfies Line,
		...Array.from({length: height - 2}, (_, row): Line => {
			const line = body[row] ?? [];
			return [{text: '│ ', roles: [role]}, ...line, blank(inner - widthOf(line)), {text: ' │', roles: [role]}];
		}),
		[{text: `╰${'─'.repeat(Math.max(0, width - 2))}╯`, roles: [role]}] satisfies Line,
	];
};

/** The notes as blocks, from where they are scrolled to; the slide's title above them, where the slide itself isn't shown. */
const notesOf = ({scroll, talk: {deck: {slides}, index}}: Console, {height, isNamed, width}: {readonly height: number; readonly isNamed: boolean; readonly width: number}): Line[] => {
	const {notes, title} = slides[index]!;
	const laid = layBlocks(notes, roomOf({width: Math.min(width, 88), isPlain: false}));
	const lines = laid.length === 0 ? [[{text: 'no notes', roles: ['byline']}] satisfies Line] : laid;
	const head: Line[] = isNamed && height > 2 ? [clipLine([{text: `${index + 1}  `, roles: ['slideCount']}, ...title.map(span => ({...span, roles: ['slideTitle' as const]}))], width), []] : [];
	const room = height - head.length;
	const top = Math.min(scroll, Math.max(0, lines.length - room));
	const shown = lines.slice(top, top + room);
	const isMore = top + room < lines.length;
	const more: Line = [{text: '↓ more notes: d', roles: ['message']}];
	return [...head, ...(isMore && room > 1 ? [...shown.slice(0, -1), clipLine(more, width)] : shown)];
};
