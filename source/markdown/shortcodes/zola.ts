import {lookAheadIn} from '../look-ahead.ts';
import {givenIn} from './arguments.ts';
import {type Syntax} from './render-shortcodes.ts';

/** Zola's shortcodes: `{{ name(key="value") }}`, or `{% name() %}` with a body and `{% end %}`. What looks otherwise is text. */
export const zola: Syntax = {
	reader(text) {
		const ahead = lookAheadIn(text);
		return index => {
			const isTag = text[index + 1] === '%';
			const close = ahead(isTag ? '%}' : '}}', index + 2);
			if (close === -1) {
				return undefined;
			}

			const end = close + 2;
			const inner = text.slice(index + 2, close).replaceAll(/^-|-$/g, '').trim();
			if (inner.startsWith('/*')) {
				return {found: {role: 'text', text: bared(text.slice(index, end))}, end};
			}

			if (isTag && inner === 'end') {
				return {found: {name: '', role: 'close', given: givenIn('')}, end};
			}

			const [, name, given] = /^([a-z_]\w*(?:::\w+)*)\s*\(([^]*)\)$/i.exec(inner) ?? [];
			return name === undefined ? undefined : {found: {name: name.replace(/^.*::/, '').toLowerCase(), role: isTag ? 'open' : 'neither', given: givenIn(given!)}, end};
		};
	},
	bared: code => bared(code),
};

const bared = (text: string) => text.includes('*/') ? text.replaceAll(/{([{%])\s*\/\*((?:(?!{[{%]|\*\/)[^])*)\*\/\s*([}%])}/g, '{$1$2$3}') : text;
