import {Buffer} from 'node:buffer';
import {fstatSync} from 'node:fs';
import process from 'node:process';

/** Where a post may come from that is not in a file. */
export type Input = {
	/** Whether anyone can have put something there: a pipe, a file or a socket, and not a terminal or `/dev/null`. It may still turn out empty. */
	readonly isGiven: () => boolean;

	/** All of it. Waits until it ends, as every filter does. */
	readonly read: () => Promise<Uint8Array>;
};

/** What is piped into this program. */
export const standardInput: Input = {
	isGiven() {
		const kind = fstatSync(0);
		return kind.isFIFO() || kind.isFile() || kind.isSocket();
	},
	async read() {
		const pieces: Uint8Array[] = [];
		// Not readFileSync(0): on a pipe that its other end has set to non-blocking, that throws EAGAIN.
		for await (const piece of process.stdin) {
			pieces.push(piece as Uint8Array);
		}

		return Buffer.concat(pieces);
	},
};
