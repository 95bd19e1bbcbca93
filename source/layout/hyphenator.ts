import {type Hyphenate} from './hyphenate.ts';

/** What parts the words of a language, a BCP 47 tag; nothing, if nobody knows how. Its patterns, Liang's as TeX has them, take from 2 to 80 ms to load. */
export const loadHyphenator = async (tag: string): Promise<Hyphenate | undefined> => {
	const name = tag.toLowerCase().replace('_', '-');
	const language = name.split('-')[0]!;
	const load = patterns.get(name) ?? patterns.get(language);
	if (!load) {
		return undefined;
	}

	const [{default: createHyphenator}, {default: own}] = await Promise.all([import('hyphen/hyphen.js'), load()]);
	const part = createHyphenator(own, {async: false});
	const known = new Map<string, string>();
	return word => {
		// Only German has capitals in words that are no names.
		if (language !== 'de' && /\p{Lu}/u.test(word)) {
			return word;
		}

		const parted = known.get(word) ?? part(word);
		known.set(word, parted);
		return parted;
	};
};

const patterns: ReadonlyMap<string, () => Promise<{readonly default: unknown}>> = new Map(Object.entries({
	af: async () => import('hyphen/patterns/af.js'),
	bg: async () => import('hyphen/patterns/bg.js'),
	ca: async () => import('hyphen/patterns/ca.js'),
	cs: async () => import('hyphen/patterns/cs.js'),
	da: async () => import('hyphen/patterns/da.js'),
	de: async () => import('hyphen/patterns/de-1996.js'),
	el: async () => import('hyphen/patterns/el-monoton.js'),
	en: async () => import('hyphen/patterns/en-us.js'),
	'en-gb': async () => import('hyphen/patterns/en-gb.js'),
	es: async () => import('hyphen/patterns/es.js'),
	et: async () => import('hyphen/patterns/et.js'),
	eu: async () => import('hyphen/patterns/eu.js'),
	fi: async () => import('hyphen/patterns/fi.js'),
	fr: async () => import('hyphen/patterns/fr.js'),
	ga: async () => import('hyphen/patterns/ga.js'),
	gl: async () => import('hyphen/patterns/gl.js'),
	hr: async () => import('hyphen/patterns/hr.js'),
	hu: async () => import('hyphen/patterns/hu.js'),
	hy: async () => import('hyphen/patterns/hy.js'),
	is: async () => import('hyphen/patterns/is.js'),
	it: async () => import('hyphen/patterns/it.js'),
	ka: async () => import('hyphen/patterns/ka.js'),
	la: async () => import('hyphen/patterns/la.js'),
	lt: async () => import('hyphen/patterns/lt.js'),
	lv: async () => import('hyphen/patterns/lv.js'),
	nb: async () => import('hyphen/patterns/nb.js'),
	nl: async () => import('hyphen/patterns/nl.js'),
	nn: async () => import('hyphen/patterns/nn.js'),
	no: async () => import('hyphen/patterns/nb.js'),
	pl: async () => import('hyphen/patterns/pl.js'),
	pt: async () => import('hyphen/patterns/pt.js'),
	ro: async () => import('hyphen/patterns/ro.js'),
	ru: async () => import('hyphen/patterns/ru.js'),
	sk: async () => import('hyphen/patterns/sk.js'),
	sl: async () => import('hyphen/patterns/sl.js'),
	sq: async () => import('hyphen/patterns/sq.js'),
	sr: async () => import('hyphen/patterns/sr-cyrl.js'),
	sv: async () => import('hyphen/patterns/sv.js'),
	tr: async () => import('hyphen/patterns/tr.js'),
	uk: async () => import('hyphen/patterns/uk.js'),
}));
