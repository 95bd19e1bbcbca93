import {createHash} from 'node:crypto';
import {Buffer} from 'node:buffer';
import {accessSync, constants, lstatSync, mkdirSync, realpathSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import process from 'node:process';
import {Complaint} from '../../complaint.ts';
import {namesIn} from '../../library/names-in.ts';

/** Where sockets are made and looked for: what the surroundings say of it. */
export type Surroundings = {readonly env: Readonly<Record<string, string | undefined>>; readonly temporary: string};

/** The surroundings of this program. */
export const surroundings = (): Surroundings => ({env: process.env, temporary: tmpdir()});

/**
The folders that sockets may stand in, the best first: in the user's runtime folder, or else in the one for temporary files.

A session over SSH may not be told of a runtime folder that another one has, so it is looked for as well.
*/
export const socketFolders = ({env, temporary}: Surroundings): string[] => {
	const runtime = [env.XDG_RUNTIME_DIR, `/run/user/${userId()}`].filter(folder => folder !== undefined && isOwn(folder)).map(folder => join(folder!, 'postdeck'));
	return [...new Set([...runtime, join(temporary, `postdeck-${userId()}`)])];
};

/** What the sockets of a post's talks are called, wherever it is called from. */
export const talkNameOf = (post: string): string => createHash('sha256').update(realPathOf(post)).digest('hex').slice(0, 20);

/** The path of a file without links; as it is given, while there is no such file. Who writes one anew takes it away for a moment. */
const realPathOf = (post: string): string => {
	try {
		return realpathSync(post);
	} catch {
		return resolve(post);
	}
};

/** The path of a socket for a talk of a name, unlike that of any other talk, in the best folder that can have one; it is made. Throws a `Complaint` where there is none. */
export const socketFor = (name: string, from: Surroundings): string => {
	const faults: string[] = [];
	for (const folder of socketFolders(from)) {
		const path = join(folder, `${name}.${process.pid}.sock`);
		const fault = faultOf(folder, path);
		if (fault === undefined) {
			return path;
		}

		faults.push(`“${folder}” ${fault}`);
	}

	throw new Complaint(`no console can follow this talk: ${faults[0]!}`);
};

/** What hinders a socket in a folder, which is made if there is none. */
const faultOf = (folder: string, path: string): string | undefined => {
	try {
		mkdirSync(folder, {recursive: true, mode: 0o700});
		accessSync(folder, constants.W_OK);
	} catch {
		return 'cannot be written to';
	}

	return isOwn(folder) ? (Buffer.byteLength(path) > longestPath ? 'has too long a name' : undefined) : 'is not yours alone';
};

/** The bytes that the path of a socket may have on all systems. */
const longestPath = 103;

/** The sockets of all talks of a name, the one that was started last first. */
export const socketsOf = (name: string, from: Surroundings): string[] => {
	const found = socketFolders(from).filter(folder => isOwn(folder)).flatMap(folder => namesIn(folder).filter(file => file.startsWith(`${name}.`)).map(file => join(folder, file)));
	return found.map(path => ({path, made: timeOf(path)})).toSorted((one, other) => other.made - one.made).map(({path}) => path);
};

/** Takes away a socket that nobody listens to any more, if that is possible. */
export const removeSocket = (path: string): void => {
	try {
		rmSync(path, {force: true});
	} catch {}
};

/** Whether a folder is there, is the user's, and nobody else may look into it. */
const isOwn = (folder: string): boolean => {
	try {
		const {mode, uid} = lstatSync(folder);
		const isFolder = statSync(folder).isDirectory();
		return isFolder && uid === userId() && mode % 0o100 === 0;
	} catch {
		return false;
	}
};

const userId = () => process.getuid?.() ?? 0;

/** When a file was made; 0, if it is gone. */
const timeOf = (path: string) => statSync(path, {throwIfNoEntry: false})?.ctimeMs ?? 0;
