import {miniatureOf} from '../deck/miniature.ts';
import {type Slide} from '../deck/slide.ts';
import {blank, cellsIn} from '../layout/cells.ts';
import {clipLine} from '../layout/clip-line.ts';
import {type Line, widthOf} from '../layout/line.ts';
import {type Area} from '../layout/measure.ts';
import {type Role, textOf} from '../model/span.ts';
import {type Pane} from '../pane.ts';
import {areasOfConsole} from './console-areas.ts';
import {type Console, isChoosing} from './console.ts';
import {layNotes} from './lay-notes.ts';
import {layOverview} from './lay-overview.ts';
import {layPace} from './lay-pace.ts';
import {paceAt} from './pace.ts';

/** The speaker's console as it stands in its window: every pane fits in its area. */
export const layConsole = (speaker: Console): Pane[] => {
	if (isChoosing(speaker)) {
		return [overviewOf(speaker)];
	}

	const {began, duration, now, scroll, talk: {deck: {slides}, index}, window} = speaker;
	const {head, nextName, notes, pace, slides: small} = areasOfConsole(window);
	const [here, next] = [slides[index]!, slides[index + 1]];
	return [
		{area: head, lines: [headOf(speaker, head.width)]},
		...(small
			? [
				{area: small.here, lines: framed(seenOf(speaker, here), `${index + 1}`, small.here, true)},
				{area: small.next, lines: framed(next, next ? `${index + 2} next` : 'the end', small.next, false)},
			]
			: []),
		{area: notes, lines: layNotes(here, window, scroll)},
		{area: nextName, lines: [[{text: 'next: ', roles: ['status']}, {text: textOf(next?.title ?? [{text: 'the end', roles: []}]), roles: ['statusStrong']}] satisfies Line]},
		{area: pace, lines: layPace(speaker, paceAt(slides, index, {began, duration, now}), pace.width).slice(2 - pace.height)},
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
const framed = (slide: Slide | undefined, label: string, {height, width}: Area, isLit: boolean): Line[] => {
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
