/**
A regular expression, made ready to be looked for: steps that lead from one to another, from the first to a `done`.

Of the two steps that a fork leads to, `next` is the one to be preferred. `begins` tells which characters a hit may begin with.
*/
export type Pattern = {readonly steps: readonly Step[]; readonly first: number; readonly begins: Accepts};

/** One step: a character to take, a place to be at, a choice, or the end. `next` and `other` are numbers of steps. */
export type Step =
	| {readonly kind: 'take'; readonly accepts: Accepts; readonly next: number}
	| {readonly kind: 'look'; readonly holds: Holds; readonly next: number}
	| {readonly kind: 'fork'; readonly next: number; readonly other: number}
	| {readonly kind: 'done'};

/** Whether a character is one of those meant, by its code point. A line feed never is: no hit goes over one. */
export type Accepts = (code: number) => boolean;

/** Whether a place is one of those meant, by the code points on both sides of it; where the text begins or ends there is none. */
export type Holds = (before: number | undefined, after: number | undefined) => boolean;

/** Where a hit stands in a text: from a character up to, and without, another. */
export type Hit = {readonly from: number; readonly to: number};

/**
Where in a text a pattern fits: from left to right, none upon another, none empty.

All ways through the pattern are followed at once, one character after the other, as Thompson and Pike did (R. Cox, "Regular Expression Matching: the Virtual Machine Approach", 2009). So no pattern, however its repetitions are nested, takes longer than its steps times the text. Only what looks far ahead for every single hit may; what lies behind so much work is not looked at.
*/
export const hitsOf = (pattern: Pattern, text: string): Hit[] => {
	const hits: Hit[] = [];
	const follower = followerOf(pattern);
	let from = 0;
	let effort = 0;
	while (from < text.length && effort < mostEffort) {
		const search = follower.firstHit(text, from);
		effort += search.effort;
		if (!search.hit) {
			break;
		}

		hits.push(search.hit);
		from = search.hit.to;
	}

	return hits;
};

/** How many steps are taken through a text at most: a second's work on a slow machine. */
const mostEffort = 10_000_000;

/** Ways through a pattern, the one to be preferred first: for each the step it has come to, and where in the text it began. */
type Threads = {readonly steps: Int32Array; readonly starts: Int32Array; count: number};

/** What follows the threads of a pattern through a text. Its arrays are made once: this is walked for every character of a long post with each letter typed. */
const followerOf = ({steps, first, begins}: Pattern) => {
	const newThreads = (): Threads => ({steps: new Int32Array(steps.length), starts: new Int32Array(steps.length), count: 0});

	// For each step, the last position that a thread was led to it at.
	const reached = new Int32Array(steps.length);

	/** Leads a thread to a step, and on to all that can be reached from there without taking a character. */
	const lead = (index: number, start: number, threads: Threads, place: {readonly position: number; readonly before: number | undefined; readonly after: number | undefined}) => {
		if (reached[index] === place.position) {
			return;
		}

		reached[index] = place.position;
		const step = steps[index]!;
		if (step.kind === 'take' || step.kind === 'done') {
			threads.steps[threads.count] = index;
			threads.starts[threads.count] = start;
			threads.count++;
		} else if (step.kind === 'fork' || step.holds(place.before, place.after)) {
			lead(step.next, start, threads, place);
			if (step.kind === 'fork') {
				lead(step.other, start, threads, place);
			}
		}
	};

	const firstHit = (text: string, start: number): {readonly hit: Hit | undefined; readonly effort: number} => {
		let hit: Hit | undefined;
		let effort = 0;
		let threads = newThreads();
		let next = newThreads();
		let before = start === 0 ? undefined : text.codePointAt(start - 1);
		reached.fill(-1);
		for (let position = start; position <= text.length && (!hit || threads.count > 0);) {
			const code = text.codePointAt(position);
			const end = position + (code !== undefined && code > 0xFF_FF ? 2 : 1);
			if (!hit && code !== undefined && begins(code)) {
				lead(first, position, threads, {position, before, after: code});
			}

			next.count = 0;
			effort += threads.count;
			const ahead = threads.count > 0 ? {position: end, before: code, after: text.codePointAt(end)} : undefined;
			for (let index = 0; index < threads.count; index++) {
				const step = steps[threads.steps[index]!]!;
				const from = threads.starts[index]!;
				if (step.kind === 'done' && from < position) {
					hit = {from, to: position};
					// What comes behind it is less to be preferred.
					break;
				}

				if (step.kind === 'take' && code !== undefined && step.accepts(code)) {
					lead(step.next, from, next, ahead!);
				}
			}

			[threads, next] = [next, threads];
			before = code;
			position = end;
		}

		return {hit, effort};
	};

	return {firstHit};
};
