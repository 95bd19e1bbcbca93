/** The attributes of a tag, by their names in small letters. */
export type Attributes = Readonly<Record<string, string>>;

/** The attributes that are written in a tag. `decode` gives what an entity stands for. */
export const attributesIn = (tag: string, decode: (entity: string) => string): Attributes => {
	const attributes: Record<string, string> = {};
	for (const [, name, value = ''] of tag.matchAll(/\s([^\s"'>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g)) {
		const key = name!.toLowerCase();
		attributes[key] ??= value.replace(/^(["'])([^]*)\1$/, '$2').replaceAll(/&#?[\da-z]+;/gi, decode);
	}

	return attributes;
};

/** Whether a browser shows nothing of an element with such attributes. */
export const isHidden = ({hidden, style = ''}: Attributes): boolean => hidden !== undefined || /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);

/** Whether an element is of a class whose name matches. */
export const isOfClass = ({class: names = ''}: Attributes, name: RegExp): boolean => names !== '' && names.split(/\s+/).some(one => name.test(one));
