import {type Block} from '../model/block.ts';
import {type Span} from '../model/span.ts';
import {type TitledPicture} from './join-spans.ts';
import {joinedSpans} from './span-row.ts';

/** What has been read, before it is known which text is the caption of which pictures. */
export type Draft = Block | Pictures | Caption;

/** Pictures in a row, with the caption that is theirs for sure. */
export type Pictures = {readonly kind: 'pictures'; readonly pictures: readonly TitledPicture[]; readonly caption?: readonly Span[]};

/** A text that is a caption by what its author calls it, if there are pictures before it; else a paragraph. */
export type Caption = {readonly kind: 'caption'; readonly text: readonly Span[]};

/**
Drafts with the captions at their pictures.

What is called a caption is one, and so is what stands in italics all of it, right behind pictures that have none yet.
*/
const withCaptions = (drafts: readonly Draft[]): readonly Draft[] => {
	const captioned: Draft[] = [];
	let last = -1;
	for (const draft of drafts) {
		const before = captioned[last];
		const caption = before?.kind === 'pictures' && before.caption === undefined ? captionIn(draft) : undefined;
		if (before?.kind === 'pictures' && caption) {
			captioned[last] = {...before, caption};
		} else {
			captioned.push(draft);
			last = draft.kind === 'comment' ? last : captioned.length - 1;
		}
	}

	return captioned;
};

/** The blocks that drafts are in the end. Pictures without a caption have their titles for one, or else what stands for them. */
export const blocksOf = (drafts: readonly Draft[]): readonly Block[] => withCaptions(drafts).map((draft): Block => {
	switch (draft.kind) {
		case 'pictures': {
			const {caption, pictures} = draft;
			return {kind: 'figure', pictures: pictures.map(({title, ...picture}) => picture), caption: caption ?? linesOf(pictures.map(picture => titleOf(picture)))};
		}

		case 'caption': {
			return {kind: 'paragraph', text: draft.text};
		}

		default: {
			return draft;
		}
	}
});

/** Pictures that stand in one row, if drafts are nothing else. The captions of each become lines. */
export const rowOf = (drafts: readonly Draft[]): Pictures | undefined => {
	const parts = withCaptions(drafts).filter(({kind}) => kind !== 'comment');
	const rows = parts.filter(part => part.kind === 'pictures');
	const captions = parts.filter(part => part.kind === 'caption').map(({text}) => text);
	if (rows.length === 0 || rows.length + captions.length < parts.length) {
		return undefined;
	}

	const lines = rows.some(({caption}) => caption !== undefined)
		? rows.map(({caption, pictures}) => caption ?? linesOf(pictures.map(picture => titleOf(picture))))
		: [];
	const caption = joinedLines([...lines, ...captions]);
	return {kind: 'pictures', pictures: rows.flatMap(({pictures}) => pictures), ...(caption.length > 0 && {caption})};
};

/** Stretches of running text as the lines of one. */
export const joinedLines = (lines: ReadonlyArray<readonly Span[]>): readonly Span[] =>
	joinedSpans(lines.filter(line => line.length > 0).flatMap((line, index) => index === 0 ? line : [{text: '\n', roles: []}, ...line]));

const linesOf = (lines: readonly string[]): readonly Span[] => {
	const text = lines.filter(line => line !== '').join('\n');
	return text === '' ? [] : [{text, roles: []}];
};

/** Some authors have links in titles, where no browser makes any. */
const titleOf = ({alt, title}: TitledPicture) => title === '' ? alt : title.replaceAll(/\[([^[\]]*)]\([^()\s]*\)/g, '$1');

/** The caption that a draft may be. Italics that all of it has say no more than that it is one. */
const captionIn = (draft: Draft): readonly Span[] | undefined =>
	draft.kind === 'caption' || (draft.kind === 'paragraph' && isItalic(draft.text)) ? upright(draft.text) : undefined;

/** Whether text is in italics, all of it. */
export const isItalic = (text: readonly Span[]): boolean => {
	const visible = text.filter(span => span.text.trim() !== '');
	return visible.length > 0 && visible.every(({roles}) => roles.includes('emphasis') && !roles.includes('picture'));
};

const upright = (text: readonly Span[]): readonly Span[] => isItalic(text) ? joinedSpans(text.map(span => ({...span, roles: span.roles.filter(role => role !== 'emphasis')}))) : text;
