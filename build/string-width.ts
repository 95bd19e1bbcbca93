import {stripVTControlCharacters} from 'node:util';
import {cellsIn} from '../source/layout/cells.ts';

/**
How many cells a text with colours takes.

Stands in for the package string-width in Ink's bundle, so that Ink and our layout count alike. And on its first use the package compiles an expression of all emoji, which takes as long as starting Node.
*/
const stringWidth = (text: string): number => cellsIn(text.includes('\u001B') ? stripVTControlCharacters(text) : text);

export default stringWidth;
