import {type Color, type Ground, type Style, type Theme} from '../theme/theme.ts';
import {isRgb, type Rgb, rgbOf} from './nearest-color.ts';

/** What is mixed where a theme leaves the page to the terminal: text and ground as most terminals have them. */
const usual: Readonly<Record<Ground, {readonly color: Color; readonly background: Color}>> = {
	dark: {color: '#d0d0d0', background: '#161616'},
	light: {color: '#303030', background: '#fafafa'},
};

/** A theme in which text has only partly come out of the ground it stands on: `share` of it, from 0 to 1. Colours of the terminal's own stay, since nobody knows them. */
export const faded = (theme: Theme, share: number): Theme => {
	const {background, color} = {...usual[theme.ground], ...theme.page};
	const fadedStyle = <Some extends Style>(style: Some): Some => ({
		...style,
		...(style.color && {color: mixed(style.color, background, share)}),
		...(style.background && {background: mixed(style.background, background, share)}),
	});
	return {
		...theme,
		page: {...theme.page, color: mixed(color, background, share)},
		styles: Object.fromEntries(Object.entries(theme.styles).map(([role, style]) => [role, fadedStyle(style)])) as Theme['styles'],
	};
};

/** A colour of which a share has come out of another. */
const mixed = (color: Color, ground: Color, share: number): Color => {
	if (!isRgb(color) || !isRgb(ground)) {
		return color;
	}

	const [to, from] = [rgbOf(color), rgbOf(ground)];
	return hexOf(to.map((level, index) => Math.round(from[index]! + ((level - from[index]!) * share))) as unknown as Rgb);
};

const hexOf = (color: Rgb): `#${string}` => `#${color.map(level => level.toString(16).padStart(2, '0')).join('')}`;
