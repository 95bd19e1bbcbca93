import {type WrittenLine} from '../written-lines.ts';

/** Whether lines are written for remark: slides with properties, pauses, notes, or classes. Slidev has some properties of the same names. */
export const isRemark = (lines: readonly WrittenLine[]): boolean => isSurelyRemark(lines) || lines.some(({isCode, text}) => !isCode && /^(?:class|name|layout): /.test(text));

/** Whether they are for no other program. */
export const isSurelyRemark = (lines: readonly WrittenLine[]): boolean =>
	lines.some(({isCode, text}) => !isCode && /^(?:\?\?\?|--|\.[a-z][\w-]*(?:\.[\w-]+)*\[|(?:continued|template|exclude|count): .*|layout: ?(?:true|false))\s*$/.test(text));

/** Lines with a blank behind the marks of headings, where remark needs none, and presenterm's pauses. */
export const withoutRemarksOwn = (lines: readonly WrittenLine[]): readonly WrittenLine[] => lines.flatMap(line => {
	if (line.isCode) {
		return [line];
	}

	return /^--\s*$/.test(line.text) ? marked('<!-- pause -->') : [{...line, text: line.text.replace(/^(#{1,6})(?=[^\s#])/, '$1 ')}];
});

/** The picture that is all there is on a slide, by what stands before its text, as Markdown; nothing for a slide with text. */
export const pictureOf = (head: string, next: string | undefined): string | undefined => {
	const path = /^background-image:\s*url\(\s*["']?([^\s"')]+)/m.exec(head)?.[1] ?? /\bdata-background(?:-image)?="([^"\s]+\.(?:avif|gif|jpe?g|png|svg|webp))"/i.exec(head)?.[1];
	return path !== undefined && (next === undefined || /^(?:-{2,}\s*$|<!-- (?:end_slide|pause)|notes?:|\?{3})/i.test(next)) ? `![](<${path}>)` : undefined;
};

const marked = (text: string): readonly WrittenLine[] => ['', text, ''].map(one => ({text: one, isCode: false}));
