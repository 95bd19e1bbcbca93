import {spawn} from 'node:child_process';
import {once} from 'node:events';
import process from 'node:process';
import {copyable} from '../terminal/clipboard.ts';

/** A program that takes a text for the clipboard from its standard input, and the words to call it with. */
export type ClipboardCall = {readonly program: string; readonly words: readonly string[]};

type Environment = Readonly<Record<string, string | undefined>>;

/** The programs that have the clipboard of whoever sits before this computer, and tmux, which knows the terminal around it. None through ssh: the clipboard there is another's. */
export const clipboardCalls = (platform: NodeJS.Platform, env: Environment): ClipboardCall[] => {
	const isRemote = env.SSH_CONNECTION !== undefined || env.SSH_TTY !== undefined;
	return [
		...(env.TMUX === undefined ? [] : [{program: 'tmux', words: ['load-buffer', '-w', '-']}]),
		...(isRemote ? [] : ownCalls(platform, env)),
	];
};

const ownCalls = (platform: NodeJS.Platform, env: Environment): ClipboardCall[] => {
	switch (platform) {
		case 'darwin': {
			return [{program: 'pbcopy', words: []}];
		}

		case 'win32': {
			// There, "clip" takes no UTF-8, and the terminals do what they are asked.
			return [];
		}

		default: {
			return [
				...(env.WAYLAND_DISPLAY === undefined ? [] : [{program: 'wl-copy', words: []}]),
				...(env.DISPLAY === undefined ? [] : [{program: 'xclip', words: ['-selection', 'clipboard']}]),
			];
		}
	}
};

/** Hands a text to the programs that have the clipboard. Fulfilled with whether one of them has taken it. */
export const copyByPrograms = async (text: string): Promise<boolean> => {
	const taken = await Promise.all(clipboardCalls(process.platform, process.env).map(async call => isTakenBy(call, copyable(text))));
	return taken.includes(true);
};

const isTakenBy = async ({program, words}: ClipboardCall, text: string): Promise<boolean> => {
	const child = spawn(program, [...words], {stdio: ['pipe', 'ignore', 'ignore'], detached: true});
	// A program that ends before it has read all is none that has taken it, and says so by its code.
	child.stdin.on('error', () => undefined);
	child.stdin.end(text);
	child.unref();
	try {
		const [code] = await once(child, 'exit') as [number | undefined];
		return code === 0;
	} catch {
		return false;
	}
};
