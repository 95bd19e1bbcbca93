/** The lines with a percent sign at the head of a text, as mdp has them, `%title: Apples`, or Pandoc, without names: those of the title, the author and the date. */
export type TitleBlock = {
	/** What they say, in YAML. */
	readonly yaml: string;

	/** The index behind them. */
	readonly end: number;
};

/** The title block at the head of a text, if it begins with one. */
export const titleBlockIn = (text: string): TitleBlock | undefined => {
	const block = /^(?:%[a-z]+:.*(?:\n|$))+/.exec(text)?.[0] ?? /^% .*\n(?:%(?: .*)?\n){0,2}/.exec(text)?.[0];
	const yaml = block?.trimEnd().split('\n').map((line, index) => {
		const [, name = names[index]!, said = ''] = /^%(?:([a-z]+):)?(.*)$/.exec(line)!;
		return `${name}: ${JSON.stringify(said.trim())}\n`;
	}).join('');
	return block === undefined || yaml === undefined ? undefined : {yaml, end: block.length};
};

const names = ['title', 'author', 'date'];
