/** The front matter at the head of a file, and the text beneath. */
export type FrontMatter = {
	/** What stands between the fences. */
	readonly yaml: string;
	readonly body: string;

	/** The line of the file that the body starts with, counted from 1. */
	readonly bodyLine: number;
};

/**
The front matter of a clean text, if it begins with one: YAML between `---` and another `---` or `...`.

A post may also begin with a thematic break, and another may follow. So what stands between the two has to begin with a key, in small letters or one that posts are known by.
*/
export const frontMatterIn = (text: string): FrontMatter | undefined => {
	const open = /^---[ \t]*\n/.exec(text);
	if (!open) {
		return undefined;
	}

	const fence = /^(?:-{3}|\.{3})[ \t]*(?:\n|$)/gm;
	fence.lastIndex = open[0].length;
	const close = fence.exec(text);
	if (!close) {
		return undefined;
	}

	const yaml = text.slice(open[0].length, close.index);
	const body = text.slice(fence.lastIndex);
	return /^(?:\s*$|(?:[ \t]*(?:#.*)?\n)*["']?(?:[a-z_]|(?:Title|Date|Authors?|Tags|Categor(?:y|ies)|Layout)\b)[\w-]*["']?[ \t]*:(?:\s|$))/.test(yaml)
		? {yaml, body, bodyLine: text.slice(0, fence.lastIndex).split('\n').length}
		: undefined;
};
