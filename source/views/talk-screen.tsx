import {Box} from 'ink';
import {coverOf} from '../presenter/cover.ts';
import {footerOf} from '../presenter/footer.ts';
import {areasOfTalk} from '../presenter/talk-areas.ts';
import {litLines, litPartsOf} from '../presenter/search.ts';
import {slideOf, type Talk} from '../presenter/talk.ts';
import {wiped} from '../presenter/transition.ts';
import {type SlideLook} from '../theme/slide-look.ts';
import {type Coming} from './arriving.ts';
import {Lines} from './lines.tsx';
import {type Painter} from './painter.ts';
import {Sections} from './section.tsx';

type TalkScreenProps = {
	readonly talk: Talk;
	readonly slideLook: SlideLook;
	readonly message: string;
	readonly painter: Painter;

	/** How the slide is drawn, if it is still coming. The row at its foot is there at once. */
	readonly coming?: Coming | undefined;
};

/** The whole screen while a post is presented, as a function of the talk. */
export function TalkScreen({talk, slideLook, message, painter, coming}: TalkScreenProps) {
	const cover = coverOf(talk);
	if (cover) {
		return <Box width={talk.deck.size.columns} height={talk.deck.size.rows}><Lines lines={cover} width={talk.deck.size.columns} painter={painter}/></Box>;
	}

	const {titleLines} = slideOf(talk);
	const {painter: slidePainter, share} = coming ?? {painter, share: 1};
	const {title, body, footer} = areasOfTalk(talk);
	return (
		<Box flexDirection='column' width={talk.deck.size.columns} height={talk.deck.size.rows}>
			<Box flexDirection='column' marginLeft={title.x} marginTop={title.y} height={body.y - title.y} flexShrink={0}>
				<Lines lines={litLines(talk, titleLines)} width={title.width} painter={slidePainter}/>
			</Box>
			<Box flexDirection='column' marginLeft={body.x} height={body.height} flexShrink={0}>
				<Sections parts={wiped(litPartsOf(talk), Math.ceil(share * body.height))} width={body.width} painter={slidePainter}/>
			</Box>
			<Box flexGrow={1}/>
			{footer.height > 0 && <Lines lines={[footerOf(talk, slideLook, message)]} width={footer.width} painter={painter}/>}
		</Box>
	);
}
