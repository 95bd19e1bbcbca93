import {type Entries} from '../plain-yaml.ts';
import {isRecord} from '../read-front-matter.ts';
import {namedIn} from './arguments.ts';
import {type Given} from './call.ts';
import {quotable} from './pictures.ts';

/** The pictures that a post's front matter lists, as Minimal Mistakes has them, in a row with their caption. Nothing, if it lists none. */
export const galleryOf = (given: Given, page: Entries): string => {
	const listed = page[namedIn(given, 'id') || 'gallery'];
	const pictures = (Array.isArray(listed) ? listed : []).filter(picture => isRecord(picture)).map(picture => {
		const [path, alt] = [[picture.image_path, picture.url], [picture.alt, picture.title]].map(values => values.find((value): value is string => typeof value === 'string' && value !== '') ?? '');
		return path === '' ? '' : `<img src="${quotable(path!)}" alt="${quotable(alt!)}">`;
	}).join('');
	const caption = namedIn(given, 'caption');
	return pictures === '' ? '' : `<figure>${pictures}${caption === '' ? '' : `<figcaption markdown="span">${caption}</figcaption>`}</figure>`;
};
