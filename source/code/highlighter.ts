import {setImmediate} from 'node:timers/promises';
import {type Code} from '../model/block.ts';
import {languageOf, languages} from './languages.ts';
import {type Tint, tintsIn} from './tint.ts';

/** What colors code. It has grammars for the languages that it was asked for, and for no others. */
export type Highlighter = {
	/** The tints of a block of code; none yet where its language has to be loaded first, which begins with that. */
	readonly tintsOf: (code: Pick<Code, 'language' | 'text'>) => readonly Tint[];

	/** Calls when languages have been loaded that were asked for: there are more tints now. Gives what ends it. */
	readonly onLoad: (listener: () => void) => () => void;

	/** Fulfilled when all that was asked for is loaded. */
	readonly loaded: () => Promise<void>;
};

/** Make a highlighter. Grammars are loaded one by one, and never before what waits to be done is done: a first screen comes without colors rather than late. */
export const openHighlighter = (): Highlighter => {
	const tints = new WeakMap<Pick<Code, 'language' | 'text'>, readonly Tint[]>();
	const loading = new Map<string, Promise<void>>();
	const loaded = new Set<string>();
	const listeners = new Set<() => void>();
	let opening: Promise<Reader> | undefined;
	let reader: Reader | undefined;

	const load = async (language: string): Promise<void> => {
		await setImmediate();
		opening ??= openReader();
		reader = await opening;
		for (const needed of neededFor(language)) {
			if (!reader.getLanguage(needed)) {
				const grammar = await languages[needed]!.load(); // eslint-disable-line no-await-in-loop
				reader.registerLanguage(needed, grammar.default);
			}
		}

		loaded.add(language);
		for (const listener of listeners) {
			listener();
		}
	};

	return {
		tintsOf(code) {
			const found = tints.get(code);
			// `diff-js`: a diff of code, whose signs are blanks to its language.
			const [, inner] = /^diff-(.+)$/i.exec(code.language) ?? [];
			const language = found ? undefined : languageOf(inner ?? code.language);
			if (language === undefined || !isReadable(code.text)) {
				return found ?? [];
			}

			if (!reader || !loaded.has(language)) {
				if (!loading.has(language)) {
					loading.set(language, load(language));
				}

				return [];
			}

			const made = tintsIn(reader.highlight(inner === undefined ? code.text : code.text.replaceAll(/^[-+]/gm, ' '), {language, ignoreIllegals: true}).value);
			tints.set(code, made);
			return made;
		},
		onLoad(listener) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
		async loaded() {
			await Promise.all(loading.values());
		},
	};
};

/** A language, and all that may stand within it. */
const neededFor = (language: string, found = new Set<string>()): ReadonlySet<string> => {
	if (!found.has(language)) {
		found.add(language);
		for (const inner of languages[language]!.within ?? []) {
			neededFor(inner, found);
		}
	}

	return found;
};

const openReader = async () => {
	const {default: library} = await import('highlight.js/lib/core');
	return library.newInstance();
};

type Reader = Awaited<ReturnType<typeof openReader>>;

/** Whether code was written by people. Of what a machine packed into a few endless lines, some grammars take minutes to find the end. */
const isReadable = (text: string): boolean => text.length < 30_000 && !/[^\n]{1000}/.test(text);
