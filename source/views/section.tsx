import {Box} from 'ink';
import {type Part} from '../layout/page.ts';
import {PartView} from './blocks.tsx';
import {type Painter} from './painter.ts';

/** The parts in view of a page, one under another, those of a section together. */
export function Sections({parts, width, painter}: {readonly parts: readonly Part[]; readonly width: number; readonly painter: Painter}) {
	return sectionsOf(parts).map(section => <Section key={section[0].section} parts={section} width={width} painter={painter}/>);
}

/** A heading and what is in view beneath it. On a slide, a block may stand in several parts. */
export function Section({parts, width, painter}: {readonly parts: readonly Part[]; readonly width: number; readonly painter: Painter}) {
	return (
		<Box flexDirection='column' flexShrink={0}>
			{parts.map((part, index) => <PartView key={`${part.block} ${index - parts.findIndex(({block}) => block === part.block)}`} part={part} width={width} painter={painter}/>)}
		</Box>
	);
}

/** Neighbouring parts of one section together. */
const sectionsOf = (parts: readonly Part[]): Array<readonly [Part, ...Part[]]> => {
	const sections: Array<[Part, ...Part[]]> = [];
	for (const part of parts) {
		const last = sections.at(-1);
		if (last?.[0].section === part.section) {
			last.push(part);
		} else {
			sections.push([part]);
		}
	}

	return sections;
};
