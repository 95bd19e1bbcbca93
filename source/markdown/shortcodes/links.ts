import {namedIn} from './arguments.ts';
import {type Call, type Given} from './call.ts';
import {quotable} from './pictures.ts';

/** A link as HTML, which is one in running text and in a table as well. */
export const linkTo = (address: string, text = address): string => address === '' ? text : `<a href="${quotable(address)}">${text}</a>`;

/** A link to what is shown from another house, by its address or by its number or name there. */
export const embedOf = ({given, name}: Call): string => {
	const [first = '', second = ''] = given.words;
	const id = namedIn(given, 'id', 'url', 'src') || first;
	if (id === '' || /^https?:\/\//.test(id)) {
		return linkTo(id);
	}

	// Hugo has the user of a gist first; Jekyll has a file last.
	const isUser = name === 'gist' && /^\w+$/.test(second);
	return linkTo(houses.get(name)!(isUser ? second : id, isUser ? id : namedIn(given, 'user')));
};

/** Whether a name is one of those by which blogs show something from another house. */
export const isEmbedName = (name: string): boolean => houses.has(name);

const status = (host: string) => (id: string, user: string): string => /^\d+$/.test(id) ? `${host}${user || 'i'}/status/${id}` : host + id;

const at = (host: string) => (id: string, user: string): string => `${host}${user === '' ? '' : `${user}/`}${id}`;

/** Where houses show something, by its number or name, and that of who made it. */
const houses: ReadonlyMap<string, (id: string, user: string) => string> = new Map([
	['twitter', status('https://twitter.com/')],
	['tweet', status('https://twitter.com/')],
	['x', status('https://x.com/')],
	['gist', at('https://gist.github.com/')],
	['github', at('https://github.com/')],
	['user', at('https://dev.to/')],
	['codepen', at('https://codepen.io/')],
	['jsfiddle', at('https://jsfiddle.net/')],
	['codesandbox', at('https://codesandbox.io/s/')],
	['stackblitz', at('https://stackblitz.com/edit/')],
	['stackoverflow', at('https://stackoverflow.com/q/')],
	['instagram', at('https://www.instagram.com/p/')],
	['spotify', at('https://open.spotify.com/track/')],
	['speakerdeck', at('https://speakerdeck.com/')],
]);

/** A path from the root, with its slash. */
export const fromRoot = (path: string): string => path === '' || /^(?:[a-z][a-z\d+.-]*:|\/|#)/i.test(path) ? path : `/${path.replace(/^\.\//, '')}`;

/** What is given without a name, as it is written and without its quotes. */
export const wordsOf = ({text}: Given): string => text.trim().replace(/^(["'])([^]*)\1$/, '$2');
