import {createServer, type Socket} from 'node:net';
import process from 'node:process';
import {onLines, sendLine} from './lines.ts';
import {lineOfReport, type Report, type Wish, wishIn} from './message.ts';
import {removeSocket, socketFor, type Surroundings, surroundings, talkNameOf} from './sockets.ts';

/** A talk that consoles can follow and drive. */
export type Offer = {
	/** Tells all consoles, and those that come later, where the talk is. */
	readonly tell: (report: Omit<Report, 'began'>) => void;

	/** Ends it for good: the consoles know that the talk has not crashed. Does nothing the second time. */
	readonly close: () => void;
};

/** More consoles than anybody has. */
const mostConsoles = 8;

/**
Offer the talk of a post to the speaker's consoles, on a socket that is the user's alone.

The talk's clock starts when it first moves, and is kept here, so that consoles may come and go. `onWish` is called with what a console asks for. Throws a `Complaint` where there is no place for a socket.
*/
export const offerTalk = (post: string, onWish: (wish: Exclude<Wish, {kind: 'clock'}>) => void, from: Surroundings = surroundings()): Offer => {
	const path = socketFor(talkNameOf(post), from);
	const consoles = new Set<Socket>();
	let report: Report | undefined;
	let began: number | undefined;
	const broadcast = () => {
		if (report) {
			for (const socket of consoles) {
				sendLine(socket, lineOfReport(report));
			}
		}
	};

	const startClock = (time: number | undefined) => {
		began = time;
		report &&= {...report, began};
		broadcast();
	};

	const take = (wish: Wish) => {
		if (wish.kind === 'clock') {
			startClock(Date.now());
		} else if (wish.kind === 'command') {
			onWish(wish);
		} else if (began === undefined) {
			// A talk that has moved on its own has its own place.
			startClock(wish.began);
			onWish(wish);
		}
	};

	const server = createServer(socket => {
		consoles.add(socket);
		socket.unref();
		socket.on('close', () => {
			consoles.delete(socket);
		});
		// Who breaks off is gone, and that is all.
		socket.on('error', () => undefined);
		onLines(socket, line => {
			const wish = wishIn(line);
			if (wish) {
				take(wish);
			}
		});
		if (report) {
			sendLine(socket, lineOfReport(report));
		}
	});
	server.maxConnections = mostConsoles;
	// Without a socket the talk goes on; no console finds it.
	server.on('error', () => undefined);
	// The socket is made with the modes that are left: 0600.
	const mask = process.umask(0o177);
	removeSocket(path);
	server.listen(path);
	process.umask(mask);
	server.unref();

	const remove = () => {
		removeSocket(path);
	};

	// Whoever ends without a word leaves no socket behind; to its consoles it is one that may come back.
	process.once('exit', remove);
	return {
		close() {
			process.off('exit', remove);
			for (const socket of consoles) {
				socket.end(lineOfReport('bye'));
			}

			server.close();
			remove();
		},
		tell(told) {
			const hasMoved = report && (report.step !== told.step || JSON.stringify(report.place) !== JSON.stringify(told.place));
			began ??= hasMoved ? Date.now() : undefined;
			const before = report && lineOfReport(report);
			report = {...told, began};
			if (lineOfReport(report) !== before) {
				broadcast();
			}
		},
	};
};
