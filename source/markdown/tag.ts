import {type Role} from '../model/span.ts';
import {type LookAhead} from './look-ahead.ts';

/** A piece of HTML in running text: one tag, comment or declaration, and the index behind it. */
export type Tag = {
	/** The name of a tag in small letters; empty for a comment or declaration. */
	readonly name: string;
	readonly kind: 'open' | 'close' | 'empty';
	readonly end: number;
};

/** The piece of HTML that starts at an index of a text, if one does, by the CommonMark specification's rules. */
export const tagAt = (text: string, index: number, ahead: LookAhead): Tag | undefined => {
	tag.lastIndex = index;
	const found = tag.exec(text);
	if (found) {
		const [all, closed, opened] = found;
		return {name: (closed ?? opened!).toLowerCase(), kind: closed === undefined ? (all.endsWith('/>') ? 'empty' : 'open') : 'close', end: tag.lastIndex};
	}

	other.lastIndex = index;
	const open = other.exec(text)?.[0];
	if (open === undefined) {
		return undefined;
	}

	if (open === '<!-->' || open === '<!--->') {
		return {name: '', kind: 'empty', end: other.lastIndex};
	}

	const close = closes.get(open) ?? '>';
	const closing = ahead(close, other.lastIndex);
	return closing === -1 ? undefined : {name: '', kind: 'empty', end: closing + close.length};
};

const tag = /<(?:\/([a-z][a-z\d:.-]*)\s*|([a-z][a-z\d:.-]*)(?:\s+[@#a-z_:][\w.:@-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?)>/iy;
const other = /<(?:!---?>|!--|\?|!\[cdata\[|![a-z])/iy;
const closes: ReadonlyMap<string, string> = new Map([['<!--', '-->'], ['<?', '?>'], ['<![CDATA[', ']]>']]);

/** What the text in a tag is, where that is no question of layout. */
export const tagRoles: ReadonlyMap<string, Role> = new Map<string, Role>([
	['b', 'strong'], ['strong', 'strong'],
	['i', 'emphasis'], ['em', 'emphasis'], ['cite', 'emphasis'], ['dfn', 'emphasis'], ['var', 'emphasis'],
	['s', 'struck'], ['del', 'struck'], ['strike', 'struck'],
	['code', 'code'], ['d-code', 'code'], ['samp', 'code'], ['tt', 'code'], ['kbd', 'key'],
	['mark', 'mark'], ['u', 'inserted'], ['ins', 'inserted'], ['sup', 'superscript'], ['sub', 'subscript'],
]);
