import {expect, test} from 'vitest';
import {columnShownAt, type Line, widthOf} from '../../source/layout/line.ts';
import {layParagraph} from '../../source/layout/paragraph.ts';
import {textOf} from '../../source/model/span.ts';
import {regionOf} from '../../source/views/region-of.ts';
import {text} from '../random-post.ts';

const paint = (line: Line) => textOf(line);
const area = {x: 4, y: 0, width: 12, height: 3};
const said = text('“Aaaaaa aaa” bbbbb bbbbb “Ccccc ccc”');
const lay = (isJustified = false) => layParagraph(said, {width: 12, isPlain: false, typography: {isJustified}});

test('marks of speech that begin a line hang in the margin, if there is one', () => {
	expect(regionOf(lay(), {...area, hasMargin: true}, paint)).toEqual({...area, x: 3, width: 13, rows: ['“Aaaaaa aaa”', ' bbbbb bbbbb', '“Ccccc ccc”']});
	expect(regionOf(lay(), area, paint)).toEqual({...area, rows: ['“Aaaaaa aaa”', 'bbbbb bbbbb', '“Ccccc ccc”']});
	expect(regionOf(lay(), {...area, x: 0, hasMargin: true}, paint).x).toBe(0);
	expect(lay().every(line => widthOf(line) <= 12)).toBe(true);
});

test('where the right edge is straight, and in plain text, none does', () => {
	expect(regionOf(lay(true), {...area, hasMargin: true}, paint).x).toBe(4);
	expect(layParagraph(said, {width: 12, isPlain: true}).flat().some(({hangs}) => hangs)).toBe(false);
});

test('what is pointed at in a line that hangs stands one column further', () => {
	const [hung, other] = lay();
	expect(columnShownAt(hung!, 0)).toBe(1);
	expect(columnShownAt(other!, 0)).toBe(0);
});
