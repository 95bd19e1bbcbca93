import {type Figure, type Picture} from '../model/block.ts';
import {textOf} from '../model/span.ts';
import {lightestFor} from './read-back.ts';
import {writeBlocks} from './write-markdown.ts';
import {type Guard, writePicture} from './write-spans.ts';

/** A figure as Markdown: pictures with the lines of the caption for titles; as HTML, where these can't say it. */
export const writeFigure = (figure: Figure): string => lightestFor(figure, [], guard => writePictures(figure, guard), () => writeHtmlFigure(figure));

/** A caption is the titles of the pictures, or their descriptions where they have no titles. */
const writePictures = ({caption, pictures}: Figure, guard: Guard): string => {
	const captions = textOf(caption).split('\n').filter(line => line !== '');
	let spare = captions.length - pictures.filter(({alt}) => alt !== '').length;
	return pictures.map(picture => {
		const isTitled = picture.alt !== '' || spare-- > 0;
		const line = isTitled ? captions.shift() ?? '' : '';
		return writePicture({...picture, title: line === picture.alt ? '' : line}, guard, 'paragraph');
	}).join('\n');
};

/** A figure as HTML. The caption stands in Markdown again, for what HTML knows nothing of. No blank line stands before a tag that closes, for it would loosen a list. */
export const writeHtmlFigure = ({caption, pictures}: Figure): string => {
	const text = caption.length === 0 ? '' : `<figcaption>\n\n${writeBlocks([{kind: 'paragraph', text: caption}], 0)}\n</figcaption>\n`;
	return `<figure>\n${pictures.map(picture => `${writeHtmlPicture(picture)}\n`).join('')}${text}</figure>`;
};

const writeHtmlPicture = ({alt, href, medium, path}: Picture): string => {
	const name = medium === 'page' ? 'iframe' : medium;
	const picture = name === undefined
		? `<img src="${escaped(path)}"${alt === '' ? '' : ` alt="${escaped(alt)}"`}>`
		: `<${name} src="${escaped(path)}"${alt === '' ? '' : ` title="${escaped(alt)}"`}></${name}>`;
	return href === undefined ? picture : `<a href="${escaped(href)}">${picture}</a>`;
};

/** The value of an attribute, with nothing in it that means something to HTML or Markdown. */
const escaped = (value: string): string => value.replaceAll(/[!"$&*<>@[\\\]^`{|}~]/g, character => `&#${character.codePointAt(0)!};`);
