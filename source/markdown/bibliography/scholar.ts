import {type Call, linesAt} from '../shortcodes/call.ts';
import {quoteOf} from '../shortcodes/containers.ts';
import {type Bibliography} from './bibliography.ts';

/** The tags of jekyll-scholar. */
export const scholarTags = /{%-?\s*(?:cite|cite_details|citet|citep|reference|bibliography|bibliography_count|nocite|quote)\b/;

/**
What a tag of jekyll-scholar says: `(Einstein & Taub, 1950)` for `cite`, the whole reference for `reference`, a quote with who said so, and the list of works; nothing for another tag.

A key that no bibliography has stands in brackets.
*/
export const scholar = (bibliography: Bibliography): ((call: Call) => string | undefined) => {
	const cited = new Set<string>();
	const referenceTo = (key: string) => {
		cited.add(key);
		return bibliography.referenceTo(key);
	};

	const cite = (keys: readonly string[]): string => {
		const missing = keys.filter(key => !referenceTo(key));
		const labels = keys.flatMap(key => referenceTo(key)?.label ?? []);
		return [labels.length === 0 ? '' : `(${labels.join('; ')})`, missing.length === 0 ? '' : `[${missing.join(', ')}]`].filter(part => part !== '').join(' ');
	};

	return call => {
		const {body, name, spot} = call;
		const keys = keysIn(call);
		switch (name) {
			case 'cite':
			case 'citep':
			case 'citet': {
				return cite(keys);
			}

			case 'reference':
			case 'cite_details': {
				return keys.map(key => referenceTo(key)?.text ?? `[${key}]`).join(' ');
			}

			case 'quote': {
				const isCited = body !== undefined && (keys.length === 1 || keys.some(key => bibliography.referenceTo(key)));
				return isCited ? quoteOf(call, cite(keys)) : undefined;
			}

			case 'nocite': {
				cite(keys);
				return '';
			}

			case 'bibliography': {
				const listed = call.given.text.includes('--cited') ? [...cited] : bibliography.keys;
				const texts = listed.flatMap(key => bibliography.referenceTo(key)?.text ?? []);
				return texts.length === 0 ? '' : linesAt(spot, texts.map((text, index) => `${index + 1}. ${text}`));
			}

			case 'bibliography_count': {
				return String(bibliography.keys.length);
			}

			default: {
				return undefined;
			}
		}
	};
};

/** The keys that a tag is given, without options such as `--file papers` or `-l 12`. */
const keysIn = ({given}: Call): readonly string[] => given.text.replaceAll(/(?:^|\s)-(?:-(?:file|locator|label|prefix|suffix|style|template|query)|[lfptsq])[\s=]+(?:"[^"]*"|'[^']*'|\S+)|(?:^|\s)-\S+/g, ' ').split(/[\s,]+/).filter(key => key !== '');
