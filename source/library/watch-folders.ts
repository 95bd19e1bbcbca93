import {watch} from 'node:fs';
import {join} from 'node:path';

/** Calls the listener with the paths of what was added, written or taken away in some folders, but not in those within them, until what it returns is called. What happens at once is told together. A folder that can't be watched is left out. */
export const watchFolders = (folders: readonly string[], onChange: (paths: ReadonlySet<string>) => void): (() => void) => {
	let changed = new Set<string>();
	let timer: NodeJS.Timeout | undefined;
	const tell = () => {
		const paths = changed;
		changed = new Set();
		onChange(paths);
	};

	const watchers = folders.flatMap(folder => {
		try {
			const watcher = watch(folder, {persistent: false}, (_, name) => {
				if (name !== null) {
					changed.add(join(folder, name));
					clearTimeout(timer);
					timer = setTimeout(tell, settling).unref();
				}
			});
			watcher.on('error', () => undefined);
			return [watcher];
		} catch {
			return [];
		}
	});
	return () => {
		clearTimeout(timer);
		for (const watcher of watchers) {
			watcher.close();
		}
	};
};

/** For how many milliseconds nothing more must happen. Who writes a file does so in several steps. */
const settling = 100;
