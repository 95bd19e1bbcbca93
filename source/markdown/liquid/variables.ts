import {type Entries} from '../plain-yaml.ts';
import {isRecord} from '../read-front-matter.ts';

/** What Liquid knows in a post: the post's front matter as `page`, and the blog's settings as `site`. The blog stands at the root of its addresses. */
export const variablesOf = (page: Entries, site: Entries): Readonly<Record<string, unknown>> => ({
	page: {...typed(page) as Entries, content: ''},
	site: {...typed(site) as Entries, baseurl: ''},
	layout: {},
	jekyll: {environment: 'production'},
});

/** A value with its numbers, booleans and nothings for what they are: in front matter all scalars are strings. */
const typed = (value: unknown): unknown => {
	if (Array.isArray(value)) {
		return value.map(item => typed(item));
	}

	if (isRecord(value)) {
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typed(item)]));
	}

	if (typeof value !== 'string') {
		return value;
	}

	return constants.has(value) ? constants.get(value) : (/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/.test(value) ? Number(value) : value);
};

const constants: ReadonlyMap<string, unknown> = new Map<string, unknown>([['true', true], ['false', false], ['null', null], ['~', null], ['', null]]);
