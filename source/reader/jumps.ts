import {readAt} from './position.ts';
import {type Reader} from './reader.ts';
import {tell} from './tell.ts';
import {goneBack, goneForward, isSamePlace, trailAfter} from './trail.ts';

/** What a jump made of a reader, with the way back to where it began. */
export const jump = (before: Reader, after: Reader): Reader => withWayBack(before, after, false);

/** The same for one step of a walk from heading to heading or from hit to hit. A whole walk is one jump. */
export const walk = (before: Reader, after: Reader): Reader => withWayBack(before, after, true);

const withWayBack = (before: Reader, after: Reader, isWalk: boolean): Reader =>
	isSamePlace(before.place, after.place) ? after : {...after, trail: trailAfter(before.trail, before.place, after.place, isWalk)};

/** The reader where its last jumps began, or before it went back. Where the way leads out of this post, that is asked for. */
export const goThroughTrail = (reader: Reader, direction: 'back' | 'forward', times: number): Reader => {
	const step = direction === 'back' ? goneBack : goneForward;
	let now = reader;
	for (let count = 0; count < times; count++) {
		const gone = step(now.trail, now.place);
		if (!gone) {
			break;
		}

		now = readAt({...now, trail: gone.trail}, gone.place);
	}

	return now === reader ? beyondTrail(reader, direction) : now;
};

const beyondTrail = (reader: Reader, direction: 'back' | 'forward'): Reader =>
	direction === 'back' || reader.trail.leadsOn ? {...reader, request: {kind: direction}} : tell(reader, 'nowhere to go forward to');
