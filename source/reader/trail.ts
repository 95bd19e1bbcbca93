import {type Place} from '../layout/place.ts';

/** The way that a reader has come by jumps, as a browser keeps it. */
export type Trail = {
	/** Where jumps began, the last of them at the end. */
	readonly back: readonly Place[];

	/** Where one was before going back, the nearest at the end. */
	readonly forward: readonly Place[];

	/** Where the last jump began, in whatever direction it went. */
	readonly last: Place | undefined;

	/** Where the last step of a walk, from heading to heading or from hit to hit, has led. A walk is one jump. */
	readonly walkedTo: Place | undefined;

	/** Whether one has come back to this post from another, and has not jumped since. */
	readonly leadsOn?: true;
};

/** Nobody has jumped yet. */
export const emptyTrail: Trail = {back: [], forward: [], last: undefined, walkedTo: undefined};

/** The trail after a jump. To go on with a walk leaves the way back as it is. */
export const trailAfter = (trail: Trail, from: Place, to: Place, isWalk: boolean): Trail => {
	const walkedTo = isWalk ? to : undefined;
	return isWalk && trail.walkedTo && isSamePlace(trail.walkedTo, from)
		? {...trail, walkedTo}
		: {back: [...trail.back, from].slice(-longestTrail), forward: [], last: from, walkedTo};
};

/** The trail after going back, and where to; nothing, if there is no way back. */
export const goneBack = (trail: Trail, here: Place): {readonly trail: Trail; readonly place: Place} | undefined => {
	const place = trail.back.at(-1);
	return place && {place, trail: {...trail, back: trail.back.slice(0, -1), forward: [...trail.forward, here], last: here, walkedTo: undefined}};
};

/** The trail after going forward again, and where to; nothing, if nobody went back. */
export const goneForward = (trail: Trail, here: Place): {readonly trail: Trail; readonly place: Place} | undefined => {
	const place = trail.forward.at(-1);
	return place && {place, trail: {...trail, back: [...trail.back, here], forward: trail.forward.slice(0, -1), last: here, walkedTo: undefined}};
};

/** The trail in a post that has changed, by what leads to where places are now. */
export const trailBy = (trail: Trail, again: (place: Place) => Place): Trail => ({
	...trail,
	back: trail.back.map(place => again(place)),
	forward: trail.forward.map(place => again(place)),
	last: trail.last && again(trail.last),
	walkedTo: trail.walkedTo && again(trail.walkedTo),
});

/** Whether two places are one. */
export const isSamePlace = (one: Place, other: Place): boolean => one.section === other.section && one.block === other.block && one.share === other.share;

const longestTrail = 100;
