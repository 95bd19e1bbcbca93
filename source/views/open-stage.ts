import {styleFor} from '../deck/slide-style.ts';
import {type Gallery} from '../gallery/gallery.ts';
import {type Size, type Typography} from '../layout/measure.ts';
import {type Place} from '../layout/place.ts';
import {type Origin} from '../library/read-source.ts';
import {type Post} from '../model/post.ts';
import {wordsIn} from '../model/words.ts';
import {type ConsoleOpening, openConsole} from '../presenter/console.ts';
import {slideIndexAt} from '../presenter/slide-index.ts';
import {openTalk, slideAt, talkAt} from '../presenter/talk.ts';
import {type Transition} from '../presenter/transition.ts';
import {openReader} from '../reader/reader.ts';
import {type Shelf} from '../shelf/shelf.ts';
import {plainSlides, type SlideLook} from '../theme/slide-look.ts';
import {messageOf, type Queue, type Stage} from './stage.ts';

/** How a post is opened. */
export type Opening = ConsoleOpening & {
	readonly mode: Exclude<Stage['mode'], 'shelf'>;
	readonly origin?: Origin;
	readonly theme?: string | undefined;
	readonly queue?: Queue;

	/** Posts to choose from first. */
	readonly shelf?: Shelf | undefined;

	/** The themes to choose from, where that is what is opened. */
	readonly gallery?: Gallery;
	readonly style?: Stage['style'] | undefined;

	/** Whether points come one by one, and how slides are set. */
	readonly isIncremental?: boolean | undefined;
	readonly slideLook?: SlideLook;

	/** The width of the text when it is read, in cells, and whether the contents are shown and in how many. */
	readonly width?: number;
	readonly contents?: 'shown' | 'hidden';
	readonly contentsWidth?: number;
	readonly typography?: Typography;
	readonly hasMouse?: boolean;
	readonly isStill?: boolean;
	readonly transition?: Transition | undefined;
	readonly place?: Place | undefined;

	/** The slide to start with, at its first step: its number, from 1, or a place that it shows. */
	readonly slide?: number | Place | undefined;
};

/** Open a post in a window. */
export const openStage = (post: Post, size: Size, {mode, origin = {name: '-'}, theme, queue = {names: [], at: 0}, shelf, gallery, style = styleFor(post), isIncremental = false, slideLook = plainSlides, width, contents, contentsWidth, typography = {}, hasMouse = mode !== 'notes', isStill = false, transition = 'none', place, slide, ...times}: Opening): Stage => {
	const delivery = {isNumbered: typography.isNumbered ?? false, isIncremental, titles: {title: slideLook.title, divider: slideLook.divider}};
	const stage: Stage = {
		mode: 'read', origin, theme, size, style, delivery, slideLook, talk: undefined, speaker: undefined, help: undefined, request: undefined,
		reader: openReader(post, size, {...(width !== undefined && {width}), ...(contents && {contents}), ...(contentsWidth !== undefined && {contentsWidth}), typography, place}),
		message: messageOf(post),
		hasMouse,
		isStill,
		transition,
		words: wordsIn(post).length,
		way: {back: [], forward: []},
		queue,
		shelf,
		gallery: undefined,
	};
	if (mode === 'read') {
		return shelf ? {...stage, mode: 'shelf'} : stage;
	}

	if (mode === 'themes') {
		return {...stage, mode, gallery};
	}

	if (mode === 'notes') {
		return {...stage, mode, speaker: openConsole(post, size, style, times)};
	}

	return presented(stage, place, slide);
};

/** The stage with its talk on: at a slide, if one is asked for, else at a place. */
const presented = (stage: Stage, place: Opening['place'], slide: Opening['slide']): Stage => {
	const {delivery, reader: {post}, size, style} = stage;
	const talk = openTalk(post, size, style, delivery);
	if (slide === undefined) {
		return {...stage, mode: 'present', talk: place ? talkAt(talk, place) : talk};
	}

	return {...stage, mode: 'present', talk: slideAt(talk, typeof slide === 'number' ? slide - 1 : slideIndexAt(post, talk.deck, slide))};
};
