import {Box} from 'ink';
import {type Size} from '../layout/measure.ts';
import {type Pane} from '../pane.ts';
import {Lines} from './lines.tsx';
import {type Painter} from './painter.ts';

type PanesProps = {
	readonly panes: readonly Pane[];
	readonly size: Size;
	readonly painter: Painter;
};

/** A window of panes, each where it stands. */
export function Panes({panes, size: {columns, rows}, painter}: PanesProps) {
	return (
		<Box width={columns} height={rows}>
			{panes.map(({area: {x, y, width}, lines}) => (
				<Box key={`${x} ${y}`} position='absolute' left={x} top={y}>
					<Lines lines={lines} width={width} painter={painter}/>
				</Box>
			))}
		</Box>
	);
}
