import {Buffer} from 'node:buffer';

/**
What begins a link in the terminal (OSC 8), for an address as the author wrote it; nothing for one that the terminal should not open.

Only the web and mail are opened: a post has no business with the reader's files. The pieces of a link that runs over several rows are told to belong together by an id, made from the address.
*/
export const linkStartOf = (href: string): string => {
	if (!/^(https?:\/\/|mailto:)/i.test(href)) {
		return '';
	}

	const address = href.replaceAll(/[^!-~]/gu, character => [...Buffer.from(character)].map(byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''));
	return address.length > longest ? '' : `\u001B]8;id=${idOf(address)};${address}\u001B\\`;
};

/** What ends a link. */
export const linkEnd = '\u001B]8;;\u001B\\';

/** Terminals forget longer ones (VTE's limit). */
const longest = 2083;

/** A short name for an address: its FNV-1a hash, 32 bits. */
const idOf = (address: string): string => {
	let hash = 0x81_1C_9D_C5;
	for (let index = 0; index < address.length; index++) {
		hash = Math.imul(hash ^ address.codePointAt(index)!, 0x01_00_01_93); // eslint-disable-line no-bitwise
	}

	return (hash >>> 0).toString(36); // eslint-disable-line no-bitwise
};
