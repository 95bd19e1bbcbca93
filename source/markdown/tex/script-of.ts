import {inScript, subscripts, superscripts} from '../../model/scripts.ts';

/** A text behind a letter, raised above it: `²`, else `^π` or `^(π*)`. */
export const raised = (text: string): string => {
	switch (text) {
		case '∘':
		case '°': {
			return '°';
		}

		case '∗': {
			return '*';
		}

		case '⊤': {
			return 'ᵀ';
		}

		default: {
			return /^[′*†‡]+$/.test(text) ? text : inScript(text, superscripts) ?? behind('^', text);
		}
	}
};

/** A text behind a letter, lowered below it: `ᵢ`, else `_θ`, `_ref` or `_(t−θ)`. */
export const lowered = (text: string): string => {
	const parts = text.split(',').map(part => inScript(part.trim(), subscripts));
	return parts.includes(undefined) ? behind('_', text) : parts.join(',');
};

/** A text behind the sign of a script: in brackets, if it is more than a letter, but for words behind `_`. */
const behind = (sign: string, text: string): string => {
	const isBare = [...text].length === 1 || (sign === '_' && /^[a-z]+$/i.test(text));
	return isBare ? `${sign}${text}` : `${sign}(${text})`;
};
