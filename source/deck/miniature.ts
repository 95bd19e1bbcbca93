import {blank, cellsIn} from '../layout/cells.ts';
import {clipLine} from '../layout/clip-line.ts';
import {centred, type Line, type Run, widthOf} from '../layout/line.ts';
import {type Size} from '../layout/measure.ts';
import {unsized} from '../layout/sized.ts';
import {wrap} from '../layout/wrap.ts';
import {plainSlides} from '../theme/slide-look.ts';
import {laySlideTitle} from './slide-title.ts';
import {isOfText, type Slide} from './slide.ts';
import {stackedPart} from './stacked-part.ts';

/** A slide in small: its title and as much of the rest as there is room for, running text set anew, the rest clipped. An ellipsis stands for what is left out. */
export const miniatureOf = ({count, isCentred = false, kind, page, title}: Slide, {columns, rows}: Size): Line[] => {
	const body = page.parts.flatMap(part => refitted(unsized(stackedPart(part, columns).lines), columns));
	const last = body.findLastIndex(line => widthOf(line) > 0);
	const head = kind === 'content' ? laySlideTitle(title, count, {width: columns, height: Math.max(1, Math.floor(rows / 3))}, plainSlides.title) : [];
	const lines = shortened([...head, ...(rows >= roomy && head.length > 0 ? [[]] : []), ...body.slice(0, last + 1)], rows);
	if (kind === 'content' && !isCentred) {
		return lines;
	}

	const above = Array.from({length: Math.floor((rows - lines.length) / 2)}, () => []);
	return [...above, ...(isOfText(page) ? lines.map(line => centred(line, columns)) : lines)];
};

/** From how many rows on a blank one stands beneath the title. */
const roomy = 8;

/** Lines, the last of them an ellipsis if there are more than so many. */
const shortened = (lines: readonly Line[], rows: number): Line[] =>
	lines.length <= rows ? [...lines] : [...lines.slice(0, Math.max(0, rows - 1)), ...(rows > 0 ? [[{text: '…', roles: ['cut']}] satisfies Line] : [])];

/** Lines for another width: what layout has broken into lines is put together and broken anew, and hung from its bullet or number again. */
const refitted = (lines: readonly Line[], width: number): Line[] => {
	const fitted: Line[] = [];
	let marker: Run | undefined;
	let text: Run[] = [];
	const close = () => {
		const indent = marker ? cellsIn(marker.text) : 0;
		const laid = text.length === 0 ? [] : wrap(text, Math.max(1, width - indent));
		fitted.push(...laid.map((line, row) => clipLine(marker ? [row === 0 ? marker : blank(indent), ...line] : line, width)));
		marker = undefined;
		text = [];
	};

	for (const line of lines) {
		const runs = line.slice(line.findIndex(run => run.text.trim() !== ''));
		const [first, ...rest] = runs;
		if (!first || widthOf(line) === 0 || isFixed(line)) {
			close();
			fitted.push(...(line.some(run => run.roles.includes('rule')) ? [] : [clipLine(line, width)]));
		} else if (first.roles.at(-1) === 'marker') {
			close();
			marker = {...first, text: `${first.text.trim()} `};
			text = rest;
		} else {
			// A title goes on in lines like it, and is not run together with what stands beneath.
			if (isHead(first) && first.roles[0] !== text[0]?.roles[0]) {
				close();
			}

			text = joined(text, runs);
		}
	}

	close();
	return fitted;
};

/** Whether a line is shown as it is: code, a table, a picture, a formula, something behind a bar. */
const isFixed = (line: Line): boolean =>
	line.some(({cell, roles}) => cell !== undefined || roles.some(role => role === 'codeBlock' || role === 'mathBlock' || role === 'border' || role === 'bar' || role === 'rule' || role === 'path'));

const isHead = ({roles: [outer]}: Run) => outer === 'title' || outer === 'subtitle' || outer === 'byline';

/** Two lines as one: with a space between, but where a word was cut. */
const joined = (text: readonly Run[], more: readonly Run[]): Run[] => {
	const last = text.at(-1);
	if (last?.roles.at(-1) === 'cut') {
		return [...text.slice(0, -1), ...more];
	}

	return last ? [...text, {...more[0]!, text: ' '}, ...more] : [...more];
};
