import {isOrnament, type Line, type Run} from './line.ts';

/** Whether it is text of a paragraph or the like that begins with a mark of speech. One that is two cells wide brings the room before its letters with it. */
export const beginsWithMark = (run: Run | undefined): boolean => run !== undefined && !isOrnament(run) && run.cell === undefined && !run.isTurned && /^["“”„«»‘‚‹›'](?=\S)/.test(run.text);

/** Lines whose marks of speech hang where they begin a line: in the margin, so that letters stand below letters. */
export const withHangingMarks = (lines: readonly Line[]): Line[] => lines.map(line => beginsWithMark(line[0]) ? [{...line[0]!, hangs: true}, ...line.slice(1)] : [...line]);

/** Whether a line begins with a mark that hangs: where there is a margin, it stands one cell further to the left than others. */
export const isHanging = ([first]: Line): boolean => first?.hangs === true;
