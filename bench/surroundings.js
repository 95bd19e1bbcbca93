import process from 'node:process';

/** What a measured program knows of its surroundings. Whatever else is there stays outside: a certificate file named in the environment doubles what Node takes to start. */
export const surroundings = {
	PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8', TERM: 'xterm-256color', COLORTERM: 'truecolor',
};

/** The middle one of some numbers, or the one that `share` of them are below. */
export const middleOf = (numbers, share = 0.5) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * share)];
