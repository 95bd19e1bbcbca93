/** A part of a formula that is read: what it says, and how it stands to its neighbours. */
export type Atom = {readonly text: string; readonly kind: AtomKind};

/** A letter, number or group · `1/x` · `=` · `+` · `(` · `)` · `,` · `log` · `∑` · a space that was meant. */
export type AtomKind = 'ordinary' | 'fraction' | 'relation' | 'operator' | 'opening' | 'closing' | 'comma' | 'name' | 'large' | 'space';

/** The kind that a character has by itself. */
const kindOf = (character: string): AtomKind => {
	for (const [kind, characters] of kinds) {
		if (characters.includes(character)) {
			return kind;
		}
	}

	return 'ordinary';
};

const kinds: ReadonlyArray<readonly [AtomKind, string]> = [
	['relation', '=<>≤≥≦≧⩽⩾≪≫≠≈≃≅≡∼≍≐≜≔∝∈∉∋⊂⊃⊆⊇⊊⊋⊢⊨⊧∣∥⊥→←↔⇒⇐⇔⟶⟵⟷⟹⟸⟺↦⟼↪↩↝⇝↠⇀⇌≺≻⪯⪰≼≽≲≳⊑⊒∴∵'],
	['operator', '+−±∓×÷·∗*⋆∘•∪∩∖∧∨⊕⊖⊗⊘⊙⊎⊔⊓⋄'],
	['opening', '([{⟨⌊⌈⟦'],
	['closing', ')]}⟩⌋⌉⟧!'],
	['comma', ',;:'],
	['large', '∑∏∐∫∬∭∮⋃⋂⨁⨂⋁⋀'],
];

/** The atom of a character, of the kind that it has by itself. */
export const atomOf = (character: string): Atom => ({text: character, kind: kindOf(character)});

/** What is there, but not seen. */
export const nothing: Atom = {text: '', kind: 'ordinary'};

/** Spaces that were meant: within a formula, and between two. */
export const space: Atom = {text: ' ', kind: 'space'};
export const wideSpace: Atom = {text: '  ', kind: 'space'};

/** Atoms side by side, with the spaces that a typesetter would put between them; none around operators and relations, where they stand close. */
export const joined = (atoms: readonly Atom[], isClose = false): string => {
	let text = '';
	let before: Atom | undefined;
	let gap = '';
	let isBinary = false;
	for (const atom of bracketedFactors(atoms)) {
		if (atom.kind === 'space') {
			gap = text === '' || gap.length > atom.text.length ? gap : atom.text;
			continue;
		}

		// A sign stands close to what follows; an operator has something before it.
		const isOperator = atom.kind === 'operator' && before !== undefined && isTerm(before);
		const isApart = before !== undefined && ((isOperator || isBinary ? !isClose : areApart(before, atom, isClose)) || isRunningOn(before, atom));
		text += `${gap === '' && isApart ? ' ' : gap}${atom.text}`;
		gap = '';
		isBinary = isOperator;
		before = atom;
	}

	return text;
};

/** Atoms with the fractions among them in brackets that are multiplied, or that a function is of. */
const bracketedFactors = (atoms: readonly Atom[]): readonly Atom[] => atoms.map((atom, index) => {
	const [before, after] = [atoms[index - 1], atoms[index + 1]];
	const isFactor = atom.kind === 'fraction' && (isOneOf(takesFactor, before) || isOneOf(isFactorTo, after));
	return isFactor ? {text: `(${atom.text})`, kind: atom.kind} : atom;
});

const isOneOf = (kinds: ReadonlySet<AtomKind>, atom: Atom | undefined) => atom !== undefined && kinds.has(atom.kind) && !isMark(atom);

const takesFactor: ReadonlySet<AtomKind> = new Set(['ordinary', 'fraction', 'closing', 'name']);
const isFactorTo: ReadonlySet<AtomKind> = new Set(['ordinary', 'fraction', 'opening', 'name', 'large']);

const isTerm = ({kind}: Atom) => kind === 'ordinary' || kind === 'fraction' || kind === 'closing';

/** Whether an atom is nothing that is multiplied. */
const isMark = ({text}: Atom) => /^[.|‖…⋯/]$/.test(text);

/** Whether one atom ends with a raised or lowered word, and the other would go on with it. */
const isRunningOn = (before: Atom, after: Atom) => /[_^][\p{L}\p{N}\p{M}]+$/u.test(before.text) && /^[\p{L}\p{N}]/u.test(after.text);

const areApart = ({kind: before}: Atom, {kind: after}: Atom, isClose: boolean): boolean => {
	if (before === 'name' || after === 'name') {
		return before === 'name' ? after !== 'opening' && after !== 'closing' && after !== 'comma' && after !== 'fraction' : before !== 'opening' && before !== 'operator';
	}

	return !isClose && (before === 'relation' || after === 'relation' || before === 'comma' || (before === 'large' && after !== 'closing') || (after === 'large' && (before === 'ordinary' || before === 'closing')));
};
