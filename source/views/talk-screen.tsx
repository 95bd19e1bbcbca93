import {Box} from 'ink';
import {coverOf} from '../presenter/cover.ts';
import {footerOf} from '../presenter/footer.ts';
import {areasOfTalk} from '../presenter/talk-areas.ts';
import {litLines, litPartsOf} from '../presenter/search.ts';
import {slideOf, type Talk} from '../presenter/talk.ts';
import {type SlideLook} from '../theme/slide-look.ts';
import {Lines} from './lines.tsx';
import {type Painter} from './painter.ts';
import {Sections} from './section.tsx';

/** The whole screen while a post is presented, as a function of the talk. */
export function TalkScreen({talk, slideLook, message, painter}: {readonly talk: Talk; readonly slideLook: SlideLook; readonly message: string; readonly painter: Painter}) {
	const cover = coverOf(talk);
	if (cover) {
		return <Box width={talk.deck.size.columns} height={talk.deck.size.rows}><Lines lines={cover} width={talk.deck.size.columns} painter={painter}/></Box>;
	}

	const {titleLines} = slideOf(talk);
	const {title, body, footer} = areasOfTalk(talk);
	return (
		<Box flexDirection='column' width={talk.deck.size.columns} height={talk.deck.size.rows}>
			<Box flexDirection='column' marginLeft={title.x} marginTop={title.y} height={body.y - title.y} flexShrink={0}>
				<Lines lines={litLines(talk, titleLines)} width={title.width} painter={painter}/>
			</Box>
			<Box flexDirection='column' marginLeft={body.x} height={body.height} flexShrink={0}>
				<Sections parts={litPartsOf(talk)} width={body.width} painter={painter}/>
			</Box>
			<Box flexGrow={1}/>
			{footer.height > 0 && <Lines lines={[footerOf(talk, slideLook, message)]} width={footer.width} painter={painter}/>}
		</Box>
	);
}
