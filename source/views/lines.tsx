import {Box, type DOMElement, Text} from 'ink';
import {useLayoutEffect, useRef} from 'react';
import {type Line} from '../layout/line.ts';
import {type Painter} from './painter.ts';
import {regionOf} from './region-of.ts';

/** Lines that layout has made, in a rectangle of a given size. They fit in it. */
export type LinesProps = {
	readonly lines: readonly Line[];
	readonly width: number;
	readonly painter: Painter;

	/** Whether they lie over whatever else is there. */
	readonly isOver?: boolean;

	/** Whether the cells to the left of them are free. */
	readonly hasMargin?: boolean;
};

/**
The one leaf of the tree: it reserves a rectangle in Ink's layout, and hands the painted rows for it to the writer of the terminal.

Ink would measure and cut every cell of these rows again with each frame, which costs ten times what all the rest of a key press does.
*/
export function Lines({lines, width, painter: {screen, paint}, isOver = false, hasMargin = false}: LinesProps) {
	const box = useRef<DOMElement>(null);

	useLayoutEffect(() => {
		if (screen && box.current) {
			screen.place(box, regionOf(lines, {...cornerOf(box.current), width, height: lines.length, ...(isOver && {isOver: true as const}), ...(hasMargin && {hasMargin: true as const})}, paint));
		}
	});

	useLayoutEffect(() => () => {
		screen?.remove(box);
	}, [screen]);

	return (
		<Box ref={box} flexShrink={0} width={width} height={lines.length}>
			{!screen && <Text wrap='truncate'>{lines.map(line => (line.length === 0 ? ' ' : paint(line))).join('\n')}</Text>}
		</Box>
	);
}

/** Where Ink's layout has put an element, counted from the upper left corner of the window. */
const cornerOf = (element: DOMElement) => {
	let x = 0;
	let y = 0;
	for (let node: DOMElement | undefined = element; node?.yogaNode; node = node.parentNode) {
		x += node.yogaNode.getComputedLeft();
		y += node.yogaNode.getComputedTop();
	}

	return {x, y};
};
