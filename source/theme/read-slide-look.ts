import {givenAt, requireKnown, type Sheet} from './sheets.ts';
import {alignments, footerNames, largest, plainSlides, progressPattern, type SlideLook, type TitleLook} from './slide-look.ts';

/** How slides are set, by theme files, the last base last. What none of them says is as in `plainSlides`. Throws a `Complaint` for what can't be. */
export const slidesFrom = (sheets: readonly Sheet[]): SlideLook => {
	const given = givenAt(sheets, 'slides');
	requireKnown(given, Object.keys(plainSlides), '"slides"');
	const {value: progress, fault} = given.get('progress') ?? {value: plainSlides.progress};
	const isProgress = typeof progress === 'string' && progressPattern.test(progress);
	return {
		title: titleFrom(sheets, 'title'),
		divider: titleFrom(sheets, 'divider'),
		footer: footerFrom(sheets),
		progress: isProgress ? progress : fault!('"progress" is two characters, ASCII or drawn with lines and blocks: for what is done, and for what is left; or an empty text'),
	};
};

const titleFrom = (sheets: readonly Sheet[], name: 'title' | 'divider'): TitleLook => {
	const given = givenAt(sheets, 'slides', name);
	requireKnown(given, ['alignment', 'size'], `"${name}"`);
	const {value: aligned, fault: faultOfAlignment} = given.get('alignment') ?? {value: plainSlides[name].alignment};
	const {value: size, fault: faultOfSize} = given.get('size') ?? {value: plainSlides[name].size};
	const isSize = typeof size === 'number' && Number.isInteger(size) && size >= 1 && size <= largest;
	return {
		alignment: alignments.find(alignment => alignment === aligned) ?? faultOfAlignment!(`"alignment" is ${alignments.join(' or ')}`),
		size: isSize ? size : faultOfSize!(`"size" is a whole number from 1 to ${largest}`),
	};
};

const footerFrom = (sheets: readonly Sheet[]): SlideLook['footer'] => {
	const given = givenAt(sheets, 'slides', 'footer');
	requireKnown(given, Object.keys(plainSlides.footer), '"footer"');
	const texts = [...given].map(([place, {fault, value}]) => {
		const text = typeof value === 'string' ? value : fault('a footer is a text');
		const unknown = [...text.matchAll(/{([^{}]*)}/g)].map(([, name]) => name!).find(name => !(footerNames as readonly string[]).includes(name));
		return [place, unknown === undefined ? text : fault(`a footer knows no {${unknown}}; it knows ${footerNames.map(name => `{${name}}`).join(', ')}`)];
	});
	return {...plainSlides.footer, ...Object.fromEntries(texts) as Partial<SlideLook['footer']>};
};
