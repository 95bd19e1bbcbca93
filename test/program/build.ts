import {execFileSync} from 'node:child_process';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

/** Builds the program once, before the first test that runs it. */
const setup = (): void => {
	execFileSync(process.execPath, [fileURLToPath(new URL('../../build/build.js', import.meta.url))], {stdio: 'inherit'});
};

export default setup;
