import {type Warning} from '../../model/post.ts';
import {type Blog} from '../blog.ts';
import {cleanText} from '../clean-text.ts';
import {writtenLinesIn} from '../written-lines.ts';
import {behindFrontMatter} from './front-matter.ts';

/** Whether a deck may be made of several files, or have slides that are hidden. */
export const mayInclude = (text: string): boolean => /^(?:src:[ \t]*\S|(?:hide|disabled):[ \t]*true\b|<!--[ \t]*include:)/m.test(text);

/** How far files are followed that take slides from others, and how many may be taken. */
const deepest = 8;
const mostFiles = 300;

/** A deck with the slides that it takes from other files, as Slidev (`src: ./pages/one.md#2,4-6`) and presenterm (`<!-- include: one.md -->`) have it, without those that Slidev is told to hide; whether there are any of those; the paths of the files; and which there are not. */
export const withIncludedSlides = (text: string, readFile: Blog['readFile']): {readonly text: string; readonly isDeck: boolean; readonly files: readonly string[]; readonly warnings: readonly Warning[]} => {
	const missing = new Set<string>();
	const taken = new Set<string>();
	let files = 0;
	const all = whole(text, undefined, 0);
	return {text: all, isDeck: all !== text, files: [...taken], warnings: [...missing].map(path => ({line: 1, text: `There is no file “${path}” to take slides from`}))};

	function whole(written: string, from: string | undefined, depth: number): string {
		const textOf = (path: string): string => {
			files++;
			const file = depth < deepest && files <= mostFiles ? readFile(path, from) : undefined;
			if (file) {
				taken.add(file.path);
			} else {
				missing.add(path);
			}

			return file ? whole(cleanText(file.text), file.path, depth + 1) : '';
		};

		const lines = writtenLinesIn(written).map(({isCode, text: line}) => {
			const path = isCode ? undefined : /^<!--[ \t]*include:[ \t]*(\S.*?)[ \t]*-->[ \t]*$/.exec(line)?.[1];
			return path === undefined ? line : textOf(path);
		}).join('\n');
		const slides = slidesIn(lines);
		const shown = slides.map(slide => shownOf(slide, textOf));
		return shown.every((some, index) => some[0] === slides[index]) ? lines : shown.flat().join('\n\n---\n');
	}
};

/** The slides that stand for one of Slidev's: itself, those of a file, or none. */
const shownOf = (slide: string, textOf: (path: string) => string): readonly string[] => {
	const lines = writtenLinesIn(slide);
	const settings = lines.slice(0, behindFrontMatter(lines, 0) ?? 0).map(({text}) => text).join('\n');
	if (/^(?:hide|disabled):[ \t]*true\b/m.test(settings)) {
		return [];
	}

	const [, path, numbers] = /^src:[ \t]*["']?([^#"'\n]+?)(?:#([\d,-]+))?["']?[ \t]*$/m.exec(settings) ?? [];
	if (path === undefined) {
		return [slide];
	}

	const slides = slidesIn(textOf(path).trimStart()).filter((_, index, [first]) => index > 0 || first !== '');
	return numbers === undefined ? slides : slides.filter((_, index) => isAmong(index + 1, numbers));
};

/** Slides as Slidev parts them: at every rule, even right beneath a line. Each has its front matter first, with the rule that ends it. */
const slidesIn = (text: string): readonly string[] => {
	const lines = writtenLinesIn(text);
	const slides: string[] = [];
	let from = 0;
	for (let index = 0; index <= lines.length;) {
		const line = lines[index];
		if (line && (line.isCode || !/^-{3,}[ \t]*$/.test(line.text))) {
			index++;
		} else {
			slides.push(lines.slice(from, index).map(one => one.text).join('\n'));
			from = index + 1;
			index = behindFrontMatter(lines, from) ?? from;
		}
	}

	return slides;
};

/** Whether a number is among some like `2,4-6`. */
const isAmong = (number: number, numbers: string): boolean => numbers.split(',').some(part => {
	const [first = 0, last = first] = part.split('-').map(Number);
	return first <= number && number <= last;
});
