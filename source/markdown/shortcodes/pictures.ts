import {namedIn} from './arguments.ts';
import {type Call, type Given} from './call.ts';

/** Whether a name is one of those by which blogs show pictures, films or sounds. */
export const isMediumName = (name: string): boolean => film.test(name) || sound.test(name) || picture.test(name);

/** Whether what is given to a call has a picture, film or sound in it, whatever the call's name. */
export const hasMedium = ({named, words}: Given): boolean => [...words, ...named.values()].some(value => mediumFile.test(value));

const film = /video|movie|youtube|vimeo|bilibili|mp4|webm|screencast/;
const sound = /audio|mp3|podcast|soundcloud/;
const picture = /^(?:al-?|asset[_-]?|my-?|post[_-]?|responsive[_-]?|side|tm|wide-?|zoom-?)*(?:fig(?:ure)?|im(?:g|age)|pic(?:ture)?|photo|screenshot|thumbnail|svg)s?(?:[_-]?\w+)?$/;
const mediumFile = /\.(?:apng|avif|bmp|gif|jpe?g|png|svg|webp|mp4|webm|mov|m4v|ogv|mp3|ogg|wav|m4a|flac)(?:[?#]|$)/i;

/** A picture, film or sound with its caption, as HTML. Nothing, where a call names none. */
export const mediumOf = ({body, given, name}: Call): string => {
	const {named} = given;
	const caption = (namedIn(given, 'caption', 'text', 'attr', 'description') || captionIn(body)).replaceAll(/\s+/g, ' ').trim();
	const title = namedIn(given, 'title').replaceAll(/\s+/g, ' ').trim();
	const shown = picturesOf(name, given).join('');
	if (shown === '') {
		return '';
	}

	const said = [title && caption && title !== caption ? `<b>${title}</b>` : title, caption].filter(text => text !== '').join(' ');
	const link = namedIn(given, 'link');
	const linked = link === '' || named.has('provider') ? shown : `<a href="${quotable(link)}">${shown}</a>`;
	return `<figure>${linked}${said === '' ? '' : `<figcaption${/[*_`[]/.test(said) ? ' markdown="span"' : ''}>${said}</figcaption>`}</figure>`;
};

const captionIn = (body = '') => hasTags.test(body) ? '' : body;
const hasTags = /<(?:img|video|figure|iframe)\b/i;

const picturesOf = (name: string, given: Given): readonly string[] => {
	const address = addressOf(name, given);
	if (address !== undefined) {
		return [`<video src="${quotable(address)}"></video>`];
	}

	return pathsIn(name, given).map(path => tagOf(name, path, namedIn(given, 'alt')));
};

const tagOf = (name: string, path: string, alt: string): string => {
	const src = quotable(path);
	if (soundFile.test(path) || sound.test(name)) {
		return `<audio src="${src}"></audio>`;
	}

	if (film.test(name) && /^(?:https?:)?\/\//.test(path) && !mediumFile.test(path)) {
		return `<iframe src="${src}"></iframe>`;
	}

	return filmFile.test(path) || film.test(name) ? `<video src="${src}"></video>` : `<img src="${src}" alt="${quotable(alt.replaceAll(/<[^<>]*>/g, ''))}">`;
};

const filmFile = /\.(?:mp4|webm|mov|m4v|ogv)(?:[?#]|$)/i;
const soundFile = /\.(?:mp3|ogg|wav|m4a|flac)(?:[?#]|$)/i;

/** Where on the web a film is that is named by its number at a house for films. */
const addressOf = (name: string, given: Given): string | undefined => {
	const house = `${name} ${namedIn(given, 'provider')}`;
	const host = [...hosts].find(([key]) => house.includes(key));
	const id = namedIn(given, 'id', 'video_id', 'videoid', 'code', 'vid') || given.words[0];
	return host && id && /^[\w-]+$/.test(id) ? `${host[1]}${id}` : undefined;
};

const hosts: ReadonlyMap<string, string> = new Map([
	['youtube', 'https://www.youtube.com/watch?v='],
	['vimeo', 'https://vimeo.com/'],
	['bilibili', 'https://www.bilibili.com/video/'],
]);

/** The paths that are given: by the names that blogs have for them, else all that end as pictures do, else the first word of a call that can be for nothing else. */
const pathsIn = (name: string, given: Given): readonly string[] => {
	const path = namedIn(given, 'path', 'src', 'image_path', 'image', 'img', 'file', 'filename', 'url', 'source', 'href', 'poster');
	const files = [...new Set([...given.words, ...given.named.values()])].filter(value => mediumFile.test(value));
	if (path !== '' || files.length > 0) {
		return path === '' ? files : [path];
	}

	return isMediumName(name) ? given.words.slice(0, 1).filter(word => /[./]/.test(word)) : [];
};

/** A text as it may stand in a quoted attribute. */
export const quotable = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
