/**
Arabic with a form of its own for each letter, as its neighbours make it join them: for terminals that show every letter by itself. As many characters as before.

Unicode has these forms for the sake of such displays (Arabic Presentation Forms-B, and -A for Persian and Urdu).
*/
export const withArabicForms = (text: string): string => {
	if (!/[\u0621-\u06D2]/.test(text)) {
		return text;
	}

	const characters = [...text];
	const letters = characters.flatMap((character, index) => isMark(character) ? [] : [{character, index}]);
	for (const [place, {character, index}] of letters.entries()) {
		const own = forms.get(character);
		if (own) {
			const isJoinedBefore = own.length > 1 && joinsNext(letters[place - 1]?.character);
			const isJoinedAfter = own.length === 4 && joinsPrevious(letters[place + 1]?.character);
			characters[index] = own[(isJoinedBefore ? 1 : 0) + (isJoinedAfter ? 2 : 0)]!;
		}
	}

	return characters.join('');
};

const isMark = (character: string) => /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/.test(character);

const tatweel = '\u0640';
const joinsNext = (character: string | undefined) => character === tatweel || forms.get(character ?? '')?.length === 4;
const joinsPrevious = (character: string | undefined) => character === tatweel || (forms.get(character ?? '')?.length ?? 0) > 1;

/** The forms of each letter: alone; and, if it has them, at the end of a word, at its beginning, and within. They stand one behind another, letter by letter. */
const forms = new Map<string, string>();
const addForms = (letters: string, counts: string, first: number) => {
	let code = first;
	for (const [index, letter] of [...letters].entries()) {
		const count = Number(counts[index]);
		forms.set(letter, String.fromCodePoint(...[code, code + 1, code + 2, code + 3].slice(0, count)));
		code += count;
	}
};

addForms('ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي', '122224242444442222444444444444444224', 0xFE_80);
addForms('پ', '4', 0xFB_56);
addForms('ٹ', '4', 0xFB_66);
addForms('چ', '4', 0xFB_7A);
addForms('ڈژڑکگ', '22244', 0xFB_88);
addForms('ں', '2', 0xFB_9E);
addForms('ہھے', '442', 0xFB_A6);
addForms('ی', '4', 0xFB_FC);
