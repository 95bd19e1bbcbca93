import {Buffer} from 'node:buffer';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {binaryKindOf, readText} from '../../source/library/read-text.ts';

const text = fc.string({unit: 'grapheme'}).filter(string => !string.startsWith('\uFEFF'));
const utf16 = (string: string) => Buffer.from(string, 'utf16le');

test('text comes back from UTF-8 and from both UTF-16s, without the byte order mark', () => {
	fc.assert(fc.property(text, string => {
		expect(readText(Buffer.from(string))).toBe(string);
		expect(readText(Buffer.from(`\uFEFF${string}`))).toBe(string);
		expect(readText(utf16(`\uFEFF${string}`))).toBe(string);
		expect(readText(utf16(`\uFEFF${string}`).swap16())).toBe(string);
	}));
});

test('any bytes have a text, and what is no UTF-8 is seen in it', () => {
	fc.assert(fc.property(fc.uint8Array(), bytes => typeof readText(bytes) === 'string'));
	expect(readText(Buffer.from([0x61, 0xE4, 0x62]))).toBe('a\uFFFDb');
});

test.each([
	['a PNG picture', Buffer.from('\u0089PNG\r\n', 'latin1')],
	['a JPEG picture', Buffer.from([0xFF, 0xD8, 0xFF, 0xE0])],
	['a GIF picture', Buffer.from('GIF89a')],
	['a PDF file', Buffer.from('%PDF-1.7')],
	['a ZIP archive', Buffer.from('PK\u0003\u0004')],
	['a gzip archive', Buffer.from([0x1F, 0x8B, 8])],
	['a binary file', Buffer.from('text and \0')],
	[undefined, Buffer.from('text')],
	[undefined, Buffer.from('')],
	[undefined, Buffer.from('Schöne Grüße', 'latin1')],
	[undefined, utf16('\uFEFFUTF-16 is full of NULs')],
	[undefined, Buffer.from('a NUL far down'.padEnd(9000) + '\0')],
])('%s is told by its first bytes', (kind, bytes) => {
	expect(binaryKindOf(bytes)).toBe(kind);
});
