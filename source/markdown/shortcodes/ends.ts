/** Where in a text something ends, and the index behind the end. */
export type End = {readonly start: number; readonly end: number};

/** Where what has a name ends next in a text, from a place on. The places asked for rise: the text is gone through once. `end` finds the name first. */
export const endsIn = (text: string, end: RegExp): ((name: string, from: number) => End | undefined) => {
	let ends: Map<string, {readonly places: End[]; next: number}> | undefined;
	const find = () => {
		const found = new Map<string, {readonly places: End[]; next: number}>();
		for (const {0: all, 1: name, index} of text.matchAll(end)) {
			const named = found.get(name!) ?? {places: [], next: 0};
			named.places.push({start: index, end: index + all.length});
			found.set(name!, named);
		}

		return found;
	};

	return (name, from) => {
		ends ??= find();
		const named = ends.get(name);
		if (!named) {
			return undefined;
		}

		while (named.next < named.places.length && named.places[named.next]!.start < from) {
			named.next++;
		}

		return named.places[named.next];
	};
};
