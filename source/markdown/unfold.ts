/** What `fold` writes in place of a line end: one of Unicode's noncharacters, which stand in no text. */
export const foldedLineEnd = '\uFDD0';

/** What `fold` writes in place of a bar. */
export const foldedBar = '\uFDD1';

/** A text as it was before it was folded. */
export const unfold = (text: string): string => folded.test(text) ? text.replaceAll(foldedLineEnd, '\n').replaceAll(foldedBar, '|') : text;

const folded = /[\uFDD0\uFDD1]/;
