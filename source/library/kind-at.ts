import {statSync} from 'node:fs';

/** What stands at a path. What can't be told counts as a file: reading it will say why. */
export const kindAt = (path: string): 'file' | 'folder' | 'nothing' => {
	try {
		return statSync(path).isDirectory() ? 'folder' : 'file';
	} catch (error) {
		return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes((error as NodeJS.ErrnoException).code!) ? 'nothing' : 'file';
	}
};
