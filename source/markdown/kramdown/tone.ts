import {type Tone} from '../../model/block.ts';
import {type Span} from '../../model/span.ts';

/** The tone that a name stands for: those of GitHub's alerts, of Docusaurus, VuePress, MkDocs and Obsidian, and of the classes of Jekyll's themes. */
export const toneOf = (name: string): Tone | undefined => tones.get(name.toLowerCase());

/** The title of a callout that has none of its own: the name that its author called it by, if its tone is called otherwise. */
export const titleOf = (name: string, tone: Tone): readonly Span[] =>
	name.toLowerCase() === tone ? [] : [{text: `${name[0]!.toUpperCase()}${name.slice(1).toLowerCase()}`, roles: []}];

const names: ReadonlyArray<readonly [Tone, string]> = [
	['note', 'note info information abstract summary tldr todo example quote cite seealso question help faq notice primary secondary neutral definition'],
	['tip', 'tip hint success check done'],
	['important', 'important attention'],
	['warning', 'warning warn'],
	['caution', 'caution danger error bug failure fail missing critical'],
];

const tones: ReadonlyMap<string, Tone> = new Map(names.flatMap(([tone, list]) => list.split(' ').map(name => [name, tone] as const)));

/** The tone that a class gives to a quote or paragraph: `block-tip`, `prompt-info`, `notice--warning`, or the name alone. */
export const toneOfClasses = (classes: ReadonlySet<string>): Tone | undefined => {
	for (const name of classes) {
		const found = classNames.exec(name);
		const tone = found && toneOf(found[1] ?? found[2]!);
		if (tone) {
			return tone;
		}
	}

	return undefined;
};

const classNames = /^(?:(?:admonition|alert|block|callout|notice|prompt)-{1,2}([a-z]+)|(caution|danger|error|important|info|note|notice|success|tip|warning)(?:-title)?)$/;
