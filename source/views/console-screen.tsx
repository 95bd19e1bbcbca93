import {Box} from 'ink';
import {type Console} from '../presenter/console.ts';
import {layConsole} from '../presenter/lay-console.ts';
import {Lines} from './lines.tsx';
import {type Painter} from './painter.ts';

/** The whole screen of the speaker's console: its panes, each where it stands. */
export function ConsoleScreen({speaker, painter}: {readonly speaker: Console; readonly painter: Painter}) {
	const {columns, rows} = speaker.window;
	return (
		<Box width={columns} height={rows}>
			{layConsole(speaker).map(({area: {x, y, width}, lines}) => (
				<Box key={`${x} ${y}`} position='absolute' left={x} top={y}>
					<Lines lines={lines} width={width} painter={painter}/>
				</Box>
			))}
		</Box>
	);
}
