import {cleanLine} from '../clean-text.ts';
import {type Mark, type Piece, pieceOf} from '../piece.ts';
import {tagRoles} from '../tag.ts';
import {type Attributes} from './attributes.ts';
import {imagePieces, mediumPieces} from './picture.ts';

/** The marks of the tags that are open at a place in running text, by the tags' names, the innermost last. */
export type OpenMarks = Map<string, Mark[]>;

/** Whether one of the tags is open that stand around code. */
export const isCodeOpen = (open: OpenMarks): boolean => open.size > 0 && ['code', 'kbd', 'samp', 'tt', 'var', 'd-code'].some(name => open.get(name)?.length);

/** The pieces that an opening tag stands for in running text. `isEmpty` tells that nothing will close it. */
export const openingPieces = (name: string, attributes: Attributes, open: OpenMarks, isEmpty = false): readonly Piece[] => {
	const quotes = quoteMarks.get(name);
	if (quotes) {
		return isEmpty ? [] : [pieceOf(quotes[0])];
	}

	switch (name) {
		case 'br': {
			return [pieceOf('', {kind: 'break'})];
		}

		case 'img': {
			return imagePieces(attributes);
		}

		case 'embed': {
			return mediumPieces(name, attributes, []);
		}

		case 'd-cite': {
			return [pieceOf(citation(attributes))];
		}

		default: {
			const mark = markOf(name, attributes);
			if (!mark || isEmpty) {
				return [];
			}

			const marks = open.get(name) ?? [];
			marks.push(mark);
			open.set(name, marks);
			return [pieceOf('', {opens: [mark]})];
		}
	}
};

/** The pieces that a closing tag stands for in running text. */
export const closingPieces = (name: string, open: OpenMarks): readonly Piece[] => {
	const mark = open.get(name)?.pop();
	const quotes = quoteMarks.get(name);
	return quotes ? [pieceOf(quotes[1])] : (mark ? [pieceOf('', {closes: [mark]})] : []);
};

const markOf = (name: string, {href}: Attributes): Mark | undefined => {
	const role = tagRoles.get(name);
	if (name === 'a') {
		return href === undefined || /^\s*javascript:/i.test(href) ? undefined : {role: 'link', href: cleanLine(href)};
	}

	return role && {role};
};

/** What stands around the text of an element. What is written over characters stands behind them here. */
const quoteMarks: ReadonlyMap<string, readonly [string, string]> = new Map([['q', ['“', '”']], ['rt', ['(', ')']]]);

const citation = ({key = '', 'bibtex-key': old = ''}: Attributes) => {
	const keys = cleanLine(key || old).split(',').map(one => one.trim()).filter(one => one !== '');
	return keys.length === 0 ? '' : `[${keys.join(', ')}]`;
};
