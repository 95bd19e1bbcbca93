/** Calls the listener whenever one of some files has been written, replaced, or taken away, until what it returns is called. A file is whole when the listener hears of it. What is written once the promise is kept is noticed for sure. */
export const watchFiles = async (paths: readonly string[], onChange: () => void): Promise<() => void> => {
	const {watch} = await import('chokidar');
	const watcher = watch([...paths], {ignoreInitial: true, awaitWriteFinish: {stabilityThreshold: 50, pollInterval: 20}});
	watcher.on('all', () => {
		onChange();
	});
	// A file that can't be watched is read all the same.
	watcher.on('error', () => undefined);
	await new Promise<unknown>(resolve => {
		watcher.once('ready', () => {
			resolve(undefined);
		});
		watcher.once('error', resolve);
	});
	return () => {
		void watcher.close();
	};
};
