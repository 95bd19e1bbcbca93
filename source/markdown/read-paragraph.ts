import {type Block, type Figure} from '../model/block.ts';
import {formulaAt, isLineEnd, texOf} from './formula.ts';
import {behindIndent, endOfLine} from './interruption.ts';
import {type RunningText} from './join-spans.ts';
import {lookAheadIn} from './look-ahead.ts';
import {readRunningText} from './read-spans.ts';
import {type Reading} from './reading.ts';

/** The blocks that a paragraph of Markdown is: its text, formulas that have lines for themselves, or a figure, if there are only pictures in it. */
export const readParagraph = (text: string, reading: Reading): readonly Block[] => {
	if (!/\$\$|\\\[|\\begin{/.test(text)) {
		return readText(text, reading);
	}

	const blocks: Block[] = [];
	const ahead = lookAheadIn(text);
	let from = 0;
	for (let line = 0; line < text.length;) {
		const start = behindIndent(text, line);
		const formula = text[start] === '$' || text[start] === '\\' ? formulaAt(text, start, ahead) : undefined;
		if (formula?.isDisplay && isLineEnd(text, formula.end)) {
			blocks.push(...readText(text.slice(from, line), reading), {kind: 'math', tex: texOf(text, formula)});
			from = endOfLine(text, formula.end) + 1;
			line = from;
		} else {
			line = endOfLine(text, line) + 1;
		}
	}

	return [...blocks, ...readText(text.slice(from), reading)];
};

const readText = (text: string, reading: Reading): readonly Block[] => {
	const running = readRunningText(text, reading);
	return running.spans.length === 0 ? [] : [figureOf(running) ?? {kind: 'paragraph', text: running.spans}];
};

/** The figure that running text is when nothing but pictures stands in it. */
const figureOf = ({pictures, spans}: RunningText): Figure | undefined => {
	if (pictures.length === 0 || spans.some(({roles, text}) => !roles.includes('picture') && text.trim() !== '')) {
		return undefined;
	}

	const captions = pictures.map(({alt, title}) => title === '' ? alt : title).filter(caption => caption !== '');
	return {
		kind: 'figure',
		pictures: pictures.map(({title, ...picture}) => picture),
		caption: captions.length === 0 ? [] : [{text: captions.join('\n'), roles: []}],
	};
};
