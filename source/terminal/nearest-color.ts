/** A colour as red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Whether a colour is one that every terminal shows alike, not one of the terminal's own by its name. */
export const isRgb = (color: string): color is `#${string}` => color.startsWith('#');

/** The colour that `#rrggbb` stands for. */
export const rgbOf = (color: `#${string}`): Rgb => {
	const value = Number.parseInt(color.slice(1), 16);
	return [Math.floor(value / 0x1_00_00), Math.floor(value / 0x1_00) % 0x1_00, value % 0x1_00];
};

/** The number of the colour among xterm's 256 that is most like one. The first 16 are left out: every terminal has others. */
export const nearestOf256 = (color: Rgb): number => 16 + nearestIn(fixedColors(), color);

/**
The same for the ground that text stands on, which is another than that of the page around it if the colours are.

A tint is as light as it is before it is a tint: xterm's pale colours, but for the greys, are all far stronger than those that text is set on.
*/
export const nearestGroundOf256 = (color: Rgb, page = color): number => {
	if (Math.max(...color) - Math.min(...color) > strongestTint) {
		return nearestOf256(color);
	}

	const gray = nearestIn(grays, grayOf(color));
	const isOther = color.some((level, index) => level !== page[index]);
	if (!isOther || gray !== nearestIn(grays, grayOf(page))) {
		return nearestOf256(grays[gray]!);
	}

	const step = grayOf(color)[0] < grayOf(page)[0] ? -1 : 1;
	return nearestOf256((grays[gray + step] ?? grays[gray - step])!);
};

const strongestTint = 60;

/** A grey that is as light as a colour (ITU-R BT.601). */
const grayOf = ([red, green, blue]: Rgb): Rgb => {
	const level = (0.299 * red) + (0.587 * green) + (0.114 * blue);
	return [level, level, level];
};

/** The number of the colour among a terminal's own 16 that is most like one, as xterm has them. */
export const nearestOf16 = (color: Rgb): number => nearestIn(ansiColors, color);

const nearestIn = (colors: readonly Rgb[], color: Rgb): number => {
	let nearest = 0;
	let least = Number.POSITIVE_INFINITY;
	for (const [index, candidate] of colors.entries()) {
		const distance = distanceBetween(candidate, color);
		if (distance < least) {
			least = distance;
			nearest = index;
		}
	}

	return nearest;
};

/** How unlike two colours look: T. Riemersma's weighted distance, "redmean" (compuphase.com/cmetric.htm), squared. */
const distanceBetween = (one: Rgb, other: Rgb): number => {
	const red = (one[0] + other[0]) / 2;
	return ((2 + (red / 256)) * ((one[0] - other[0]) ** 2))
		+ (4 * ((one[1] - other[1]) ** 2))
		+ ((2 + ((255 - red) / 256)) * ((one[2] - other[2]) ** 2));
};

/** Xterm's colours 16 to 255: a cube of six steps each way, and 24 greys. */
const fixedColors = (): Rgb[] => {
	const steps = [0, 95, 135, 175, 215, 255];
	return [
		...steps.flatMap(red => steps.flatMap(green => steps.map((blue): Rgb => [red, green, blue]))),
		...grays.slice(1, -1),
	];
};

/** From black over xterm's 24 greys to white. */
const grays = [0, ...Array.from({length: 24}, (_, index) => 8 + (10 * index)), 255].map((level): Rgb => [level, level, level]);

const ansiColors = '000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff'
	.split(' ')
	.map(digits => rgbOf(`#${digits}`));
