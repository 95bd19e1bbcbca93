import {expect, test} from 'vitest';
import {clausesOf} from '../../source/deck/clauses.ts';
import {type Span, textOf} from '../../source/model/span.ts';

const clauses = (text: string) => clausesOf([{text, roles: []}]).map(clause => textOf(clause));

test.each([
	['what ties it to the sentence before', 'However, for example, a small model needs examples.', ['A small model needs examples.']],
	['what only announces it', 'It is worth noting that we also show that data is scarce.', ['Data is scarce.']],
	['a reference and a remark', 'The model (see Figure 2) was trained on all of the text [3].', ['The model was trained on all of the text.']],
	['a tie in the middle', 'The result, however, was not what they had hoped for.', ['The result was not what they had hoped for.']],
	['a relative clause', 'The loss is low for the large model, which surprised us.', ['The loss is low for the large model, which surprised us.', 'The loss is low for the large model.']],
	['examples', 'Models are trained on many kinds of data such as books, code and articles.', ['Models are trained on many kinds of data such as books, code and articles.', 'Models are trained on many kinds of data.']],
	['a reason', 'Nobody could read the old files any more because the format had changed.', ['Nobody could read the old files any more because the format had changed.', 'Nobody could read the old files any more.']],
	['a second statement', 'The files were moved to another disk; the old one was thrown away.', ['The files were moved to another disk; the old one was thrown away.', 'The files were moved to another disk.']],
	['a purpose', 'To find out about it, we asked everyone in the room.', ['To find out about it, we asked everyone in the room.', 'We asked everyone in the room.']],
	['a concession', 'Although much has been said about it, we still know little about the causes.', ['Although much has been said about it, we still know little about the causes.', 'We still know little about the causes.']],
	['what is told between commas', 'The old machine, which nobody had used for years, was sold in the end.', ['The old machine was sold in the end.']],
	['what is told between dashes', 'The old machine – a gift of the town – was sold in the end.', ['The old machine was sold in the end.']],
	['what explains it, behind a colon', 'The old machine was sold in the end: it had become too slow.', ['The old machine was sold in the end: it had become too slow.', 'The old machine was sold in the end.']],
	['what explains it, behind a dash', 'The old machine was sold in the end—nobody had used it for years.', ['The old machine was sold in the end—nobody had used it for years.', 'The old machine was sold in the end.']],
	['a second statement behind “and”', 'The old machine was sold in the end and there is a new one.', ['The old machine was sold in the end and there is a new one.', 'The old machine was sold in the end.']],
	['a tie without a comma', 'In other words the machine is slow.', ['The machine is slow.']],
])('leaves out %s', (_, sentence, expected) => {
	expect(clauses(sentence)).toEqual(expected);
});

test.each([
	['a condition', 'If the disk is full of old files, the program stops at once.'],
	['a restriction', 'The program stops, but only if the disk is full of old files.'],
	['a hedge', 'It is likely that the program will stop some time soon.'],
	['what a denial is about', 'The program did not stop because the disk was full of files.'],
	['a verb that belongs to the words before', 'The program of the old machine, as it is known, stops at night.'],
	['what `it` stands for', 'Since the machine was very old, it was thrown away in the end.'],
	['what only seems to be an end', 'The author of the old report, who lives in Paris, said that nothing happened.'],
	['a restriction in brackets', 'The method works on all of the data (except on Tuesdays).'],
	['what stands for the time so far', 'So far nobody has found out why this happens.'],
	['what goes along with something else', 'As the temperature rises, the ice of the lake melts away.'],
	['a list of things done', 'We spent the whole day there, reading and writing.'],
	['an argument', 'The value of f(x) is known for all x that we looked at.'],
	['a remark in a quote', 'The title of the slide says so: "Presenting (more of it)".'],
	['a part of a quote', 'He said “the files were lost, which is a pity” to everyone there.'],
	['a tie that joins two statements', 'The machine is slow, however, it is never late for anything at all.'],
	['what a colon announces', 'The machine that was sold has the following parts: a wheel, a belt and a pump.'],
	['a part of a word in brackets', 'The machine has a cache of (byte)code for all of its programs.'],
	['a restriction between commas', 'The machine, which only works at night, is too slow for us.'],
	['a second statement that belongs to a condition', 'If the machine of the town is slow and it is late, nobody comes.'],
	['a part that a dash ends', 'The small red machine of the old town—a gift—works.'],
	['what such things do', 'Even for one old machine, once the wheels of it are changed, such machines need more oil.'],
	['what is done with something', 'The way to open the old machine is simple: instead of a key, with the lever we could move the whole door.'],
	['the last of several things', 'In each of the pictures, we show the old machine, the new one, and finally the way it goes.'],
	['the second of two ways', 'The part of the machine that we bought is either small, which is good, or very heavy.'],
	['what a condition leads to', 'The door is locked, so if the small key of the machine is known, which is rare, then it opens.'],
	['what belongs to examples', 'It is known that the machines in the town such as ours and yours will be sold.'],
	['what goes on before a reason', 'The machine was sold to the town mainly because the old one had become slow.'],
	['what other languages mean by the same letters', 'Als der Mann am Abend nach Hause kam, ging er in den Garten.'],
])('keeps %s', (_, sentence) => {
	expect(clauses(sentence)).toEqual([sentence]);
});

test('no cut falls within a formula, a link or a piece of code, and spans keep their roles', () => {
	const sentence: Span[] = [
		{text: 'However, read ', roles: []},
		{text: 'all of it, which is long', roles: ['link'], href: '#all'},
		{text: ' and ', roles: []},
		{text: 'much more', roles: ['strong']},
		{text: '.', roles: []},
	];
	expect(clausesOf(sentence)).toEqual([[{text: 'Read ', roles: []}, ...sentence.slice(1, 4), {text: '.', roles: []}]]);
});

test('a name keeps its letters', () => {
	expect(clauses('However, iPhone users are few.')).toEqual(['iPhone users are few.']);
});

test('the brackets of a formula are no remark', () => {
	const said = clausesOf([{text: 'The pair ', roles: []}, {text: '(x, y)', roles: ['math']}, {text: ' (see there) lies in the plane of all pairs.', roles: []}]);
	expect(textOf(said[0]!)).toBe('The pair (x, y) lies in the plane of all pairs.');
});
