/** An address that stands in running text: what it looks like, where it leads, and where it begins and ends. */
export type Autolink = {readonly text: string; readonly href: string; readonly start: number; readonly end: number};

/** The address in pointed brackets at an index of a text, if one is there: `<https://a.b>`, `<me@a.b>`. */
export const pointedAutolinkAt = (text: string, start: number): Autolink | undefined => {
	pointed.lastIndex = start;
	const found = pointed.exec(text);
	if (!found) {
		return undefined;
	}

	const [all, address, mail] = found;
	return {text: address ?? mail!, href: address ?? `mailto:${mail!}`, start, end: start + all.length};
};

// As the CommonMark specification has them.
const pointed = /<(?:([a-z][a-z\d+.-]{1,31}:[^\s<>\uFDD0]*)|([\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*))>/iy;

/**
The address around an index of a text, without brackets, as GitHub finds them: at `://`, at the `w` of `www.`, or at the `@` of a mail address.

`from` is where the running text before it begins, since nothing before belongs to the address; `isBracketed` tells that the address stands in square brackets and ends before them.
*/
export const bareAutolinkAt = (text: string, index: number, from: number, isBracketed: boolean): Autolink | undefined => {
	if (text[index] === '@') {
		return mailAt(text, index, from);
	}

	const start = text[index] === 'w' ? index : startOfScheme(text, index, from);
	const rest = isBracketed ? bracketedRest : bareRest;
	rest.lastIndex = text[index] === 'w' ? index : index + 3;
	if (start === undefined || (text[index] === 'w' && (!text.startsWith('www.', index) || (index > from && !/[\s*_~(]/.test(text[index - 1]!)))) || !rest.test(text)) {
		return undefined;
	}

	const end = trimmedEnd(text, start, rest.lastIndex);
	const address = text.slice(start, end);
	return end > index + 3 ? {text: address, href: text[index] === 'w' ? `http://${address}` : address, start, end} : undefined;
};

// An address ends at white space, or at a line end in a formula that was folded.
const bareRest = /[a-zA-Z\d\u00A1-\uFFFF][^\s<\uFDD0]*/y;
const bracketedRest = /[a-zA-Z\d\u00A1-\uFFFF][^\s<\]\uFDD0]*/y;

const startOfScheme = (text: string, index: number, from: number): number | undefined => {
	if (!text.startsWith('://', index)) {
		return undefined;
	}

	const scheme = /(?<![a-z\d])(?:https?|ftp)$/i.exec(text.slice(Math.max(from, index - 6), index));
	return scheme ? index - scheme[0].length : undefined;
};

const mailAt = (text: string, index: number, from: number): Autolink | undefined => {
	let start = index;
	while (start > from && /[\w.+-]/.test(text[start - 1]!)) {
		start--;
	}

	mailHost.lastIndex = index + 1;
	const host = mailHost.exec(text);
	if (start === index || !host) {
		return undefined;
	}

	const address = text.slice(start, mailHost.lastIndex);
	return {text: address, href: `mailto:${address}`, start, end: mailHost.lastIndex};
};

const mailHost = /[\w-]+(?:\.[\w-]*[a-z\d])+(?![\w-])/iy;

/** Where an address ends that reaches no further than to an index: punctuation, a bracket that was opened before it, or an entity at the end are none of it. */
const trimmedEnd = (text: string, start: number, reach: number): number => {
	let surplus = 0;
	for (let index = start; index < reach; index++) {
		surplus += text[index] === ')' ? 1 : (text[index] === '(' ? -1 : 0);
	}

	let end = reach;
	for (;;) {
		const last = text[end - 1]!;
		if ('?!.,:*_~\'"'.includes(last)) {
			end--;
		} else if (last === ')' && surplus > 0) {
			surplus--;
			end--;
		} else if (last === ';') {
			let entity = end - 2;
			while (entity > start && /[\da-z]/i.test(text[entity]!)) {
				entity--;
			}

			end = text[entity] === '&' && entity < end - 2 ? entity : end - 1;
		} else {
			return end;
		}
	}
};
