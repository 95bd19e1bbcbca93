import {type Picture} from '../../model/block.ts';
import {cleanLine} from '../clean-text.ts';
import {type Mark, type Piece, pieceOf} from '../piece.ts';
import {type Attributes} from './attributes.ts';

/** The pieces that an `<img>` stands for: a picture, or what is said in place of one that isn't there. None for what only counts its readers. */
export const imagePieces = (attributes: Attributes): readonly Piece[] => {
	const {alt = '', height = '', title = '', width = ''} = attributes;
	const path = imagePath(attributes);
	if (path === '') {
		return alt === '' ? [] : [pieceOf(cleanLine(alt))];
	}

	return /^[01](?:px)?$/.test(width) && /^[01](?:px)?$/.test(height) ? [] : picturePieces({role: 'picture', href: path, title: cleanLine(title)}, alt);
};

/** Where a picture is. One that is loaded late has something else in its `src` at first. */
const imagePath = ({src = '', srcset = '', 'data-src': late = '', 'data-srcset': lateSet = ''}: Attributes) => {
	const isEarly = late !== '' && (src === '' || src.startsWith('data:'));
	return cleanLine([isEarly ? late : src, late, srcset, lateSet].find(path => path.trim() !== '') ?? '').replace(src.trim() === '' && late === '' ? /\s.*$/ : /^$/, '');
};

/** The pieces that stand for a video, a sound or a page, of which the sources are given, the first is meant. None without an address. */
export const mediumPieces = (name: string, attributes: Attributes, sources: readonly string[]): readonly Piece[] => {
	const {'aria-label': label = '', data = '', src = '', title = '', type = ''} = attributes;
	const address = cleanLine([src, data, attributes['data-src'] ?? '', ...sources].find(path => path.trim() !== '') ?? '');
	if (address === '' || address === 'about:blank') {
		return [];
	}

	const {medium, path} = shownAt(name, address, type);
	return picturePieces({role: 'picture', href: path, title: '', ...(medium && {medium})}, /^youtube video player$/i.test(title) ? '' : title || label);
};

const picturePieces = (mark: Mark, alt: string): readonly Piece[] => [pieceOf('', {opens: [mark]}), pieceOf(cleanLine(alt)), pieceOf('', {closes: [mark]})];

/** Where people would go to see what is embedded, and what they would find there. */
const shownAt = (name: string, address: string, type: string): Pick<Picture, 'medium' | 'path'> => {
	const [, youtube] = /^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?!videoseries)([\w-]+)/i.exec(address) ?? [];
	const [, vimeo] = /^(?:https?:)?\/\/player\.vimeo\.com\/video\/(\d+)/i.exec(address) ?? [];
	if (youtube !== undefined || vimeo !== undefined) {
		return {path: youtube === undefined ? `https://vimeo.com/${vimeo!}` : `https://www.youtube.com/watch?v=${youtube}`, medium: 'video'};
	}

	if (name === 'audio' || /^audio\//i.test(type) || /\.(?:mp3|ogg|wav|m4a|flac|opus)(?:[?#]|$)/i.test(address)) {
		return {path: address, medium: 'audio'};
	}

	if (name === 'video' || /^video\//i.test(type) || /\.(?:mp4|webm|mov|m4v|ogv)(?:[?#]|$)/i.test(address)) {
		return {path: address, medium: 'video'};
	}

	return name !== 'iframe' && (/^image\//i.test(type) || /\.(?:svg|png|jpe?g|gif|webp|avif)(?:[?#]|$)/i.test(address)) ? {path: address} : {path: address, medium: 'page'};
};

/** The pieces that a drawing stands for: what is said in it. */
export const drawingPieces = (texts: readonly string[]): readonly Piece[] => {
	const words = texts.map(text => cleanLine(text)).filter(text => text !== '').join(' ');
	return words === '' ? [] : [pieceOf(`[drawing: ${words}]`)];
};
