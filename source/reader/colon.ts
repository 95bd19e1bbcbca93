import {type Reader} from './reader.ts';
import {tell} from './tell.ts';

/** What a letter behind a colon asks for, as in less: `:n` the next of several posts, `:p` the one before, `:x` the first; `:q` quits. */
export const afterColon = (reader: Reader, key: string): Reader => {
	switch (key) {
		case 'n': {
			return {...reader, request: {kind: 'walk', to: 'next'}};
		}

		case 'p': {
			return {...reader, request: {kind: 'walk', to: 'previous'}};
		}

		case 'x': {
			return {...reader, request: {kind: 'walk', to: 'first'}};
		}

		case 'q': {
			return {...reader, request: {kind: 'quit', isInterrupted: false}};
		}

		default: {
			return [...key].length === 1 ? tell(reader, `there is no :${key}; there are :n :p :x :q`) : reader;
		}
	}
};
