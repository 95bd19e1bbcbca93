import {withRunningText} from '../with-running-text.ts';
import {type Bibliography} from './bibliography.ts';

/**
A text with the citations of distill, `<d-cite key="a,b"></d-cite>`, as the numbers of works, and beneath it the list of those, in the order in which they are cited first.

A text that cites nothing that the bibliography has stays as it is.
*/
export const citeDistill = (text: string, bibliography: Bibliography): string => {
	const cited = new Map<string, number>();
	const numberOf = (key: string): number | string => {
		if (!cited.has(key) && bibliography.referenceTo(key)) {
			cited.set(key, cited.size + 1);
		}

		return cited.get(key) ?? key;
	};

	const cite = (tag: string, attributes: string): string => {
		const [, ...given] = /\bkey\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i.exec(attributes) ?? [];
		const keys = given.find(value => value !== undefined)?.split(',').map(key => key.trim()).filter(key => key !== '') ?? [];
		// Markdown takes what stands in brackets for a link if it can.
		return keys.length === 0 ? tag : `&#91;${keys.map(key => numberOf(key)).join(', ')}&#93;`;
	};

	const numbered = withRunningText(text, stretch => stretch.replaceAll(/<d-cite\s([^<>]*)>(?:\s*<\/d-cite>)?/gi, cite));
	const works = [...cited.keys()].map((key, index) => `${index + 1}. ${bibliography.referenceTo(key)!.text}`);
	return works.length === 0 ? text : `${numbered.trimEnd()}\n\n## References\n\n${works.join('\n')}\n`;
};
