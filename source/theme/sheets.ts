import {Complaint} from '../complaint.ts';
import {lineAt, readJson} from './read-json.ts';

/** The text of a theme file, and the file's name for errors. */
export type ThemeText = {readonly file: string; readonly text: string};

/** Finds the theme that a file names in `extends`; nothing if there is no such theme. */
export type FindBase = (name: string, file: string) => ThemeText | undefined;

/** One theme file, read for itself. */
export type Sheet = {
	readonly data: Readonly<Record<string, unknown>>;

	/** Complains of the value at a path, or of its key. */
	readonly fault: (message: string, path: readonly string[], part?: 'key' | 'value') => never;
};

const sheetOf = ({text, file}: ThemeText): Sheet => {
	const {value, indexOf} = readJson(text, file);
	const fault: Sheet['fault'] = (message, path, part = 'value') => {
		throw new Complaint(`${file}: ${message}`, lineAt(text, indexOf(path, part)));
	};

	return isRecord(value) ? {data: value, fault} : fault('a theme is an object: {"name": …}', []);
};

/** A theme file and what it extends, the last base last. */
export const sheetsFrom = (own: ThemeText, baseOf: FindBase, heirs: readonly string[] = []): readonly [Sheet, ...Sheet[]] => {
	const sheet = sheetOf(own);
	const {extends: name} = sheet.data;
	if (name === undefined) {
		return [sheet];
	}

	const base = typeof name === 'string' ? baseOf(name, own.file) : undefined;
	if (!base) {
		return sheet.fault(`there is no theme ${JSON.stringify(name)} to extend`, ['extends']);
	}

	const files = [...heirs, own.file];
	if (files.includes(base.file)) {
		return sheet.fault(`themes extend each other in a circle: ${[...files, base.file].join(', ')}`, ['extends']);
	}

	return [sheet, ...sheetsFrom(base, baseOf, files)];
};

/** A value of a theme file, and a complaint of it where it stands. */
export type Given = {readonly value: unknown; readonly fault: (message: string, part?: 'key' | 'value') => never};

/** What the objects at a path have in them, all sheets together: what stands in a theme counts before what stands in its base. */
export const givenAt = (sheets: readonly Sheet[], ...path: readonly string[]): ReadonlyMap<string, Given> => new Map(sheets.toReversed().flatMap(({data, fault}) => {
	const object = valueAt(data, path) ?? {};
	return isRecord(object)
		? Object.entries(object).map(([key, value]) => [key, {value, fault: (message, part) => fault(message, [...path, key], part)}])
		: fault('an object should stand here: {…}', path);
}));

/** Complains of the first name among what is given that isn't known. */
export const requireKnown = (given: ReadonlyMap<string, Given>, known: readonly string[], name: string): void => {
	for (const [key, {fault}] of given) {
		if (!known.includes(key)) {
			fault(`${name} has no "${key}"; it has ${known.join(', ')}`, 'key');
		}
	}
};

const valueAt = (value: unknown, [key, ...rest]: readonly string[]): unknown =>
	key === undefined ? value : (isRecord(value) && Object.hasOwn(value, key) ? valueAt(value[key], rest) : undefined);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
