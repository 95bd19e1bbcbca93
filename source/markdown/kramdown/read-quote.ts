import {type Token, type Tokens} from 'marked';
import {type Block, type Callout, type Quote} from '../../model/block.ts';
import {calloutOf} from '../callout.ts';
import {readSpans} from '../read-spans.ts';
import {type Reading} from '../reading.ts';
import {type Attributes} from './attributes.ts';
import {titleOf, toneOf, toneOfClasses} from './tone.ts';

/** What a quote of such tokens is: a callout if it begins with `[!TIP]`, as GitHub and Obsidian have it, or if its attributes say so. */
export const readQuote = (tokens: readonly Token[], attributes: Attributes | undefined, reading: Reading, readTokens: (tokens: readonly Token[]) => readonly Block[]): Callout | Quote => {
	const alert = alertIn(tokens);
	if (alert) {
		const {name, rest, title, tone} = alert;
		return calloutOf(tone, title === '' ? titleOf(name, tone) : readSpans(title, reading), readTokens(rest));
	}

	const tone = attributes && toneOfClasses(attributes.classes);
	const blocks = readTokens(tokens);
	if (!tone) {
		return {kind: 'quote', blocks};
	}

	const [first, ...others] = blocks;
	return first?.kind === 'heading' ? calloutOf(tone, first.text, others) : calloutOf(tone, [], blocks);
};

/** The name and title that the first line of a quote gives to a callout, and the tokens of what follows the line. */
const alertIn = ([first, ...others]: readonly Token[]) => {
	const paragraph = first?.type === 'paragraph' ? first as Tokens.Paragraph : undefined;
	const text = paragraph?.text ?? '';
	const [line = '', name = '', fold = '', title = ''] = /^\[!([\w-]+)]([-+]?)(?:[ \t]+([^\n]*))?(?:\n|$)/.exec(text) ?? [];
	// Obsidian's authors may call one whatever they like. It looks like a note then.
	const tone = toneOf(name) ?? (title !== '' || fold !== '' ? 'note' : undefined);
	const below = text.slice(line.length);
	return paragraph && tone && {name, title: title.replace(/[ \t]+$/, ''), tone, rest: below === '' ? others : [{...paragraph, text: below}, ...others]};
};
