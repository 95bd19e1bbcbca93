import {connect, type Socket} from 'node:net';
import {onLines, sendLine} from './lines.ts';
import {lineOfWish, type Report, reportIn, type Wish} from './message.ts';
import {removeSocket, socketsOf, type Surroundings, surroundings, talkNameOf} from './sockets.ts';

/** A console's hold on the talk of a post. */
export type Following = {
	/** Asks something of the talk. Nothing happens where there is none. */
	readonly wish: (wish: Wish) => void;
	readonly close: () => void;
};

/** What a console hears: where the talk is, and that it is gone; `isOver`, if it has ended as it should. */
export type Hearing = {
	readonly onReport: (report: Report) => void;
	readonly onGone: (isOver: boolean) => void;

	/** What to ask first of a talk that has come back; nothing, if there was none before, or it was over. */
	readonly firstWish: () => Wish | undefined;
};

/** How often a talk is looked for while there is none, in milliseconds. */
const lookEvery = 150;

/** Follow the talk of a post: of several the one that was started last. It may start later, end, and come back; what dead ones have left behind is cleaned away. */
export const followTalk = (post: string, {firstWish, onGone, onReport}: Hearing, from: Surroundings = surroundings()): Following => {
	// The file may be written anew meanwhile, and not be there for a moment.
	const name = talkNameOf(post);
	let current: Socket | undefined;
	let timer: NodeJS.Timeout | undefined;
	let isClosed = false;

	const wait = () => {
		timer = setTimeout(() => {
			look(socketsOf(name, from));
		}, lookEvery);
	};

	const look = (paths: readonly string[]) => {
		const [path, ...others] = paths;
		if (isClosed) {
			return;
		}

		if (path === undefined) {
			wait();
			return;
		}

		const socket = connect(path);
		let hasSpoken = false;
		let isOver = false;
		socket.on('connect', () => {
			current = socket;
			const wish = firstWish();
			if (wish) {
				sendLine(socket, lineOfWish(wish));
			}
		});
		socket.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'ECONNREFUSED') {
				removeSocket(path);
			}
		});
		socket.on('close', () => {
			current = undefined;
			// One that has said nothing was dead, or has consoles enough.
			if (!hasSpoken) {
				look(others);
			} else if (!isClosed) {
				onGone(isOver);
				wait();
			}
		});
		onLines(socket, line => {
			const report = reportIn(line);
			if (report === 'bye') {
				isOver = true;
			} else if (report && !isClosed) {
				hasSpoken = true;
				onReport(report);
			}
		});
	};

	look(socketsOf(name, from));
	return {
		wish(wish) {
			if (current) {
				sendLine(current, lineOfWish(wish));
			}
		},
		close() {
			isClosed = true;
			clearTimeout(timer);
			current?.destroy();
		},
	};
};
