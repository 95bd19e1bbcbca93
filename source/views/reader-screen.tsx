import {Box} from 'ink';
import {contentsOf} from '../reader/contents.ts';
import {noteOf} from '../reader/note.ts';
import {areasOfReader, type Reader} from '../reader/reader.ts';
import {changeBarOf} from '../reader/reread.ts';
import {scrollBarOf} from '../reader/scroll-bar.ts';
import {statusOf} from '../reader/status.ts';
import {partsInView} from '../reader/view.ts';
import {wideLines} from '../reader/wide.ts';
import {Lines} from './lines.tsx';
import {Over} from './over.tsx';
import {type Painter} from './painter.ts';
import {Sections} from './section.tsx';

/** The whole screen while a post is read, as a function of the reader. */
export function ReaderScreen({reader, words, message, which, painter}: {readonly reader: Reader; readonly words: number; readonly message: string; readonly which: string; readonly painter: Painter}) {
	const {changeBar, contents, page, scrollBar, status} = areasOfReader(reader);
	if (reader.wide) {
		return (
			<Box flexDirection='column' width={reader.size.columns} height={reader.size.rows}>
				<Lines lines={wideLines(reader)} width={reader.size.columns} painter={painter}/>
				<Lines lines={[statusOf(reader, words, message, which)]} width={status.width} painter={painter}/>
			</Box>
		);
	}

	const note = noteOf(reader);
	const beside = contents?.isOver ? undefined : contents;
	return (
		<Box flexDirection='column' width={reader.size.columns} height={reader.size.rows}>
			<Box height={scrollBar.height}>
				{beside ? <Lines lines={contentsOf(reader)} width={beside.width} painter={painter}/> : null}
				{reader.changes.length > 0 && changeBar.width > 0 && <Box position='absolute' marginLeft={changeBar.x} marginTop={changeBar.y}><Lines lines={changeBarOf(reader)} width={1} painter={painter}/></Box>}
				<Box flexDirection='column' flexShrink={0} marginLeft={page.x - (beside?.width ?? 0)} marginTop={page.y} width={page.width}>
					<Sections parts={partsInView(reader)} width={page.width} painter={painter}/>
				</Box>
				<Box flexGrow={1}/>
				<Lines lines={scrollBarOf(reader)} width={scrollBar.width} painter={painter}/>
			</Box>
			<Lines lines={[statusOf(reader, words, message, which)]} width={status.width} painter={painter}/>
			{note ? <Over area={note.area} lines={note.lines} painter={painter}/> : null}
			{contents?.isOver ? <Over area={contents} lines={contentsOf(reader)} painter={painter}/> : null}
		</Box>
	);
}
