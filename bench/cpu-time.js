import {spawnSync} from 'node:child_process';
import {surroundings} from './surroundings.js';

/** The CPU time that a program takes from its start to its end, in ms, as the kernel counts it. Throws if it fails. */
export const cpuTimeOf = words => {
	const {status, stdout, stderr} = spawnSync('bash', ['-c', 'TIMEFORMAT="%3U %3S"; time "$@" 2>&1 > /dev/null', 'bash', ...words], {env: surroundings, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8'});
	if (status !== 0) {
		throw new Error(`${words.join(' ')} ended with ${status}: ${stdout}`);
	}

	const [user, system] = stderr.split(' ').map(Number);
	return (user + system) * 1000;
};
