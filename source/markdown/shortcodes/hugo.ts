import {lookAheadIn} from '../look-ahead.ts';
import {givenIn} from './arguments.ts';
import {codeNames, formulaNames} from './code.ts';
import {endsIn} from './ends.ts';
import {type Syntax} from './render-shortcodes.ts';

/** Hugo's shortcodes: `{{< name "word" key="value" >}}` or `{{% name %}}`, with an end such as `{{< /name >}}` or without. One that is to be read as it is has the marks of a comment in C around its name. */
export const hugo: Syntax = {
	reader(text) {
		const ahead = lookAheadIn(text);
		const ends = endsIn(text, /{{[<%]\s*\/\s*([\w./-]+)\s*[>%]}}/g);
		return index => {
			const kind = text[index + 1] === '{' ? text[index + 2] : undefined;
			if (kind !== '<' && kind !== '%') {
				return undefined;
			}

			const closer = kind === '<' ? '>}}' : '%}}';
			const close = ahead(closer, index + 3);
			if (close === -1) {
				return undefined;
			}

			const end = close + closer.length;
			const inner = text.slice(index + 3, close).trim();
			if (inner.startsWith('/*')) {
				return {found: {role: 'text', text: bared(text.slice(index, end))}, end};
			}

			const [, slash, name = '', rest = ''] = /^(\/?)\s*([\w./-]*)([^]*)$/.exec(inner)!;
			const isAlone = rest.endsWith('/');
			const given = givenIn(isAlone ? rest.slice(0, -1) : rest);
			const named = {name: baseOf(name), given};
			// A template that is written where it is used says nothing by itself.
			const isTemplate = name.endsWith('.inline');
			const isWhole = isTemplate || codeNames.has(named.name) || formulaNames.has(named.name);
			const behind = slash === '' && !isAlone && isWhole ? ends(name, end) : undefined;
			if (isTemplate && behind) {
				return {found: {role: 'text', text: ''}, end: behind.end};
			}

			return behind
				? {found: {...named, role: 'neither', body: text.slice(end, behind.start)}, end: behind.end}
				: {found: {...named, role: slash === '/' ? 'close' : (isAlone ? 'neither' : 'open')}, end};
		};
	},
	bared: code => bared(code),
};

const bared = (text: string) => text.includes('*/') ? text.replaceAll(/{{([<%])\s*\/\*((?:(?!{{|\*\/)[^])*)\*\/\s*([>%])}}/g, '{{$1$2$3}}') : text;

const baseOf = (name: string) => name.replace(/^.*\//, '').replace(/\.[a-z]+$/, '').toLowerCase();
