import {oneOf, tabled} from './characters.ts';
import {type Accepts, type Holds, type Pattern, type Step} from './pattern.ts';

/** A regular expression as it is written: what stands in what. */
export type Tree =
	| {readonly kind: 'take'; readonly accepts: Accepts}
	| {readonly kind: 'look'; readonly holds: Holds}
	| {readonly kind: 'sequence' | 'choice'; readonly parts: readonly Tree[]}
	| {readonly kind: 'repeat'; readonly part: Tree; readonly least: number; readonly most: number; readonly isLazy: boolean};

/** The steps that an expression is looked for by; nothing, if they are too many. */
export const buildPattern = (tree: Tree): Pattern | undefined => {
	const steps: Step[] = [{kind: 'done'}];
	const first = build(tree, 0, steps);
	return steps.length > mostSteps ? undefined : {steps, first, begins: tabled(oneOf(beginningsOf(steps, first)))};
};

/** Adds the steps of a tree that lead to the step `next`, and tells the first of them. */
const build = (tree: Tree, next: number, steps: Step[]): number => {
	if (steps.length > mostSteps) {
		return next;
	}

	switch (tree.kind) {
		case 'take': {
			return steps.push({kind: 'take', accepts: tabled(tree.accepts), next}) - 1;
		}

		case 'look': {
			return steps.push({...tree, next}) - 1;
		}

		case 'sequence': {
			return tree.parts.reduceRight((after, part) => build(part, after, steps), next); // eslint-disable-line unicorn/no-array-reduce
		}

		case 'choice': {
			const [first, ...others] = tree.parts.map(part => build(part, next, steps)).toReversed();
			let chosen = first!;
			for (const other of others) {
				chosen = steps.push({kind: 'fork', next: other, other: chosen}) - 1;
			}

			return chosen;
		}

		case 'repeat': {
			return buildRepetition(tree, next, steps);
		}
	}
};

/** As many copies as there must be, and behind them a loop, or as many as there may be. */
const buildRepetition = ({part, least, most, isLazy}: Extract<Tree, {kind: 'repeat'}>, next: number, steps: Step[]): number => {
	const fork = (again: number): Step => (isLazy ? {kind: 'fork', next, other: again} : {kind: 'fork', next: again, other: next});
	let first = next;
	if (most === Infinity) {
		// The loop begins with its fork, which must be there before what leads back to it.
		const loop = steps.push({kind: 'done'}) - 1;
		steps[loop] = fork(build(part, loop, steps));
		first = loop;
	} else {
		for (let count = least; count < most; count++) {
			first = steps.push(fork(build(part, first, steps))) - 1;
		}
	}

	for (let count = 0; count < least; count++) {
		first = build(part, first, steps);
	}

	return first;
};

/** What can be taken first, of all steps that can be reached from one before anything is taken. */
const beginningsOf = (steps: readonly Step[], first: number): Accepts[] => {
	const beginnings: Accepts[] = [];
	const waiting = [first];
	const reached = new Set(waiting);
	for (const index of waiting) {
		const step = steps[index]!;
		if (step.kind === 'take') {
			beginnings.push(step.accepts);
		} else if (step.kind !== 'done') {
			for (const other of step.kind === 'fork' ? [step.next, step.other] : [step.next]) {
				if (!reached.has(other)) {
					reached.add(other);
					waiting.push(other);
				}
			}
		}
	}

	return beginnings;
};

const mostSteps = 2000;
