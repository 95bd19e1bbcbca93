import {namedIn} from './arguments.ts';
import {type Call, type Given} from './call.ts';
import {quotable} from './pictures.ts';

/** A link as HTML, which is one in running text and in a table as well. */
export const linkTo = (address: string, text = address): string => address === '' ? text : `<a href="${quotable(address)}">${text}</a>`;

/** Where on the web something is that is shown from another house, by its name or number there; nothing for what isn't known. */
export const embedOf = ({given, name}: Call): string => {
	const [first = '', second = ''] = given.words;
	const id = namedIn(given, 'id', 'url', 'src', 'tweet', 'gist') || first;
	if (id === '' || /^https?:\/\//.test(id)) {
		return linkTo(id);
	}

	const user = namedIn(given, 'user');
	const path = user === '' ? (name === 'gist' && second !== '' && !id.includes('/') && !second.includes('.') ? `${id}/${second}` : id) : `${user}/${name === 'gist' ? '' : 'status/'}${id}`;
	const host = hosts.get(name)!;
	return linkTo(`${host}${path.includes('/') || name === 'gist' ? '' : (onlyNumber.get(name) ?? '')}${path}`);
};

const hosts: ReadonlyMap<string, string> = new Map([
	['twitter', 'https://twitter.com/'],
	['tweet', 'https://twitter.com/'],
	['twitter_simple', 'https://twitter.com/'],
	['x', 'https://x.com/'],
	['gist', 'https://gist.github.com/'],
	['instagram', 'https://www.instagram.com/p/'],
	['codepen', 'https://codepen.io/'],
	['github', 'https://github.com/'],
	['spotify', 'https://open.spotify.com/track/'],
	['speakerdeck', 'https://speakerdeck.com/'],
]);
const onlyNumber: ReadonlyMap<string, string> = new Map([['tweet', 'i/status/'], ['twitter', 'i/status/'], ['x', 'i/status/']]);

/** The names of what is shown from another house. */
export const embedNames: ReadonlySet<string> = new Set(hosts.keys());

/** A path from the root, with its slash. */
export const fromRoot = (path: string): string => path === '' || /^(?:[a-z][a-z\d+.-]*:|\/|#)/i.test(path) ? path : `/${path.replace(/^\.\//, '')}`;

/** What is given without a name, as it is written and without its quotes. */
export const wordsOf = ({text}: Given): string => text.trim().replace(/^(["'])([^]*)\1$/, '$2');
