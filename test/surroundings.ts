// Whatever terminal or service the tests are started from, none of them may see it. Ink draws nothing when it believes in `CI`.

import process from 'node:process';

for (const name of ['CI', 'CLICOLOR', 'CLICOLOR_FORCE', 'COLORFGBG', 'COLORTERM', 'COLUMNS', 'DEV', 'FORCE_COLOR', 'LINES', 'NO_COLOR', 'TERM', 'TERM_PROGRAM', 'TMUX', 'XDG_CONFIG_HOME']) {
	delete process.env[name]; // eslint-disable-line @typescript-eslint/no-dynamic-delete
}
