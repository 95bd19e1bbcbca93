import {type Rgb} from './nearest-color.ts';

/** How light a colour is, from 0 for black to 1 for white: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
export const luminanceOf = (color: Rgb): number => {
	const [red, green, blue] = color.map(value => (value <= 10 ? value / 255 / 12.92 : (((value / 255) + 0.055) / 1.055) ** 2.4)) as [number, number, number];
	return (0.2126 * red) + (0.7152 * green) + (0.0722 * blue);
};

/** How well two colours are told apart, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. Text takes 4.5. */
export const contrastBetween = (one: Rgb, other: Rgb): number => {
	const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number];
	return (lighter + 0.05) / (darker + 0.05);
};
