import {type WrittenLine, writtenLinesIn} from '../written-lines.ts';

/** Whether a deck may have slides that others are made of, or that are hidden, as remark has them. */
export const mayHaveTemplates = (text: string): boolean => /^(?:layout:[ \t]*(?:true|false)|template:[ \t]*\S|exclude:[ \t]*true)[ \t\w-]*$/m.test(text);

/** A slide of remark's with what goes on with it behind `--`. */
type Slide = {readonly properties: ReadonlyMap<string, string>; readonly parts: readonly string[]};

/**
A deck with the slides that remark makes of others: `layout: true` gives what it has to all slides up to the next layout, `template: name` to one; neither that layout nor a slide with `exclude: true` is seen. A text without any of these stays as it is.

What a slide takes from another stands above its own if there is a heading in it, below if not, or around it, where there is `{{content}}`.
*/
export const withTemplates = (text: string): string => {
	const slides = slidesIn(text);
	if (!slides.some(({properties}) => isMade(properties))) {
		return text;
	}

	// What is taken again and again may grow without end.
	let room = longest + (4 * text.length);
	const named = new Map<string, Slide>();
	let layout: Slide | undefined;
	const shown: Slide[] = [];
	for (const slide of slides) {
		const isLayout = slide.properties.get('layout') === 'true';
		const template = slide.properties.get('template');
		layout = slide.properties.get('layout') === 'false' || isLayout ? undefined : layout;
		const from = template === undefined ? layout : named.get(template);
		room -= lengthOf(from);
		const whole = from && room > 0 ? merged(from, slide) : slide;
		layout = isLayout ? whole : layout;
		if (slide.properties.has('name')) {
			named.set(slide.properties.get('name')!, whole);
		}

		if (!isLayout && whole.properties.get('exclude') !== 'true') {
			shown.push(whole);
		}
	}

	return shown.map(slide => writtenOf(slide)).join('\n\n---\n');
};

/** What slides may take from others in a text of any length. */
const longest = 100_000;

const lengthOf = (slide: Slide | undefined): number => slide?.parts.reduce((sum, part) => sum + part.length, 0) ?? 0;

const isMade = (properties: Slide['properties']) => properties.has('template') || /^(?:true|false)$/.test(properties.get('layout') ?? '') || properties.get('exclude') === 'true';

const merged = (from: Slide, slide: Slide): Slide => {
	const inherited = [...from.properties].filter(([key]) => !/^(?:name|layout|template|exclude|count)$/.test(key));
	const classes = [from.properties.get('class'), slide.properties.get('class')].filter(value => value !== undefined).join(', ');
	const above = from.parts.map(part => part.replace(/^\?{3}[ \t]*$[^]*/m, '')).join('\n');
	const [first = '', ...rest] = slide.parts;
	const around = above.split(/{{\s*content\s*}}/);
	// What is no heading stands at an edge of the slide, wherever it is written.
	const isTop = above.trim() === '' || /^#{1,6}\s/m.test(above);
	const notesAt = first.search(/^\?{3}[ \t]*$/m);
	const [shown, notes] = notesAt === -1 ? [first, ''] : [first.slice(0, notesAt), first.slice(notesAt)];
	const whole = around.length > 1 ? `${around[0]!}${first}${around.slice(1).join('')}` : (isTop ? `${above}\n\n${first}` : `${shown}\n\n${above}\n\n${notes}`);
	return {properties: new Map([...inherited, ...slide.properties, ...(classes === '' ? [] : [['class', classes] as const])]), parts: [whole, ...rest]};
};

const writtenOf = ({parts, properties}: Slide): string => {
	const lines = [...properties].filter(([key]) => !/^(?:name|layout|template|exclude|count|continued)$/.test(key)).map(([key, value]) => `${key}: ${value}\n`);
	return `continued: false\n${lines.join('')}\n${parts.join('\n\n--\n')}`;
};

const slidesIn = (text: string): readonly Slide[] => {
	const slides: Array<{readonly properties: Map<string, string>; readonly parts: string[]}> = [];
	let lines: WrittenLine[] = [];
	let isContinued = false;
	const end = () => {
		const {body, properties} = readProperties(lines);
		if (isContinued && slides.length > 0) {
			slides.at(-1)!.parts.push(body);
		} else {
			slides.push({properties, parts: [body]});
		}
	};

	for (const line of writtenLinesIn(text)) {
		if (!line.isCode && /^---?[ \t]*$/.test(line.text)) {
			end();
			isContinued = line.text.trim() === '--';
			lines = [];
		} else {
			lines.push(line);
		}
	}

	end();
	return slides;
};

/** What stands on the first lines of a slide about it, and the rest. */
const readProperties = (lines: readonly WrittenLine[]): {readonly properties: Map<string, string>; readonly body: string} => {
	let index = 0;
	while (lines[index]?.text.trim() === '') {
		index++;
	}

	const properties = new Map<string, string>();
	const start = index;
	for (; index < lines.length && !lines[index]!.isCode; index++) {
		const [, key, value] = /^([a-z][\w-]*):(.*)$/.exec(lines[index]!.text) ?? [];
		if (key === undefined) {
			break;
		}

		properties.set(key, value!.trim());
	}

	return {properties, body: lines.slice(properties.size === 0 ? start : index).map(({text}) => text).join('\n')};
};
