import {type Size} from '../layout/measure.ts';

/** How an overview is divided: so many tiles beside each other, each so many cells wide and rows high, and so many in view. Tiles without a frame are a row each. */
export type Grid = {readonly columns: number; readonly width: number; readonly height: number; readonly tilesInView: number};

/** The narrowest tile that a slide can be told by, in cells; in a narrow window there may be two smaller ones. */
const narrowest = 26;
const smallest = 19;

/** How high a tile is at least in a window of so many rows or more, frame and all. */
const heights = [{from: 36, rows: 8}, {from: 21, rows: 7}, {from: 10, rows: 5}, {from: 6, rows: 4}] as const;

/** The widest that titles one under the other are, in cells. */
const widestTitles = 76;

/** Divide a window for so many tiles, the last row left for what is typed. They are as large as they can be with all of them in view, and else as small as they may be; titles stand one under the other. */
export const gridFor = ({columns, rows}: Size, tiles: number, kind: 'slides' | 'titles'): Grid => {
	const room = Math.max(1, rows - 1);
	if (kind === 'titles') {
		return {columns: 1, width: Math.min(columns, widestTitles), height: 1, tilesInView: room};
	}

	const most = Math.floor(columns / narrowest) || (columns >= 2 * smallest ? 2 : 1);
	const least = heights.find(({from}) => room >= from)?.rows ?? 1;
	const highestBeside = (beside: number) => Math.floor(room / Math.ceil(tiles / beside));
	const choices = Array.from({length: most}, (_, index) => index + 1);
	const beside = choices.find(count => count > 1 && highestBeside(count) >= least) ?? most;
	const width = Math.floor(columns / beside);
	const height = least === 1 ? 1 : Math.max(least, Math.min(highestBeside(beside), Math.floor(width / 3)));
	return {columns: beside, width, height, tilesInView: beside * Math.max(1, Math.floor(room / height))};
};
