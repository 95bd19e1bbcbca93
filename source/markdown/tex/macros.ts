/** Commands that a post defines: how many arguments each has, and what it stands for, with `#1` for the first of them. */
export type Macros = ReadonlyMap<string, Macro>;

type Macro = {readonly count: number; readonly body: string};

/** The definitions in a text; the last ones of those for one name. */
export const macrosIn = (text: string): Macros => new Map(Array.from(text.matchAll(definition), ({groups}): [string, Macro] => {
	const {body = '', count, hashes = '', kind, name} = groups!;
	return [name!, {count: Number(count ?? hashes.length / 2), body: kind === 'DeclareMathOperator' ? `\\operatorname{${body}}` : body}];
}));

/** A formula without the definitions in it. */
export const withoutMacros = (tex: string): string => tex.includes('\\') ? tex.replaceAll(definition, '') : tex;

const definition = /\\(?<kind>newcommand|renewcommand|providecommand|DeclareMathOperator|def)\*?\s*(?:{\s*)?\\(?<name>[a-zA-Z]+)(?:\s*})?(?:\[(?<count>\d)])?(?<hashes>(?:#\d)*)\s*{(?<body>(?:[^{}]|{(?:[^{}]|{[^{}]*})*})*)}/g;

/** A formula with what macros stand for in their place. What they stand for may hold macros again, but not without end. */
export const expanded = (tex: string, macros: Macros): string => {
	let text = tex;
	for (let round = 0; round < mostRounds && macros.size > 0; round++) {
		const next = expandedOnce(text, macros);
		if (next === text || next.length > mostCharacters + (mostTimes * tex.length)) {
			break;
		}

		text = next;
	}

	return text;
};

/** How often, and to how many characters, a formula is expanded: a few short definitions could make it grow without bounds. */
const mostRounds = 5;
const mostTimes = 20;
const mostCharacters = 500;

const expandedOnce = (text: string, macros: Macros): string => {
	let whole = '';
	let from = 0;
	for (const {0: call, 1: name, index} of text.matchAll(/\\([a-zA-Z]+)/g)) {
		const macro = index < from ? undefined : macros.get(name!);
		if (!macro) {
			continue;
		}

		argument.lastIndex = index + call.length;
		const passed = Array.from({length: macro.count}, () => argument.exec(text)).map(found => found?.[1] ?? found?.[2] ?? '');
		if (!passed.includes('')) {
			whole += `${text.slice(from, index)}{${macro.body.replaceAll(/#(\d)/g, (_, number: string) => passed[Number(number) - 1] ?? '')}}`;
			from = macro.count === 0 ? index + call.length : argument.lastIndex;
		}
	}

	return whole + text.slice(from);
};

const argument = /\s*(?:{((?:[^{}]|{[^{}]*})*)}|([^\s{}]))/y;
