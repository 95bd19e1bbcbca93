import {Box} from 'ink';
import {ConsoleScreen} from './console-screen.tsx';
import {helpLines} from './help.ts';
import {Lines} from './lines.tsx';
import {type Painter} from './painter.ts';
import {ReaderScreen} from './reader-screen.tsx';
import {modeOf, type Stage, whichOf} from './stage.ts';
import {TalkScreen} from './talk-screen.tsx';

/** The whole screen, as a function of the stage. */
export function StageScreen({stage, painter}: {readonly stage: Stage; readonly painter: Painter}) {
	const {mode, help, reader, speaker, talk, size, words, message, queue} = stage;
	if (help) {
		return <Box width={size.columns} height={size.rows}><Lines lines={helpLines(help, modeOf(stage), size)} width={size.columns} painter={painter}/></Box>;
	}

	if (speaker) {
		return <ConsoleScreen speaker={speaker} painter={painter}/>;
	}

	return mode === 'present' && talk
		? <TalkScreen talk={talk} message={message} painter={painter}/>
		: <ReaderScreen reader={reader} words={words} message={message} which={whichOf(queue)} painter={painter}/>;
}
