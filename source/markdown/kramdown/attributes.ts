/** What a list of attributes gives to a block, heading or span: kramdown's `{: #id .class key="value" name}`, or `{#id .class key=value}` as others write it. */
export type Attributes = {
	readonly id?: string;
	readonly classes: ReadonlySet<string>;

	/** The values by their keys. */
	readonly values: ReadonlyMap<string, string>;

	/** Names without a value, such as `toc`. */
	readonly names: ReadonlySet<string>;
};

/** The attributes in a text, the one between the braces; nothing for a text that is none of attributes, such as `ok, 42`. */
export const attributesIn = (text: string): Attributes | undefined => {
	const classes = new Set<string>();
	const names = new Set<string>();
	const values = new Map<string, string>();
	let id: string | undefined;
	attribute.lastIndex = 0;
	while (attribute.lastIndex < text.length) {
		const found = attribute.exec(text);
		if (!found) {
			return undefined;
		}

		const {key, marks, name, value} = found.groups!;
		if (key !== undefined) {
			values.set(key, value!.replace(/^(["'])(.*)\1$/, '$2'));
		} else if (name !== undefined) {
			names.add(name);
		}

		for (const [mark] of marks?.matchAll(/[.#][^.#]+/g) ?? []) {
			if (mark.startsWith('.')) {
				classes.add(mark.slice(1));
			} else {
				id = mark.slice(1);
			}
		}
	}

	return {...(id !== undefined && {id}), classes, values, names};
};

const attribute = /\s*(?:(?<marks>(?:[.#][^\s.#{}"'=,^]+)+),?|(?<key>[\w:-]+)=(?<value>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^\s"'{},]+),?|(?<name>[\w-]+))?(?=\s|$)\s*/y;

/** All the attributes that several lists give. */
export const joinedAttributes = (lists: readonly Attributes[]): Attributes => {
	const ids = lists.flatMap(({id}) => id === undefined ? [] : [id]);
	return {
		...(ids.length > 0 && {id: ids.at(-1)!}),
		classes: new Set(lists.flatMap(({classes}) => [...classes])),
		values: new Map(lists.flatMap(({values}) => [...values])),
		names: new Set(lists.flatMap(({names}) => [...names])),
	};
};

/** A list of attributes as kramdown writes them, `{: … }`, and the index behind it. */
export type AttributeList = {readonly attributes: Attributes; readonly end: number};

/** The list of attributes that starts at an index of a text, if one does. */
export const attributeListAt = (text: string, index: number): AttributeList | undefined => {
	list.lastIndex = index;
	const attributes = attributesIn(withoutColon(list.exec(text)?.[1] ?? ','));
	return attributes && {attributes, end: list.lastIndex};
};

/** What stands in a list, without the colon that some authors end it with. */
const withoutColon = (text: string): string => text.trim().replace(/(?:^|\s+):$/, '');

/** The list that starts at an index as others write them, without a colon: `{#id .class key=value}`. A name alone is none in it. */
export const bareAttributeListAt = (text: string, index: number): AttributeList | undefined => {
	bareList.lastIndex = index;
	const attributes = attributesIn(bareList.exec(text)?.[1]?.trim() ?? ',');
	return attributes?.names.size === 0 ? {attributes, end: bareList.lastIndex} : undefined;
};

/** Whether a text may hold lists of attributes. */
export const mayHoldAttributes = (text: string): boolean => /{[ \t]*(?:[:.#]|[\w-]+=)/.test(text);

/** The list that stands at an index and has the rest of its line for itself, the definition of a name for one too: `{:name: … }`. */
export const attributeLineAt = (text: string, index: number): AttributeList | undefined => {
	definition.lastIndex = index;
	const found = definition.test(text) ? {attributes: joinedAttributes([]), end: definition.lastIndex} : attributeListAt(text, index) ?? bareAttributeListAt(text, index);
	lineRest.lastIndex = found?.end ?? 0;
	return found && lineRest.test(text) ? found : undefined;
};

const list = /{:(?![:/])((?:\\}|[^\n{}])*)}/y;
const bareList = /{(?=[ \t]*(?:[.#]|[\w-]+=))([^\n{}]*)}/y;
const definition = /{:[\w-]+:(?:\\}|[^\n}])*}/y;
const lineRest = /[ \t]*(?:\n|$)/y;

/** A heading's text without the attributes at its end, and those: `Title {#id}`. */
export const headingIn = (text: string): {readonly text: string; readonly attributes: Attributes | undefined} => {
	const found = text.endsWith('}') ? /^(.*[ \t]|){(:?)([^{}]*)}$/s.exec(text) : undefined;
	const attributes = found && (found[3]!.trim() === '-' ? joinedAttributes([]) : attributesIn(withoutColon(found[3]!)));
	const isMeant = attributes && (found[2] === ':' || attributes.names.size === 0);
	return isMeant ? {text: withoutHashes(found[1]!.trim()), attributes} : {text, attributes: undefined};
};

/** A heading's line without the hashes that may end it. */
const withoutHashes = (line: string): string => {
	const bare = line.replace(/#+$/, '');
	return bare === '' || /[ \t]$/.test(bare) ? bare.trimEnd() : line;
};
