import {type Atom, atomOf, joined, space} from './atom.ts';
import {fractionOf} from './fraction.ts';
import {readCommand} from './read-command.ts';
import {lowered, raised} from './script-of.ts';
import {type TexWalk} from './tex-walk.ts';
import {giveUp} from './unreadable.ts';

/** Deeper formulas aren't read: nobody writes them. */
const deepest = 12;

/** The atoms from a walk's place to a closing bracket, and behind it, or to the end. All before an `\\over` stands over all behind it. */
export const readAtoms = (walk: TexWalk, close: '' | '}' | ']'): Atom[] => {
	const atoms: Atom[] = [];
	walk.depth++;
	for (let next = walk.tex[walk.index]; next !== undefined && next !== close; next = walk.tex[walk.index]) {
		if (walk.tex.startsWith(String.raw`\over`, walk.index) && !/[a-z]/i.test(walk.tex[walk.index + 5] ?? '')) {
			walk.index += 5;
			const below = readAtoms(walk, close);
			walk.depth--;
			return [fractionOf(atoms, below, walk)];
		}

		addNext(walk, atoms);
	}

	walk.depth--;
	if (walk.depth > deepest || (close !== '' && walk.index >= walk.tex.length)) {
		return giveUp();
	}

	walk.index++;
	return atoms;
};

/** The next group, or the next atom, as what a command applies to. */
export const readArgument = (walk: TexWalk): readonly Atom[] => {
	skipSpace(walk);
	const {depth, index, tex} = walk;
	const character = String.fromCodePoint(tex.codePointAt(index) ?? 0x7D);
	if (depth > deepest || '^_}'.includes(character)) {
		return giveUp();
	}

	if (/\d/.test(character)) {
		walk.index++;
		return [atomOf(character)];
	}

	if (character === '{') {
		walk.index++;
		return readAtoms(walk, '}');
	}

	const atoms: Atom[] = [];
	walk.depth++;
	addNext(walk, atoms);
	walk.depth--;
	return atoms;
};

/** The next group as it is written. */
export const writtenArgument = (walk: TexWalk): string => {
	skipSpace(walk);
	group.lastIndex = walk.index;
	const found = group.exec(walk.tex)?.[1] ?? giveUp();
	walk.index = group.lastIndex;
	return found;
};

/** Go on to what isn't white space. */
export const skipSpace = (walk: TexWalk): void => {
	while (walk.tex[walk.index] === ' ' || walk.tex[walk.index] === '\n') {
		walk.index++;
	}
};

const addNext = (walk: TexWalk, atoms: Atom[]): void => {
	const character = String.fromCodePoint(walk.tex.codePointAt(walk.index)!);
	switch (character) {
		case '^':
		case '_': {
			walk.index++;
			const text = joined(readArgument(walk), true);
			addScript(atoms, character === '^' ? raised(text) : lowered(text));
			break;
		}

		case '\'': {
			walk.index++;
			addScript(atoms, '′');
			break;
		}

		case '{': {
			walk.index++;
			atoms.push(...grouped(readAtoms(walk, '}')));
			break;
		}

		case '\\': {
			atoms.push(...readCommand(walk));
			break;
		}

		case '~':
		case ' ':
		case '\n': {
			walk.index++;
			atoms.push(...character === '~' ? [space] : []);
			break;
		}

		case '|': {
			// Who writes spaces around a bar wants them.
			atoms.push(walk.tex.slice(walk.index - 1, walk.index + 2) === ' | ' ? {text: '|', kind: 'relation'} : atomOf('|'));
			walk.index++;
			break;
		}

		case '}':
		case '&':
		case '#':
		case '%': {
			giveUp();
			break;
		}

		default: {
			atoms.push(readSign(walk, character));
		}
	}
};

/** A letter, a number, or a sign of one character or two. */
const readSign = (walk: TexWalk, character: string): Atom => {
	whole.lastIndex = walk.index;
	const found = whole.exec(walk.tex)?.[0] ?? character;
	walk.index += found.length;
	return found === ':=' ? {text: found, kind: 'relation'} : atomOf(found === '-' ? '−' : found);
};

/** What a script raises or lowers stands behind the atom before it. */
const addScript = (atoms: Atom[], script: string): void => {
	const before = atoms.at(-1)?.kind === 'space' ? undefined : atoms.pop();
	const {kind, text} = before ?? {kind: 'ordinary', text: ''};
	atoms.push({text: `${kind === 'fraction' ? `(${text})` : text}${script}`, kind: kind === 'relation' || kind === 'operator' || kind === 'fraction' ? 'ordinary' : kind});
};

/** What stands in braces is one thing to its neighbours, and no sign: `1{,}000`. */
const grouped = (atoms: readonly Atom[]): readonly Atom[] => {
	const [only] = atoms;
	const isItself = atoms.length === 0 || (atoms.length === 1 && only!.kind !== 'comma' && only!.kind !== 'operator' && only!.kind !== 'relation');
	return isItself ? atoms : [{text: joined(atoms), kind: 'ordinary'}];
};

const whole = /\d+(?:\.\d+)?|:=/y;
const group = /{((?:[^{}]|{[^{}]*})*)}/y;
