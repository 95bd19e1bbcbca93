import {type WrittenLine} from '../written-lines.ts';

/** Whether a text is written for Deckset: its front matter is Deckset's, or it has its commands. */
export const isDeckset = (lines: readonly WrittenLine[], frontMatter: string): boolean =>
	/^deckset:/m.test(frontMatter) || lines.some(({isCode, text}) => !isCode && /^(?:\[\.[a-z][\w-]*(?::.*)?]\s*$|#{1,6}\s*\[fit])/.test(text));

/**
Lines in which Deckset's commands are presenterm's comments: columns side by side, and lists that are seen item by item; the foot of one slide is Marp's. What stands in brackets for titles and pictures is left out.

	[.column]                 <!-- column_layout: [1, 1] -->
	                          <!-- column: 0 -->
	Left                      Left
	[.column]                 <!-- column: 1 -->
	Right                     Right
*/
export const withoutCommands = (lines: readonly WrittenLine[], frontMatter: string): readonly WrittenLine[] => {
	const isBuilding = isOn.test(/^build-lists:(.*)$/m.exec(frontMatter)?.[1] ?? '');
	const written: WrittenLine[] = [];
	for (const slide of slidesIn(lines)) {
		const columns = slide.filter(line => commandIn(line)?.name === 'column').length;
		const building = slide.map(line => commandIn(line)).findLast(command => command?.name === 'build-lists');
		let column = 0;
		const [rule, ...rest] = slide;
		const body = rule && isRule(rule) ? rest : slide;
		written.push(...(body === rest ? [rule!] : []), ...(building ? isOn.test(building.value) : isBuilding) ? marked('<!-- incremental_lists: true -->') : []);
		for (const line of body) {
			const command = commandIn(line);
			switch (command?.name) {
				case undefined: {
					written.push(line.isCode ? line : {...line, text: plainFootnotes(line.text.replace(/^(#{1,6})\s*\[fit]\s*/, '$1 '))});
					break;
				}

				case 'column': {
					written.push(...(column === 0 ? marked(`<!-- column_layout: [${Array.from({length: columns}, () => 1).join(', ')}] -->`) : []), ...marked(`<!-- column: ${column} -->`));
					column++;
					break;
				}

				case 'footer':
				case 'hide-footer': {
					written.push(...marked(`<!-- _footer: ${command.value.replaceAll('-->', '')} -->`));
					break;
				}

				default: {
					break;
				}
			}
		}
	}

	return written;
};

/** A line in which the labels of footnotes have no blanks, as they may here alone. */
const plainFootnotes = (line: string) => line.includes('`') ? line : line.replaceAll(/\[\^[^\]]+]/g, label => label.trim().replaceAll(/\s+/g, '-'));

const isOn = /^\s*(?:true|all|not-first)\b/;

/** The slides of a text, each but the first with the rule above it. */
const slidesIn = (lines: readonly WrittenLine[]): ReadonlyArray<readonly WrittenLine[]> => {
	const starts = [0, ...[...lines.keys()].filter(index => index > 0 && isRule(lines[index]!)), lines.length];
	return starts.slice(1).map((end, index) => lines.slice(starts[index], end));
};

const isRule = ({isCode, text}: WrittenLine) => !isCode && /^-{3,}\s*$/.test(text);

const commandIn = ({isCode, text}: WrittenLine): {readonly name: string; readonly value: string} | undefined => {
	const [, name, value = ''] = isCode ? [] : /^\[\.([a-z][\w-]*)\s*(?::(.*))?]\s*$/.exec(text) ?? [];
	return name === undefined ? undefined : {name, value: value.trim()};
};

const marked = (text: string): readonly WrittenLine[] => ['', text, ''].map(one => ({text: one, isCode: false}));
