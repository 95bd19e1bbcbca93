/** A colour as red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** The colour that `#rrggbb` stands for. */
export const rgbOf = (color: `#${string}`): Rgb => {
	const value = Number.parseInt(color.slice(1), 16);
	return [Math.floor(value / 0x1_00_00), Math.floor(value / 0x1_00) % 0x1_00, value % 0x1_00];
};

/** The number of the colour among xterm's 256 that is most like one. The first 16 are left out: every terminal has others. */
export const nearestOf256 = (color: Rgb): number => 16 + nearestIn(fixedColors(), color);

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
		...Array.from({length: 24}, (_, index): Rgb => [8 + (10 * index), 8 + (10 * index), 8 + (10 * index)]),
	];
};

const ansiColors = '000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff'
	.split(' ')
	.map(digits => rgbOf(`#${digits}`));
