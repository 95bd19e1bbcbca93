import {type Report} from './link/message.ts';
import {type Talk} from './talk.ts';

/** What a talk tells the speaker's console of itself. */
export const reportOf = ({cover, deck: {delivery, size, style}, place, step}: Talk): Omit<Report, 'began' | 'duration'> =>
	({size, style, delivery, place, step, cover: typeof cover === 'object' ? 'overview' : cover ?? 'none'});
