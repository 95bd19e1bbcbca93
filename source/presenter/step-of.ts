import {type Address, isSameAddress} from '../layout/page.ts';
import {slideOf, type Talk} from './talk.ts';

/** The step from which all of some blocks is seen on the slide that is on; 0, if it has none of them. */
export const stepOf = (talk: Talk, blocks: readonly Address[]): number => {
	const parts = slideOf(talk).page.parts.filter(part => blocks.some(address => isSameAddress(address, part)));
	return Math.max(0, ...parts.flatMap(({lines}) => lines.flatMap(line => line.map(({step = 0}) => step))));
};
