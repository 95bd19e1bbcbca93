import {type TitleBlock} from './title-block.ts';

/** The settings at the head of a text that Deckset has there without a fence, up to the first line that is none, if it begins with such, and with one at least that no other program has. */
export const decksetHeadIn = (text: string): TitleBlock | undefined => {
	const settings: Array<readonly [key: string, value: string]> = [];
	let end = 0;
	for (const line of text.slice(0, longest).split('\n')) {
		const [, key, value = ''] = /^([a-z][a-z-]*):[ \t]*(.*)$/i.exec(line) ?? [];
		if (key === undefined || !(own.test(key) || shared.test(key))) {
			break;
		}

		settings.push([key.toLowerCase(), value.trim()]);
		end += line.length + 1;
	}

	const isDeckset = settings.some(([key, value]) => own.test(key) || (key === 'theme' && /^[\w .-]+,[ \t]*\d+$/.test(value)));
	return isDeckset ? {yaml: [['deckset', 'true'] as const, ...settings].map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join(''), end: Math.min(text.length, end)} : undefined;
};

const own = /^(?:autoscale|build-lists|footer-style|header-(?:emphasis|strong)|presenter-notes|slide-?(?:count|dividers|numbers|transition)|slidenumber-style|text-(?:emphasis|strong))$/i;
const shared = /^(?:background-(?:color|image)|code|fit-header|footer|footnote|formula|header|link|list|quote|quote-author|table|table-separator|text|theme)$/i;

/** No head is longer. */
const longest = 10_000;
