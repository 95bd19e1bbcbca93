import {type Span} from '../model/span.ts';
import {type Caption, type Draft, isItalic, joinedLines} from './captions.ts';
import {type RunningText, type TitledPicture} from './join-spans.ts';

/** What running text is: paragraphs, and pictures where nothing else stands with them on a line, or only a caption in italics behind them. Spaces that don't break, alone, only hold lines apart. */
export const draftsOf = ({pictures, spans}: RunningText): readonly Draft[] => {
	if (pictures.length === 0) {
		return spans.every(({roles, text}) => roles.length === 0 && text.trim() === '') ? [] : [{kind: 'paragraph', text: spans}];
	}

	const drafts: Draft[] = [];
	let text: Array<readonly Span[]> = [];
	let next = 0;
	for (const line of linesIn(spans)) {
		const here = line.filter(span => isPicture(span)).length;
		const shown = pictures.slice(next, next + here);
		next += here;
		const last = drafts.at(-1);
		const caption = captionBehind(line);
		if (here === 0 ? caption && last?.kind === 'pictures' && text.length === 0 : caption) {
			endText();
			put(shown, drafts);
			drafts.push(...caption!);
		} else {
			text.push(line);
		}
	}

	if (drafts.length === 0) {
		return [{kind: 'paragraph', text: spans}];
	}

	endText();
	return drafts;

	function endText(): void {
		const joined = joinedLines(text);
		if (joined.length > 0) {
			drafts.push({kind: 'paragraph', text: joined});
		}

		text = [];
	}
};

const put = (shown: readonly TitledPicture[], drafts: Draft[]) => {
	const last = drafts.at(-1);
	if (last?.kind === 'pictures') {
		drafts[drafts.length - 1] = {kind: 'pictures', pictures: [...last.pictures, ...shown]};
	} else if (shown.length > 0) {
		drafts.push({kind: 'pictures', pictures: shown});
	}
};

/** The caption behind the pictures of a line, or none where nothing follows them; nothing at all for a line of another kind. */
const captionBehind = (line: readonly Span[]): readonly Caption[] | undefined => {
	const behind = line.findLastIndex(span => isPicture(span)) + 1;
	const [before, after] = [line.slice(0, behind), line.slice(behind)];
	if (!before.every(span => isPicture(span) || span.text.trim() === '')) {
		return undefined;
	}

	return after.every(({text}) => text.trim() === '') ? [] : (isItalic(after) ? [{kind: 'caption', text: trimmed(after)}] : undefined);
};

const isPicture = ({roles}: Span) => roles.includes('picture');

const trimmed = (line: readonly Span[]) => line.map((span, index) => index === 0 ? {...span, text: span.text.trimStart()} : span).filter(({text}) => text !== '');

/** The lines of spans, as hard breaks part them. */
const linesIn = (spans: readonly Span[]): ReadonlyArray<readonly Span[]> => {
	const lines: Span[][] = [[]];
	for (const span of spans) {
		for (const [index, text] of (isPicture(span) ? [span.text] : span.text.split('\n')).entries()) {
			if (index > 0) {
				lines.push([]);
			}

			if (text !== '' || isPicture(span)) {
				lines.at(-1)!.push({...span, text});
			}
		}
	}

	return lines;
};
