import {type Role} from '../model/span.ts';

/** A stretch of code, from a character up to, and without, another, and what it is. */
export type Tint = {readonly from: number; readonly to: number; readonly role: Role};

/** The tints in the HTML that highlight.js makes of code, in order and apart. What is nothing in particular has none. */
export const tintsIn = (html: string): Tint[] => {
	const tints: Tint[] = [];
	const open: Array<Role | undefined> = [];
	let offset = 0;
	for (const [piece, scope] of html.matchAll(/<span class="([^"]*)">|<\/span>|&[^;]*;|[^<&]+/g)) {
		if (scope !== undefined) {
			open.push(roleOf(scope, open.at(-1)));
		} else if (piece === '</span>') {
			open.pop();
		} else {
			// An entity stands for one character.
			const to = offset + (piece.startsWith('&') ? 1 : piece.length);
			const role = open.at(-1);
			const last = tints.at(-1);
			if (last && last.role === role && last.to === offset) {
				tints[tints.length - 1] = {...last, to};
			} else if (role) {
				tints.push({from: offset, to, role});
			}

			offset = to;
		}
	}

	return tints;
};

/** What a scope is, as `hljs-title class_` names it, within another. */
const roleOf = (names: string, outer: Role | undefined): Role | undefined => {
	const [scope = '', ...parts] = names.replace(/^hljs-/, '').split(' ');
	const known = parts.map(part => roleOfScope[`${scope}.${part}`]).find(Boolean) ?? roleOfScope[scope];
	return known === 'plain' ? undefined : known ?? outer;
};

/** The roles of highlight.js's scopes; those of the others are what stands around them. */
const roleOfScope: Readonly<Record<string, Role | 'plain'>> = {
	keyword: 'keyword', 'selector-tag': 'keyword', 'template-tag': 'keyword', name: 'keyword', 'variable.language_': 'keyword',
	string: 'string', regexp: 'string', char: 'string', link: 'string', formula: 'string', code: 'string', subst: 'plain',
	number: 'number', literal: 'number', symbol: 'number', bullet: 'number', 'variable.constant_': 'number',
	comment: 'comment', quote: 'comment',
	title: 'name', section: 'name', built_in: 'name', 'title.class_': 'type', type: 'type', 'selector-class': 'type', 'selector-id': 'type', 'selector-pseudo': 'type',
	attr: 'property', attribute: 'property', property: 'property', variable: 'property', 'template-variable': 'property', 'selector-attr': 'property',
	meta: 'meta', addition: 'added', deletion: 'removed', strong: 'strong', emphasis: 'emphasis',
};
