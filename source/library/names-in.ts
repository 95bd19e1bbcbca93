import {readdirSync} from 'node:fs';

/** The names in a folder. One that can't be read has none. */
export const namesIn = (folder: string): readonly string[] => {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
};
