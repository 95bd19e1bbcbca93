import {type Line} from './layout/line.ts';
import {type Area} from './layout/measure.ts';

/** Lines, and the area of the window that they stand in. */
export type Pane = {readonly area: Area; readonly lines: readonly Line[]};
