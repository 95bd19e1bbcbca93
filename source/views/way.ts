import {emptyTrail} from '../reader/trail.ts';
import {resizeStage, type Stage, stageAt, withoutChanges} from './stage.ts';
import {withSlideLook} from './typeset-stage.ts';

/** Another post on the stage, at an address in it if there is one, with the way back to where one was. */
export const goOn = (stage: Stage, next: Stage, address?: string): Stage => {
	const there = address === undefined ? next : stageAt(next, address);
	const arrived = {...there, reader: {...there.reader, trail: emptyTrail}};
	return {...inWindowOf(stage, arrived), queue: stage.queue, way: {back: [...stage.way.back, left(stage)].slice(-longestWay), forward: []}};
};

/** The stage as it was before its post came on. */
export const goBack = (stage: Stage): Stage => {
	const before = stage.way.back.at(-1);
	if (!before) {
		return {...stage, message: 'here the way began'};
	}

	const there = {...before, reader: {...before.reader, trail: {...before.reader.trail, leadsOn: true as const}}};
	return {...inWindowOf(stage, there), way: {back: stage.way.back.slice(0, -1), forward: [...stage.way.forward, left(stage)]}};
};

/** The stage as it was before one went back. */
export const goForward = (stage: Stage): Stage => {
	const after = stage.way.forward.at(-1);
	return after
		? {...inWindowOf(stage, after), way: {back: [...stage.way.back, left(stage)], forward: stage.way.forward.slice(0, -1)}}
		: {...stage, message: 'nowhere to go forward to'};
};

/** The stage as it is to be found again. It keeps no way of its own, and nothing that is there for a moment. */
const left = (stage: Stage): Stage => ({...withoutChanges(stage), message: '', request: undefined, way: {back: [], forward: []}});

/** Another stage in the window of this one, which is divided as it is now, and beside the same shelf. */
const inWindowOf = ({hasMouse, isStill, reader: {rank, wishes: {contents, contentsWidth}}, shelf, size, slideLook}: Stage, other: Stage): Stage =>
	resizeStage({...withSlideLook(other, slideLook), hasMouse, isStill, shelf, reader: {...other.reader, rank, wishes: {...other.reader.wishes, contents, contentsWidth}}}, size);

const longestWay = 50;
