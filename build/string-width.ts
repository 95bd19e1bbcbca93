import {cellsIn} from '../source/layout/cells.ts';

/**
How many cells a text with colours takes.

Stands in for the package string-width in Ink's bundle, so that Ink and our layout count alike. And on its first use the package compiles an expression of all emoji, which takes as long as starting Node.
*/
const stringWidth = (text: string): number => cellsIn(text.includes('\u001B') ? text.replaceAll(sequences, '') : text);

/** Links and colours. Node's own expression for them stops short in an address with a plus. */
const sequences = /\u001B(?:][^\u0007\u001B]*(?:\u0007|\u001B\\)|\[[\d:;]*m)/g;

export default stringWidth;
