/**
The text that bytes stand for: UTF-8, or UTF-16 where a byte order mark says so. The mark itself is dropped.

It never fails: what is no UTF-8 becomes U+FFFD. No older encoding is guessed at, since a wrong guess turns a damaged character into three wrong ones.
*/
export const readText = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes);

/**
What bytes are that are no text, as `a PNG picture`, or nothing if they may be text.

Only the first 8 KB are looked at, as git does: a NUL byte there is in no text but UTF-16.
*/
export const binaryKindOf = (bytes: Uint8Array): string | undefined => {
	const known = signatures.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
	return known?.[1] ?? (encodingOf(bytes) === 'utf8' && bytes.subarray(0, 8192).includes(0) ? 'a binary file' : undefined);
};

const encodingOf = ([first, second]: Uint8Array) => first === 0xFF && second === 0xFE ? 'utf-16le' : (first === 0xFE && second === 0xFF ? 'utf-16be' : 'utf8');

const signatures: ReadonlyArray<readonly [bytes: readonly number[], kind: string]> = [
	[[0x89, 0x50, 0x4E, 0x47], 'a PNG picture'],
	[[0xFF, 0xD8, 0xFF], 'a JPEG picture'],
	[[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
	[[0x25, 0x50, 0x44, 0x46, 0x2D], 'a PDF file'],
	[[0x50, 0x4B, 0x03, 0x04], 'a ZIP archive'],
	[[0x1F, 0x8B], 'a gzip archive'],
];
