import {spawnSync} from 'node:child_process';
import process from 'node:process';
import {Complaint} from '../complaint.ts';

/**
Open the speaker's console for a post in a pane beneath this one, in the same window of tmux. Gives what closes it again.

Throws a `Complaint` outside tmux, where there is nothing to open it in.
*/
export const openConsolePane = (path: string | undefined, words: readonly string[]): (() => void) => {
	if (!process.env.TMUX) {
		throw new Complaint('--console needs tmux, to put both into one window; elsewhere, type postdeck notes in a second terminal');
	}

	if (path === undefined) {
		throw new Complaint('a talk from no file has no console: give its file');
	}

	const {error, status, stderr, stdout} = spawnSync('tmux', ['split-window', '-d', '-v', '-P', '-F', '#{pane_id}', process.execPath, process.argv[1]!, 'notes', path, ...words], {encoding: 'utf8'});
	if (error ?? status !== 0) {
		throw new Complaint(`tmux opens no console: ${(error?.message ?? stderr).trim()}`);
	}

	return () => {
		spawnSync('tmux', ['kill-pane', '-t', stdout.trim()]);
	};
};
