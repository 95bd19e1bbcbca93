import {Buffer} from 'node:buffer';
import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';
import {afterNextTurn} from './after-next-turn.ts';

/**
Whether something was typed at the terminal that nobody has read yet. It stays where it is, for whoever reads next.

A stream that has no room to read into hears that there is something, fails for want of room, and has read nothing. In raw mode it hears of a line, too, that has no end yet.
*/
export const isTypedAhead = async (): Promise<boolean> => {
	let stream: ReadStream;
	try {
		// The stream hands its options on to the socket that it is, which its type doesn't know of.
		stream = new ReadStream(openSync('/dev/tty', 'r'), {onread: {buffer: Buffer.alloc(0), callback: () => true}} as ConstructorParameters<typeof ReadStream>[1]);
	} catch {
		return false;
	}

	return new Promise(resolve => {
		const answer = (isTyped: boolean) => {
			stream.setRawMode(false);
			stream.destroy();
			resolve(isTyped);
		};

		stream.on('error', () => {
			answer(true);
		});
		stream.setRawMode(true);
		stream.resume();
		afterNextTurn(() => {
			if (!stream.destroyed) {
				answer(false);
			}
		});
	});
};
