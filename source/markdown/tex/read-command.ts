import {inScript, superscripts} from '../../model/scripts.ts';
import {type Atom, atomOf, joined, space, wideSpace} from './atom.ts';
import {accents, alphabets, looks, names, spaces, styles, symbols, texts, unseen, wrapped} from './commands.ts';
import {fractionOf} from './fraction.ts';
import {readArgument, readAtoms, skipSpace, writtenArgument} from './read-atoms.ts';
import {type TexWalk} from './tex-walk.ts';
import {giveUp} from './unreadable.ts';

/** The atoms of the command at a walk's place, with the arguments that it takes. */
export const readCommand = (walk: TexWalk): readonly Atom[] => {
	command.lastIndex = walk.index;
	const [whole, name = '', sign = ''] = command.exec(walk.tex) ?? giveUp();
	walk.index += whole.length;
	if (name === '') {
		return signed(sign);
	}

	skipSpace(walk);
	if (looks.has(name)) {
		// A dot is a bracket that isn't seen.
		walk.index += (name === 'left' || name === 'right') && walk.tex[walk.index] === '.' ? 1 : 0;
		return [];
	}

	if (names.has(name)) {
		// What a limit is of is no argument.
		return [{text: name, kind: name.startsWith('lim') ? 'large' : 'name'}];
	}

	if (spaces.has(name)) {
		return [name.endsWith('quad') ? wideSpace : space];
	}

	return written(name, walk) ?? structured(name, walk) ?? [atomOf(symbols.get(name) ?? walk.symbols.get(name) ?? giveUp())];
};

const command = /\\(?:([a-zA-Z]+)\*?|([^a-zA-Z]))/y;

/** A character behind a backslash. */
const signed = (sign: string): readonly Atom[] => {
	switch (sign) {
		case ',':
		case ':':
		case '!': {
			return [];
		}

		case ';':
		case ' ':
		case '\n': {
			return [space];
		}

		case '|': {
			return [atomOf('‖')];
		}

		default: {
			return '{}%$#&_'.includes(sign) ? [atomOf(sign)] : giveUp();
		}
	}
};

/** What a command says whose argument is text, or letters; nothing, for another. */
const written = (name: string, walk: TexWalk): readonly Atom[] | undefined => {
	if (texts.has(name)) {
		const text = writtenArgument(walk);
		return /[\\$^_&{}]/.test(text) ? giveUp() : [...text.startsWith(' ') ? [space] : [], {text: text.trim(), kind: 'ordinary'}, ...text.endsWith(' ') ? [space] : []];
	}

	if (styles.has(name)) {
		return [{text: joined(readArgument(walk)), kind: name === 'operatorname' ? 'name' : 'ordinary'}];
	}

	const alphabet = alphabets.get(name);
	if (alphabet !== undefined) {
		return [{text: Array.from(joined(readArgument(walk)), letter => walk.symbols.get(`${alphabet}{${letter}}`) ?? letter).join(''), kind: 'ordinary'}];
	}

	const accent = accents.get(name);
	if (accent !== undefined) {
		const letters = [...joined(readArgument(walk))];
		return letters.length === 1 || name === 'overline' || name === 'underline' ? [{text: letters.map(letter => `${letter}${accent}`.normalize('NFC')).join(''), kind: 'ordinary'}] : giveUp();
	}

	if (unseen.has(name) || wrapped.has(name)) {
		writtenArgument(walk);
		return wrapped.has(name) ? readArgument(walk) : [];
	}

	return undefined;
};

/** What a command says that puts its arguments in order; nothing, for another. */
const structured = (name: string, walk: TexWalk): readonly Atom[] | undefined => {
	switch (name) {
		case 'frac':
		case 'dfrac':
		case 'tfrac':
		case 'cfrac': {
			return [fractionOf(readArgument(walk), readArgument(walk), walk)];
		}

		case 'sqrt': {
			return [rootIn(walk)];
		}

		case 'not': {
			const text = joined(readArgument(walk));
			return [...text].length === 1 ? [{...atomOf(text), text: `${text}\u0338`.normalize('NFC')}] : giveUp();
		}

		case 'pmod': {
			return [space, {text: `(mod ${joined(readArgument(walk))})`, kind: 'ordinary'}];
		}

		case 'ref':
		case 'eqref': {
			const label = writtenArgument(walk);
			const number = walk.numbers.get(label) ?? label;
			return [{text: name === 'ref' ? number : `(${number})`, kind: 'ordinary'}];
		}

		case 'tag': {
			walk.tags.push(writtenArgument(walk));
			return [];
		}

		default: {
			return undefined;
		}
	}
};

const rootIn = (walk: TexWalk): Atom => {
	let degree = '';
	if (walk.tex[walk.index] === '[') {
		walk.index++;
		degree = inScript(joined(readAtoms(walk, ']'), true), superscripts) ?? giveUp();
	}

	const atoms = readArgument(walk);
	const text = joined(atoms);
	return {text: `${degree}√${atoms.length === 1 && atoms[0]!.kind !== 'fraction' && /^[\p{L}\p{N}\p{M}]+$/u.test(text) ? text : `(${text})`}`, kind: 'ordinary'};
};
