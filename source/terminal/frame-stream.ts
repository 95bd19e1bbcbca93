import {Writable} from 'node:stream';
import {type WriteStream} from 'node:tty';
import {type Size} from '../layout/measure.ts';

/**
A stand-in for `process.stdout` that Ink writes its frames to.

With `debug` on, Ink writes each frame whole, in one piece and without moving the cursor. What else it writes (modes of the terminal when it ends) is dropped: the terminal is not Ink's.
*/
export const frameStream = (sizeNow: () => Size, onFrame: (frame: string) => void): WriteStream => {
	const stream = new Writable({
		decodeStrings: false,
		write(text: string, _encoding, done) {
			if (text !== '' && !text.startsWith('\u001B[?')) {
				onFrame(text);
			}

			done();
		},
	});
	Object.defineProperty(stream, 'isTTY', {value: true});
	Object.defineProperty(stream, 'columns', {get: () => sizeNow().columns});
	Object.defineProperty(stream, 'rows', {get: () => sizeNow().rows});
	return stream as unknown as WriteStream;
};
