import {readFileSync, statSync} from 'node:fs';
import {basename} from 'node:path';
import {Complaint} from '../complaint.ts';
import {binaryKindOf, readText} from './read-text.ts';

/** Where a post came from. */
export type Origin = {
	/** The file's name, which may tell the date and the title. Of standard input it is `-`. */
	readonly name: string;

	/** The absolute path of the file, beside which pictures are looked for. Standard input has none. */
	readonly path?: string;

	/** The address on the web that it was fetched from. */
	readonly address?: string;
};

/** What a post is known by from one run to the next: its file, or its address. Nothing, if it was piped in. */
export const identityOf = ({address, path}: Origin): string | undefined => path ?? address;

/** The text of a post, and where it came from. */
export type Source = Origin & {readonly text: string};

/**
The text of a file. `typed` names it in complaints.

Throws a `Complaint` for a file that is not there, can't be read, or holds no text, and for what is no file. A named pipe is read like a file, so that `postdeck read <(…)` works.
*/
export const readSource = (path: string, typed = path): Source => {
	try {
		const kind = statSync(path);
		if (!kind.isFile() && !kind.isFIFO()) {
			throw new Complaint(`“${typed}” is ${kind.isDirectory() ? 'a folder' : 'a device'}, not a file`);
		}

		return {text: textFrom(readFileSync(path), `“${typed}”`), name: basename(path), path};
	} catch (error) {
		throw error instanceof Complaint ? error : new Complaint(`“${typed}” cannot be read: ${reasonOf(error)}`);
	}
};

/** The text that bytes stand for. `whose` names them in the `Complaint` that is thrown if they are no text. */
export const textFrom = (bytes: Uint8Array, whose: string): string => {
	const kind = binaryKindOf(bytes);
	if (kind !== undefined) {
		throw new Complaint(`${whose} is ${kind}, not text`);
	}

	return readText(bytes);
};

const reasonOf = (error: unknown) => {
	const {code = '', message} = error as NodeJS.ErrnoException;
	return reasons.get(code) ?? message;
};

const reasons: ReadonlyMap<string, string> = new Map([
	['ENOENT', 'there is no such file'],
	['EACCES', 'permission denied'],
	['EPERM', 'permission denied'],
	['ELOOP', 'its links lead in a circle'],
	['ERR_FS_FILE_TOO_LARGE', 'it is larger than 2 GB'],
	['ERR_STRING_TOO_LONG', 'it is larger than 512 MB'],
]);
