import {Box} from 'ink';
import {type Area} from '../layout/measure.ts';
import {Lines, type LinesProps} from './lines.tsx';

/** Lines in an area of the window that lies over what else is there. */
export function Over({area, lines, painter}: {readonly area: Area} & Pick<LinesProps, 'lines' | 'painter'>) {
	return <Box position='absolute' marginLeft={area.x} marginTop={area.y}><Lines isOver lines={lines} width={area.width} painter={painter}/></Box>;
}
