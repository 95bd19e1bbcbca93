import {dateInWords} from '../layout/title.ts';
import {type Span, textOf} from '../model/span.ts';
import {type footerNames} from '../theme/slide-look.ts';
import {slideOf, type Talk} from './talk.ts';

/** A text of the footer with what its names stand for. Of several things with a point between two, those of which nothing is known are left out. */
export const footerText = (template: string, talk: Talk): string => {
	const facts = factsOf(talk);
	return template.split(' · ').filter(text => isKnown(text, facts)).map(text => text.replaceAll(name, (_, known: keyof Facts) => facts[known])).join(' · ').trim();
};

/** What a footer can tell. */
type Facts = Readonly<Record<typeof footerNames[number], string>>;

const factsOf = (talk: Talk): Facts => {
	const {authors, date, subtitle, title} = talk.post;
	return {
		title: lineOf(title),
		subtitle: lineOf(subtitle),
		author: authors.join(', '),
		date: date === undefined ? '' : dateInWords(date),
		section: lineOf(slideOf(talk).title),
		slide: String(talk.index + 1),
		slides: String(talk.deck.slides.length),
	};
};

const isKnown = (text: string, facts: Facts) => {
	const names = Array.from(text.matchAll(name), ([, known]) => known as keyof Facts);
	return names.length === 0 || names.some(known => facts[known] !== '');
};

const name = /{(\w+)}/g;

const lineOf = (spans: readonly Span[]) => textOf(spans).replaceAll(/\s+/g, ' ');
