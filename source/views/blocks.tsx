import {type Part} from '../layout/page.ts';
import {Lines} from './lines.tsx';
import {type Painter} from './painter.ts';
import {widthOfPart} from './region-of.ts';

/** A part of the page, cut to what is in view of it. */
export type PartProps = {readonly part: Part; readonly width: number; readonly painter: Painter};

/*
One component for each kind of block, so that the tree on the screen reads like the post. All they do today is to show their lines; what a kind learns to do by itself (a picture, a list revealed point by point) has its place here.
*/
export function TitleBlock({part, ...rest}: PartProps) {
	return <Lines lines={part.lines} {...rest}/>;
}

export function Heading({part, ...rest}: PartProps) {
	return <Lines lines={part.lines} {...rest}/>;
}

export function Paragraph({part, ...rest}: PartProps) {
	return <Lines hasMargin lines={part.lines} {...rest}/>;
}

export function BulletList({part, ...rest}: PartProps) {
	return <Lines lines={part.lines} {...rest}/>;
}

export function DefinitionList({part, ...rest}: PartProps) {
	return <Lines lines={part.lines} {...rest}/>;
}

export function Quote({part, ...rest}: PartProps) {
	return <Lines lines={part.lines} {...rest}/>;
}

export function Callout({part, ...rest}: PartProps) {
	return <Lines lines={part.lines} {...rest}/>;
}

export function Details({part, ...rest}: PartProps) {
	return <Lines lines={part.lines} {...rest}/>;
}

export function Columns({part, ...rest}: PartProps) {
	return <Lines lines={part.lines} {...rest}/>;
}

export function CodeBlock({part, ...rest}: PartProps) {
	return <Lines lines={part.lines} {...rest}/>;
}

export function Table({part, ...rest}: PartProps) {
	return <Lines lines={part.lines} {...rest}/>;
}

export function Figure({part, ...rest}: PartProps) {
	return <Lines lines={part.lines} {...rest}/>;
}

export function Formula({part, ...rest}: PartProps) {
	return <Lines lines={part.lines} {...rest}/>;
}

export function Rule({part, ...rest}: PartProps) {
	return <Lines lines={part.lines} {...rest}/>;
}

export function Comment({part, ...rest}: PartProps) {
	return <Lines lines={part.lines} {...rest}/>;
}

export function Footnote({part, ...rest}: PartProps) {
	return <Lines lines={part.lines} {...rest}/>;
}

const componentOf = {
	paragraph: Paragraph, heading: Heading, list: BulletList, definitions: DefinitionList, quote: Quote, callout: Callout, details: Details, columns: Columns,
	code: CodeBlock, table: Table, figure: Figure, math: Formula, rule: Rule, comment: Comment, footnote: Footnote,
} as const;

/** Any part of a page, by the component of its kind. */
export function PartView(props: PartProps) {
	const {content} = props.part;
	const Component = content === 'title' ? TitleBlock : (content === 'heading' ? Heading : componentOf[content.kind]);
	return <Component {...props} width={widthOfPart(props.part, props.width)}/>;
}
