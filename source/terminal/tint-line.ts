import {type Highlighter} from '../code/highlighter.ts';
import {type Tint} from '../code/tint.ts';
import {lastAtMost} from '../layout/last-at-most.ts';
import {type Line, type Run, sliceRun} from '../layout/line.ts';
import {type Role} from '../model/span.ts';

/** A line in which the code tells what it is. Layout knows nothing of that: it depends on grammars that come late, and moves no cell. */
export const tintLine = (line: Line, tintsOf: Highlighter['tintsOf']): Line =>
	line.some(({source}) => source) ? line.flatMap(run => (run.source ? tintRun(run, tintsOf(run.source.code), run.source.offset) : [run])) : line;

/** What code stands on. */
const codeRoles: ReadonlySet<Role> = new Set<Role>(['codeBlock', 'lit']);

const tintRun = (run: Run, tints: readonly Tint[], offset: number): Run[] => {
	const runs: Run[] = [];
	let done = 0;
	for (let index = lastAtMost(offset, tints.length, index => tints[index]!.from); index < tints.length && tints[index]!.from - offset < run.text.length; index++) {
		const {from, to, role} = tints[index]!;
		const start = Math.max(done, from - offset);
		const end = Math.min(run.text.length, to - offset);
		if (end > start) {
			if (start > done) {
				runs.push(sliceRun(run, done, start));
			}

			const tinted = sliceRun(run, start, end);
			// What lies over the code keeps the last word: that its line is new, or searched for.
			const place = run.roles.findLastIndex(role => codeRoles.has(role)) + 1;
			runs.push({...tinted, roles: [...run.roles.slice(0, place), role, ...run.roles.slice(place)]});
			done = end;
		}
	}

	return done < run.text.length ? [...runs, sliceRun(run, done, run.text.length)] : runs;
};
