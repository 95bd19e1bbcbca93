import {type WrittenLine} from '../written-lines.ts';

/** The index behind the front matter of a slide, as Slidev and others have it right behind the rule that begins the slide; nothing without. */
export const behindFrontMatter = (lines: readonly WrittenLine[], from: number): number | undefined => {
	if (!/^[\w-]+ ?:(?:\s|$)/.test(lines[from]?.text ?? '')) {
		return undefined;
	}

	let index = from;
	while (index < lines.length && /^(?:[\w-]+ ?:(?:\s.*)?|\s+\S.*|- .*|#.*|\s*)$/.test(lines[index]!.text)) {
		index++;
	}

	return /^-{3,}\s*$/.test(lines[index]?.text ?? '') ? index + 1 : undefined;
};

/** What Slidev shows on a slide for its front matter: the picture, or the page, of a layout for one, as Markdown; nothing for other layouts. */
export const sightIn = (frontMatter: string, layout: string): string | undefined => {
	const kind = /^(?:iframe|image)(?=(?:-left|-right)?$)/.exec(layout)?.[0];
	const path = kind && new RegExp(`^${kind === 'image' ? 'image' : 'url'}:[ \\t]*["']?([^\\s'"]+)["']?[ \\t]*$`, 'm').exec(frontMatter)?.[1];
	return path && (kind === 'image' ? `![](<${path}>)` : `<iframe src="${path}"></iframe>`);
};

/** The layout that front matter names for a slide, or that remark's class `middle` means; nothing without. */
export const layoutIn = (frontMatter: string): string | undefined =>
	/^layout:[ \t]*['"]?([\w-]+)/m.exec(frontMatter)?.[1] ?? (/^class:.*\bmiddle\b/m.test(frontMatter) ? 'center' : undefined);

/** The index behind the properties of a slide in remark, which stand on its first lines. Behind one that is known, others may stand. */
export const behindProperties = (lines: readonly WrittenLine[], from: number): number => {
	let index = from;
	while (lines[index]?.text.trim() === '') {
		index++;
	}

	const start = index;
	while (/^(?:name|class|continued|layout|template|count|exclude|background-(?:image|color|position|size)):/.test(lines[index]?.text ?? '') || (index > start && /^[a-z][\w-]*:/.test(lines[index]?.text ?? ''))) {
		index++;
	}

	return index === start ? from : index;
};
