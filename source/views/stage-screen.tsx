import {Box} from 'ink';
import {layGallery} from '../gallery/lay-gallery.ts';
import {layConsole} from '../presenter/lay-console.ts';
import {layShelf} from '../shelf/lay-shelf.ts';
import {helpLines} from './help.ts';
import {type Coming} from './arriving.ts';
import {Lines} from './lines.tsx';
import {type Painter} from './painter.ts';
import {Panes} from './panes.tsx';
import {ReaderScreen} from './reader-screen.tsx';
import {modeOf, type Stage, whichOf} from './stage.ts';
import {TalkScreen} from './talk-screen.tsx';

/** The whole screen, as a function of the stage. */
export function StageScreen({stage, painter, coming}: {readonly stage: Stage; readonly painter: Painter; readonly coming?: Coming}) {
	const {mode, help, gallery, reader, speaker, talk, size, slideLook, words, message, queue, origin, shelf} = stage;
	if (help) {
		return <Box width={size.columns} height={size.rows}><Lines lines={helpLines(help, modeOf(stage), size)} width={size.columns} painter={painter}/></Box>;
	}

	if (speaker) {
		return <Panes panes={layConsole(speaker)} size={speaker.window} painter={painter}/>;
	}

	if (gallery) {
		return <Panes panes={layGallery(gallery, size, message)} size={size} painter={painter}/>;
	}

	if (mode === 'shelf' && shelf) {
		return <Panes panes={layShelf(shelf, size, origin.path, message)} size={size} painter={painter}/>;
	}

	return mode === 'present' && talk
		? <TalkScreen talk={talk} slideLook={slideLook} message={message} painter={painter} coming={coming}/>
		: <ReaderScreen reader={reader} words={words} message={message} which={whichOf(queue)} painter={painter}/>;
}
