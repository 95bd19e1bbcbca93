// Whatever terminal or service the tests are started from, none of them may see it. Ink draws nothing when it believes in `CI`.

import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import {afterAll} from 'vitest';

for (const name of ['CI', 'CLICOLOR', 'CLICOLOR_FORCE', 'COLORFGBG', 'COLORTERM', 'COLUMNS', 'DEV', 'FORCE_COLOR', 'LINES', 'NO_COLOR', 'TERM', 'TERM_PROGRAM', 'TMUX']) {
	delete process.env[name]; // eslint-disable-line @typescript-eslint/no-dynamic-delete
}

// Nor may they remember, from run to run or for the person whose machine it is, or heed that person's settings.
const folder = mkdtempSync(join(tmpdir(), 'postdeck-'));
process.env.TMPDIR = folder;
process.env.XDG_CONFIG_HOME = join(folder, 'config');
process.env.XDG_STATE_HOME = join(folder, 'state');
afterAll(() => {
	rmSync(folder, {recursive: true, force: true});
});

// Laws are tried on the same random examples in every run, so that a change breaks them or doesn't. `SEED=2 npm test` tries others.
fc.configureGlobal({seed: Number(process.env.SEED ?? 1)});
