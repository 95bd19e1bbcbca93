import {type Gallery, themeOf} from '../gallery/gallery.ts';
import {type Stage} from './stage.ts';

/** The stage after a key was pressed in the gallery, in the theme that is chosen there. */
export const withGallery = (stage: Stage, gallery: Gallery): Stage => {
	const theme = themeOf(gallery);
	return {...stage, gallery, theme, request: gallery.isToKeep && theme !== undefined ? {kind: 'keep', theme} : undefined};
};
