import {StringDecoder} from 'node:string_decoder';
import {type Socket} from 'node:net';

/** The longest line that is taken, in characters. No message is a tenth as long. */
const longest = 16_384;

/** The most that waits to be taken by who doesn't read, in bytes. */
const mostWaiting = 262_144;

/** Calls the listener with every line that comes. Who sends one too long is hung up on, so that nobody makes us grow. */
export const onLines = (socket: Socket, listener: (line: string) => void): void => {
	const decoder = new StringDecoder();
	let rest = '';
	socket.on('data', (data: Uint8Array) => {
		const lines = (rest + decoder.write(data)).split('\n');
		rest = lines.pop()!;
		if (rest.length > longest || lines.some(line => line.length > longest)) {
			socket.destroy();
			return;
		}

		for (const line of lines) {
			listener(line);
		}
	});
};

/** Sends a line. Who doesn't take what is sent is hung up on. */
export const sendLine = (socket: Socket, line: string): void => {
	if (socket.writableLength > mostWaiting) {
		socket.destroy();
	} else if (socket.writable) {
		socket.write(line);
	}
};
