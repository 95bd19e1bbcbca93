import {type MathBlock} from '../../model/block.ts';
import {type Post} from '../../model/post.ts';
import {type Span} from '../../model/span.ts';

/** The TeX of all formulas of a post, in reading order. Few posts with a dollar in them have any, and to go through all of them takes time. */
export const formulasIn = ({footnotes, sections, subtitle, title}: Post): readonly string[] => {
	const formulas: string[] = [];
	collect([title, subtitle, sections, footnotes]);
	return formulas;

	function collect(part: unknown): void {
		if (Array.isArray(part)) {
			for (const inner of part) {
				collect(inner);
			}
		} else if (typeof part === 'object' && part !== null) {
			const properties = part as Readonly<Record<string, unknown>>;
			if (isFormula(properties)) {
				formulas.push(properties.tex ?? (properties as Span).text);
			} else if (properties.roles === undefined) {
				for (const key in properties) { // eslint-disable-line guard-for-in
					collect(properties[key]);
				}
			}
		}
	}
};

/** What to make of formulas: of those in running text, and of those that stand by themselves. */
export type OfFormulas = {readonly span: (span: Span) => Span; readonly block: (block: MathBlock) => MathBlock};

/** A post with what is made of its formulas in their place. */
export const withFormulas = (post: Post, make: OfFormulas): Post => {
	const {footnotes, sections, subtitle, title} = post;
	return {...post, title: mapped(title, make), subtitle: mapped(subtitle, make), sections: mapped(sections, make), footnotes: mapped(footnotes, make)};
};

/** A part of a post with what is made of the formulas in it; the very same, if it has none. Most parts have none, so nothing is written anew before one is found. */
const mapped = <Part>(part: Part, make: OfFormulas): Part => {
	if (typeof part !== 'object' || part === null) {
		return part;
	}

	if (isFormula(part)) {
		return ('kind' in part ? make.block(part) : make.span(part)) as Part;
	}

	let copy: Part | undefined;
	for (const key of Object.keys(part) as Array<keyof Part>) {
		const made = mapped(part[key], make);
		if (made !== part[key]) {
			copy ??= (Array.isArray(part) ? [...part as unknown[]] : {...part}) as Part;
			copy[key] = made;
		}
	}

	return copy ?? part;
};

const isFormula = (part: {readonly kind?: unknown; readonly roles?: unknown}): part is MathBlock | Span => 'kind' in part ? part.kind === 'math' : Array.isArray(part.roles) && part.roles.includes('math');

/** A post, or a part of one, with the TeX of its formulas alone, without what they are read as. */
export const withoutReadings = <Part>(part: Part): Part => mapped(part, {
	span: ({tex, ...span}) => tex === undefined ? span : {...span, text: tex},
	block: ({text, ...block}) => block,
});
