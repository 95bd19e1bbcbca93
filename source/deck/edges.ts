import {type Comment} from '../model/block.ts';
import {type Head} from '../model/post.ts';
import {textOf} from '../model/span.ts';

/** What an author has at the upper and the lower edge of slides. */
export type Edges = Pick<Head, 'header' | 'footer'>;

/** The edges of a slide, and of those behind it, where its comments change them as Marp's do: `footer: …` from here on, `_footer: …` for this slide alone. */
export const changedEdges = (comments: readonly Comment[], edges: Edges): {readonly here?: Edges; readonly behind?: Edges} => {
	const changes = comments.flatMap(({blocks = []}) => blocks.flatMap(block => {
		const [, only, name, value] = block.kind === 'paragraph' ? /^(_?)(header|footer)\s*:\s*([^]*)$/.exec(textOf(block.text).trim()) ?? [] : [];
		return name === undefined || value === undefined ? [] : [{isOnly: only === '_', edge: {[name]: value.replace(/^(["'])([^]*)\1$/, '$2').trim()}}];
	}));
	const changed = (some: typeof changes): Edges | undefined => some.length === 0 ? undefined : Object.assign({header: edges.header, footer: edges.footer}, ...some.map(({edge}) => edge)) as Edges;
	const [here, behind] = [changed(changes), changed(changes.filter(({isOnly}) => !isOnly))];
	return {...(here && {here}), ...(behind && {behind})};
};

/** Both edges in one line, since a terminal has no room for two. */
export const lineOfEdges = ({footer = '', header = ''}: Edges): string => [header, footer].filter(text => text !== '').join(' · ');
