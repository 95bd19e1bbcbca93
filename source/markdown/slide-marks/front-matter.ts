import {type WrittenLine} from './written-lines.ts';

/** The index behind the front matter of a slide, as Slidev and others have it right behind the rule that begins the slide; nothing without. */
export const behindFrontMatter = (lines: readonly WrittenLine[], from: number): number | undefined => {
	if (!/^[\w-]+:(?:\s|$)/.test(lines[from]?.text ?? '')) {
		return undefined;
	}

	let index = from;
	while (index < lines.length && /^(?:[\w-]+:(?:\s.*)?|\s+\S.*|- .*|#.*|\s*)$/.test(lines[index]!.text)) {
		index++;
	}

	return /^-{3,}\s*$/.test(lines[index]?.text ?? '') ? index + 1 : undefined;
};
