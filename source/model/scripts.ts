/** The letters that Unicode has raised or lowered, by those that are written for them. */
export type Script = ReadonlyMap<string, string>;

const scriptOf = (written: string, shown: string): Script => new Map(Array.from(written, (letter, index) => [letter, [...shown][index]!]));

/** Raised letters, as in x². */
export const superscripts: Script = scriptOf('0123456789+−-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ ', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ ');

/** Lowered letters, as in H₂O. */
export const subscripts: Script = scriptOf('0123456789+−-=()aehijklmnoprstuvxβγρφχ ', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ ');

/** A text in the letters of a script; nothing, if it lacks one of them. */
export const inScript = (text: string, script: Script): string | undefined => {
	const letters = [...text];
	return letters.every(letter => script.has(letter)) ? letters.map(letter => script.get(letter)!).join('') : undefined;
};
