import {Parser} from 'htmlparser2';
import {type Block} from '../model/block.ts';
import {cleanText} from './clean-text.ts';
import {blockTags} from './interruption.ts';
import {spansOf} from './join-spans.ts';
import {type Mark, type Piece, pieceOf} from './piece.ts';
import {withoutTabs} from './tabs.ts';
import {hiddenTags, tagRoles} from './tag.ts';

/** The blocks in a stretch of HTML: its text in paragraphs, one for each of the blocks that a browser would show, and what is preformatted as code. Tags and comments vanish, scripts and the like with all that is in them. */
export const readHtml = (html: string): readonly Block[] => {
	const blocks: Block[] = [];
	const open: Array<{name: string; mark: Mark}> = [];
	let pieces: Piece[] = [];
	let code: string | undefined;
	let hidden = 0;
	const parser = new Parser({
		onopentag(name) {
			const role = tagRoles.get(name);
			if (hiddenTags.has(name)) {
				hidden++;
			} else if (name === 'pre') {
				endBlock();
				code = '';
			} else if (blockTags.has(name)) {
				endBlock();
			} else if (name === 'br') {
				add(pieceOf('', {kind: 'break'}));
			} else if (role) {
				const mark: Mark = {role};
				open.push({name, mark});
				add(pieceOf('', {opens: [mark]}));
			}
		},
		onclosetag(name) {
			if (hiddenTags.has(name)) {
				hidden--;
			} else if (name === 'pre' || blockTags.has(name)) {
				endBlock();
			} else if (open.at(-1)?.name === name) {
				add(pieceOf('', {closes: [open.pop()!.mark]}));
			}
		},
		ontext(text) {
			add(pieceOf(cleanText(text)));
		},
	});
	parser.end(shallow(html));
	endBlock();
	return blocks;

	function add(piece: Piece): void {
		if (hidden > 0) {
			return;
		}

		if (code === undefined) {
			pieces.push(piece);
		} else {
			code += piece.kind === 'break' ? '\n' : piece.text;
		}
	}

	function endBlock(): void {
		const {spans} = spansOf(pieces);
		if (spans.length > 0) {
			blocks.push({kind: 'paragraph', text: spans});
		}

		const text = code?.replace(/^\n/, '').trimEnd();
		if (text) {
			blocks.push({kind: 'code', language: '', text: withoutTabs(text)});
		}

		pieces = [pieceOf('', {opens: open.map(({mark}) => mark).toReversed()})];
		code = undefined;
	}
};

/** HTML with its tags no more than a thousand deep. For each tag that it opens, the library moves all that are open: nobody nests so deep, but who forgets to close. */
const shallow = (html: string): string => {
	let depth = 0;
	return html.length < 10_000
		? html
		: html.replaceAll(/<(\/?)(?!(?:br|col|hr|img|input|source|wbr)\b)[a-z][^<>]*>/gi, (tag, slash: string) => {
			const isKept = slash === '' ? depth < 1000 : depth <= 1000;
			depth = Math.max(0, depth + (slash === '' ? 1 : -1));
			return isKept ? tag : ' ';
		});
};
