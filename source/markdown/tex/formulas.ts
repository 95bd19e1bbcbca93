import {type MathBlock} from '../../model/block.ts';
import {type Post} from '../../model/post.ts';
import {type Span} from '../../model/span.ts';

/** The TeX of all formulas of a post, in reading order. */
export const formulasIn = (post: Post): readonly string[] => {
	const formulas: string[] = [];
	withFormulas(post, {
		span(span) {
			formulas.push(span.tex ?? span.text);
			return span;
		},
		block(block) {
			formulas.push(block.tex);
			return block;
		},
	});
	return formulas;
};

/** What to make of formulas: of those in running text, and of those that stand by themselves. */
export type OfFormulas = {readonly span: (span: Span) => Span; readonly block: (block: MathBlock) => MathBlock};

/** A post with what is made of its formulas in their place. */
export const withFormulas = (post: Post, make: OfFormulas): Post => {
	const {footnotes, sections, subtitle, title} = post;
	return {...post, title: mapped(title, make), subtitle: mapped(subtitle, make), sections: mapped(sections, make), footnotes: mapped(footnotes, make)};
};

/** A part of a post with what is made of the formulas in it; the very same, if it has none. */
const mapped = <Part>(part: Part, make: OfFormulas): Part => {
	if (typeof part !== 'object' || part === null) {
		return part;
	}

	if (Array.isArray(part)) {
		const items = part.map((item: unknown) => mapped(item, make));
		return items.some((item, index) => item !== part[index]) ? items as Part : part;
	}

	const properties = part as Readonly<Record<string, unknown>>;
	if (isFormula(properties)) {
		return ('kind' in properties ? make.block(properties) : make.span(properties)) as Part;
	}

	const entries = Object.entries(properties).map(([key, value]) => [key, mapped(value, make)] as const);
	return entries.some(([key, value]) => value !== properties[key]) ? Object.fromEntries(entries) as Part : part;
};

const isFormula = (part: Readonly<Record<string, unknown>>): part is MathBlock | Span => 'kind' in part ? part.kind === 'math' : Array.isArray(part.roles) && part.roles.includes('math');

/** A post with the TeX of its formulas alone, without what they are read as. */
export const withoutReadings = (post: Post): Post => withFormulas(post, {
	span: ({tex, ...span}) => tex === undefined ? span : {...span, text: tex},
	block: ({text, ...block}) => block,
});
