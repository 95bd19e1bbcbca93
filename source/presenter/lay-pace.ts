import {blank} from '../layout/cells.ts';
import {clipLine} from '../layout/clip-line.ts';
import {type Line, type Run, widthOf} from '../layout/line.ts';
import {type Console} from './console.ts';
import {clockOf} from './duration.ts';
import {type Pace} from './pace.ts';
import {minutesToSay} from './words-to-say.ts';

/** The two rows at the foot of the console: how much is said, beside how much time is gone; and the same in numbers. */
export const layPace = (speaker: Console, pace: Pace, width: number): [Line, Line] => [barOf(pace, speaker.duration, width), timesOf(speaker, pace, width)];

/** How many of the words are said, and a mark where the time stands. */
const barOf = ({gone, to}: Pace, duration: number | undefined, width: number): Line => {
	const done = Math.round(to * width);
	const mark = duration === undefined ? -1 : Math.min(width - 1, Math.floor((gone / duration) * width));
	const bar = (from: number, to: number): Line => [
		{text: '━'.repeat(Math.max(0, Math.min(done, to) - from)), roles: ['progressDone']},
		{text: '─'.repeat(Math.max(0, to - Math.max(done, from))), roles: ['progress']},
	];
	return mark === -1 ? bar(0, width) : [...bar(0, mark), {text: '┃', roles: ['prompt']}, ...bar(mark + 1, width)];
};

const timesOf = ({began, count, talk: {deck: {slides}, index}}: Console, pace: Pace, width: number): Line => {
	const right: Line = [{text: count === '' ? '' : `${count} `, roles: ['prompt']}, {text: `${index + 1}/${slides.length}`, roles: ['slideCount']}];
	const words = `${pace.words} ${pace.words === 1 ? 'word' : 'words'} to say`;
	const parts: Line[] = [
		[{text: clockOf(pace.gone), roles: [began === undefined ? 'status' : 'statusStrong']}, {text: began === undefined ? '' : ' gone', roles: ['status']}],
		...(pace.left === undefined ? [] : [[{text: clockOf(pace.left), roles: [pace.left < 0 ? 'caution' : 'statusStrong']}, {text: pace.left < 0 ? ' over' : ' left', roles: [pace.left < 0 ? 'caution' : 'status']}] satisfies Line]),
		...(pace.late === undefined || began === undefined ? [] : [[latenessOf(pace.late)]]),
		[{text: words, roles: ['status']}],
		...(pace.left === undefined ? [[{text: `about ${Math.max(1, Math.round(minutesToSay(pace.words)))} min`, roles: ['status']}] satisfies Line] : []),
	];
	const room = Math.max(0, width - widthOf(right) - 1);
	const left: Run[] = [];
	for (const part of parts) {
		const separated: Line = left.length === 0 ? part : [{text: ' · ', roles: ['status']}, ...part];
		if (widthOf(left) + widthOf(separated) > room) {
			break;
		}

		left.push(...separated);
	}

	return clipLine([...left, blank(Math.max(0, width - widthOf(left) - widthOf(right))), ...right], width);
};

/** What is less than ten seconds off is on time. */
const latenessOf = (late: number): Run => Math.abs(late) < 10_000
	? {text: 'on time', roles: ['tip']}
	: {text: `${clockOf(late)} ${late > 0 ? 'behind' : 'ahead'}`, roles: [late > 0 ? 'warning' : 'note']};
