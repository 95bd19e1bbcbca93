import {type Delivery} from '../../deck/deck.ts';
import {type SlideStyle, slideStyles} from '../../deck/slide-style.ts';
import {type Size} from '../../layout/measure.ts';
import {type Place} from '../../layout/place.ts';
import {alignments, largest, type TitleLook} from '../../theme/slide-look.ts';
import {type ConsoleCommand, consoleCommands} from './console-commands.ts';

/** What a talk tells the speaker's consoles whenever it has moved. */
export type Report = {
	readonly size: Size;
	readonly style: SlideStyle;
	readonly delivery: Delivery;
	readonly place: Place;
	readonly step: number;
	readonly cover: 'black' | 'white' | 'overview' | 'none';

	/** When it began, and how long it is to take, in milliseconds, as far as that is known. */
	readonly began?: number | undefined;
	readonly duration?: number | undefined;
};

/** What a console asks of a talk: to do as with a key, to start its clock, or, of one that was started again, to go on where the last one stood. */
export type Wish =
	| {readonly kind: 'command'; readonly command: ConsoleCommand; readonly count?: number | undefined}
	| {readonly kind: 'clock'}
	| {readonly kind: 'resume'; readonly place: Place; readonly step: number; readonly began?: number | undefined};

/** The report in a line from a talk; `bye` is the last of it. Nothing, if it is none: whoever sends it may send anything. */
export const reportIn = (line: string): Report | 'bye' | undefined => {
	const message = recordIn(line);
	if (message?.bye === true) {
		return 'bye';
	}

	const {began, cover, delivery, duration, place, size, step, style} = recordOf(message?.report);
	const {columns, rows} = recordOf(size);
	const known = placeIn(place);
	const knownStyle = slideStyles.find(name => name === style);
	const knownCover = covers.find(name => name === cover);
	return known && knownStyle && knownCover && isWhole(step, 10_000) && isWhole(columns, 2000) && isWhole(rows, 1000) && columns > 0 && rows > 0
		? {size: {columns, rows}, style: knownStyle, delivery: deliveryIn(delivery), cover: knownCover, place: known, step, began: timeIn(began), duration: timeIn(duration)}
		: undefined;
};

/** The wish in a line from a console; nothing, if it is none. */
export const wishIn = (line: string): Wish | undefined => {
	const {began, command, count, kind, place, step} = recordOf(recordIn(line)?.wish);
	if (kind === 'clock') {
		return {kind};
	}

	const known = consoleCommands.find(name => name === command);
	if (kind === 'command' && known) {
		return {kind, command: known, count: isWhole(count, 9999) ? count : undefined};
	}

	const there = placeIn(place);
	return kind === 'resume' && there && isWhole(step, 10_000) ? {kind, place: there, step, began: timeIn(began)} : undefined;
};

/** The lines that say so. */
export const lineOfReport = (report: Report | 'bye'): string => `${JSON.stringify(report === 'bye' ? {bye: true} : {report})}\n`;
export const lineOfWish = (wish: Wish): string => `${JSON.stringify({wish})}\n`;

const covers = ['black', 'white', 'overview', 'none'] as const;

const placeIn = (value: unknown): Place | undefined => {
	const {block, section, share} = recordOf(value);
	return typeof section === 'string' && section.length <= 1000 && (block === -1 || isWhole(block, 1e6)) && typeof share === 'number' && share >= 0 && share <= 1
		? {section, block, share}
		: undefined;
};

const deliveryIn = (value: unknown): Delivery => {
	const {isIncremental, isNumbered, titles, unfolded} = recordOf(value);
	const title = titleLookIn(recordOf(titles).title);
	const divider = titleLookIn(recordOf(titles).divider);
	return {
		isNumbered: isNumbered === true,
		isIncremental: isIncremental === true,
		unfolded: (Array.isArray(unfolded) ? unfolded : []).flatMap((one: unknown) => {
			const {block, section} = placeIn({...recordOf(one), share: 0}) ?? {};
			return section === undefined || block === undefined ? [] : [{section, block}];
		}),
		...(title && divider && {titles: {title, divider}}),
	};
};

const titleLookIn = (value: unknown): TitleLook | undefined => {
	const {alignment, size} = recordOf(value);
	const known = alignments.find(name => name === alignment);
	return known && isWhole(size, largest) && size > 0 ? {alignment: known, size} : undefined;
};

const isWhole = (value: unknown, most: number): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

/** A time in milliseconds, not beyond what dates reach. */
const timeIn = (value: unknown): number | undefined => typeof value === 'number' && value >= 0 && value < 8.64e15 ? value : undefined;

type Message = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Message => (typeof value === 'object' && value !== null ? value as Message : {});

const recordIn = (line: string): Message | undefined => {
	try {
		return recordOf(JSON.parse(line));
	} catch {
		return undefined;
	}
};
