import {buildPattern, type Tree} from './build-pattern.ts';
import {anyCharacter, between, isDigit, isSpace, isWord, not, oneOf} from './characters.ts';
import {type Accepts, type Pattern} from './pattern.ts';

/**
Read a regular expression: characters, `.`, `[a-z]`, `\d \w \s \b` and their opposites, `^ $`, groups, `|`, `* + ? {2,5}` and their lazy forms. A space stands for any white space.

Nothing, if the text is none of these, or too large: then it is what it says. Where case does not count, `isExact` is false.
*/
export const readPattern = (text: string, isExact: boolean): Pattern | undefined => {
	const source: Source = {characters: [...text], index: 0, depth: 0, isExact};
	const tree = readChoice(source);
	if (!tree || source.index < source.characters.length) {
		return undefined;
	}

	return buildPattern(tree);
};

/** What is being read, and how far; each level of groups counts for its `depth`. */
type Source = {readonly characters: readonly string[]; index: number; depth: number; readonly isExact: boolean};

const readChoice = (source: Source): Tree | undefined => {
	const parts: Tree[] = [];
	source.depth++;
	do {
		const sequence = source.depth > mostDepth ? undefined : readSequence(source);
		if (!sequence) {
			return undefined;
		}

		parts.push(sequence);
	} while (skip(source, '|'));

	source.depth--;
	return {kind: 'choice', parts};
};

const readSequence = (source: Source): Tree | undefined => {
	const parts: Tree[] = [];
	while (source.index < source.characters.length && !'|)'.includes(source.characters[source.index]!)) {
		const atom = readAtom(source);
		const part = atom && readRepetition(source, atom);
		if (!part) {
			return undefined;
		}

		parts.push(part);
	}

	return {kind: 'sequence', parts};
};

const readAtom = (source: Source): Tree | undefined => {
	const character = source.characters[source.index++]!;
	switch (character) {
		case '.': {
			return {kind: 'take', accepts: anyCharacter};
		}

		case '[': {
			const accepts = readSet(source);
			return accepts && {kind: 'take', accepts};
		}

		case '(': {
			const isPlain = source.characters[source.index] !== '?' || skip(source, '?:');
			const inner = isPlain ? readChoice(source) : undefined;
			return inner && skip(source, ')') ? inner : undefined;
		}

		case '^': {
			return {kind: 'look', holds: before => before === undefined || before === lineFeed};
		}

		case '$': {
			return {kind: 'look', holds: (_, after) => after === undefined || after === lineFeed};
		}

		case '\\': {
			return readEscape(source);
		}

		case '*':
		case '+':
		case '?': {
			return undefined;
		}

		case ' ': {
			while (skip(source, ' ')) {
				// However many, they stand for one stretch of white space.
			}

			const space: Tree = {kind: 'take', accepts: isSpace};
			return /[*+?{]/.test(source.characters[source.index] ?? '') ? space : {kind: 'repeat', part: space, least: 1, most: Infinity, isLazy: false};
		}

		default: {
			return {kind: 'take', accepts: exactly(character, source)};
		}
	}
};

const readEscape = (source: Source): Tree | undefined => {
	const character = source.characters[source.index++];
	if (character === 'b' || character === 'B') {
		return {kind: 'look', holds: (before, after) => (isWordAt(before) === isWordAt(after)) === (character === 'B')};
	}

	const accepts = escapedSet(character, source);
	return accepts && {kind: 'take', accepts};
};

const isWordAt = (code: number | undefined) => code !== undefined && isWord(code);

/** What a character means behind a backslash; letters and figures mean nothing but what they are known for. */
const escapedSet = (character: string | undefined, source: Source): Accepts | undefined => {
	const known = sets[character ?? ''];
	return known ?? (character === undefined || isWordAt(character.codePointAt(0)) ? undefined : exactly(character, source));
};

const sets: Readonly<Record<string, Accepts>> = {
	d: isDigit, D: not(isDigit), w: isWord, W: not(isWord), s: isSpace, S: not(isSpace), t: code => code === 9,
};

const exactly = (character: string, {isExact}: Source): Accepts => between(character.codePointAt(0)!, character.codePointAt(0)!, isExact);

/** The characters between brackets. */
const readSet = (source: Source): Accepts | undefined => {
	const isOpposite = skip(source, '^');
	const members: Accepts[] = [];
	do {
		const member = readMember(source);
		if (!member) {
			return undefined;
		}

		members.push(member);
	} while (!skip(source, ']'));

	return isOpposite ? not(oneOf(members)) : oneOf(members);
};

const readMember = (source: Source): Accepts | undefined => {
	const character = source.characters[source.index++];
	if (character === undefined) {
		return undefined;
	}

	if (character === '\\') {
		return escapedSet(source.characters[source.index++], source);
	}

	const [dash, last] = source.characters.slice(source.index, source.index + 2);
	if (dash !== '-' || last === undefined || last === ']') {
		return exactly(character, source);
	}

	source.index += 2;
	return last < character ? undefined : between(character.codePointAt(0)!, last.codePointAt(0)!, source.isExact);
};

/** What was read, as often as the marks behind it say. */
const readRepetition = (source: Source, part: Tree): Tree | undefined => {
	const bounds = readBounds(source);
	if (!bounds) {
		return part;
	}

	const isLazy = skip(source, '?');
	const [least, most] = bounds;
	return part.kind === 'look' || most < least || Math.max(least, most === Infinity ? 0 : most) > mostTimes ? undefined : {kind: 'repeat', part, least, most, isLazy};
};

const readBounds = (source: Source): readonly [least: number, most: number] | undefined => {
	for (const [mark, bounds] of Object.entries({'*': [0, Infinity], '+': [1, Infinity], '?': [0, 1]} as const)) {
		if (skip(source, mark)) {
			return bounds;
		}
	}

	const [whole, least, comma, most] = /^{(\d{1,4})(,?)(\d{0,4})}/.exec(source.characters.slice(source.index, source.index + 12).join('')) ?? [];
	if (whole === undefined) {
		return undefined;
	}

	source.index += whole.length;
	return [Number(least), comma === '' ? Number(least) : (most === '' ? Infinity : Number(most))];
};

const skip = (source: Source, text: string): boolean => {
	const isThere = [...text].every((character, offset) => source.characters[source.index + offset] === character);
	source.index += isThere ? text.length : 0;
	return isThere;
};

const lineFeed = 10;
const mostDepth = 50;
const mostTimes = 1000;
