import {type Draft} from './captions.ts';
import {draftsOf} from './running-text.ts';
import {formulaAt, isLineEnd, texOf} from './formula.ts';
import {behindIndent, endOfLine} from './interruption.ts';
import {bareTableIn} from './kramdown/bare-table.ts';
import {lookAheadIn} from './look-ahead.ts';
import {readRunningText} from './read-spans.ts';
import {readTable} from './read-table.ts';
import {type Reading} from './reading.ts';

/** What a paragraph of Markdown is: its text, formulas that have lines for themselves, and pictures, if there is nothing else in it or on their line. In Jekyll's posts it may be a table. */
export const readParagraph = (text: string, reading: Reading): readonly Draft[] => {
	const table = reading.isTypeset && text.startsWith('|') ? bareTableIn(text) : undefined;
	if (table) {
		return readTable(table, reading);
	}

	if (!/\$\$|\\\[|\\begin{/.test(text)) {
		return readText(text, reading);
	}

	const drafts: Draft[] = [];
	const ahead = lookAheadIn(text);
	let from = 0;
	for (let line = 0; line < text.length;) {
		const start = behindIndent(text, line);
		const formula = text[start] === '$' || text[start] === '\\' ? formulaAt(text, start, ahead) : undefined;
		if (formula?.isDisplay && isLineEnd(text, formula.end)) {
			drafts.push(...readText(text.slice(from, line), reading), {kind: 'math', tex: texOf(text, formula)});
			from = endOfLine(text, formula.end) + 1;
			line = from;
		} else {
			line = endOfLine(text, line) + 1;
		}
	}

	return [...drafts, ...readText(text.slice(from), reading)];
};

const readText = (text: string, reading: Reading): readonly Draft[] => draftsOf(readRunningText(mayHavePictureLines(text) ? withPictureLinesApart(text, reading) : text, reading));

/** Text with hard breaks around its lines of nothing but pictures: wide as they are, nothing stands beside them in a browser either. */
const withPictureLinesApart = (text: string, reading: Reading): string => {
	const lines = text.split('\n');
	const arePictures = lines.map(line => isPictureLine(line, reading));
	return lines.map((line, index) => index + 1 < lines.length && arePictures[index] !== arePictures[index + 1] && !line.endsWith('\\') ? `${line}  ` : line).join('\n');
};

const mayHavePictureLines = (text: string) => text.includes('\n') && /^[ \t]*(?:\[?!\[[^\n]*]\(|<img\s)/m.test(text);

const isPictureLine = (line: string, reading: Reading): boolean => {
	const drafts = mayHavePictureLines(`${line}\n`) ? draftsOf(readRunningText(line, reading)) : [];
	return drafts.length > 0 && drafts.every(({kind}) => kind === 'pictures');
};
