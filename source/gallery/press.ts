import {commandFor, type CommandIn, type OuterCommand} from '../keymap.ts';
import {type Size} from '../layout/measure.ts';
import {type Mouse} from '../mouse.ts';
import {areasOfGallery} from './areas.ts';
import {type Gallery} from './gallery.ts';
import {firstListed, pageRowsOf} from './lay-gallery.ts';

/** What a key makes of the gallery in a window. Pure: what it can't do, it asks for. */
export const pressInGallery = (given: Gallery, key: string, size: Size): Gallery => {
	const gallery = {...given, isToKeep: false};
	const command = commandFor(key, 'themes');
	return command !== undefined && isGalleryCommand(command) ? updates[command](gallery, size) : gallery;
};

/** What the mouse makes of it. The wheel scrolls what it is over, and a click chooses a theme. */
export const touchGallery = (given: Gallery, {action, button, x, y}: Mouse, size: Size): Gallery => {
	const gallery = {...given, isToKeep: false};
	const {list} = areasOfGallery(size);
	const isOverList = list !== undefined && x < list.width;
	if (action === 'wheelup' || action === 'wheeldown') {
		const step = action === 'wheelup' ? -1 : 1;
		return isOverList ? choose(gallery, gallery.chosen + step) : scroll(gallery, size, 3 * step);
	}

	const at = firstListed(gallery, size) + y - 1;
	return action === 'press' && button === 'left' && isOverList && y > 0 && y < size.rows - 1 && at < gallery.themes.length ? choose(gallery, at) : gallery;
};

type GalleryCommand = Exclude<CommandIn<'themes'>, OuterCommand>;

const isGalleryCommand = (command: CommandIn<'themes'>): command is GalleryCommand => Object.hasOwn(updates, command);

const choose = (gallery: Gallery, index: number): Gallery => ({...gallery, chosen: Math.max(0, Math.min(index, gallery.themes.length - 1))});

const scroll = (gallery: Gallery, size: Size, rows: number): Gallery => {
	const {height} = areasOfGallery(size).page;
	const last = Math.max(0, pageRowsOf(gallery, size).length - height);
	return {...gallery, top: Math.max(0, Math.min(gallery.top + rows, last))};
};

const updates: Readonly<Record<GalleryCommand, (gallery: Gallery, size: Size) => Gallery>> = {
	nextTheme: gallery => choose(gallery, (gallery.chosen + 1) % gallery.themes.length),
	previousTheme: gallery => choose(gallery, (gallery.chosen - 1 + gallery.themes.length) % gallery.themes.length),
	firstTheme: gallery => choose(gallery, 0),
	lastTheme: gallery => choose(gallery, Infinity),
	sampleDown: (gallery, size) => scroll(gallery, size, areasOfGallery(size).page.height - 2),
	sampleUp: (gallery, size) => scroll(gallery, size, 2 - areasOfGallery(size).page.height),
	keepTheme: gallery => ({...gallery, isToKeep: true}),
};
