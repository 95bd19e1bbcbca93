import {type Code} from '../model/block.ts';
import {readCodeMarks} from './code-marks.ts';
import {readFenceInfo} from './fence-info.ts';
import {withoutTabs} from './tabs.ts';

/** Code, and what its author says of it on the line that opens it: its language, and how it is to be shown. Without such a line, its first one may name the language, as Python's Markdown has it: `:::python`, `#!python`; but who writes `:::tip` may show how one writes a container. */
export const readCode = (text: string, info = ''): Code => {
	const [firstLine = '', language = ''] = info === '' ? /^(?::::(?![^]*\n[ \t]*:::)|#!)([a-z][\w+#-]*(?:[ \t]+\w+=(?:"[^"\n]*"|\S+))*)[ \t]*\n/i.exec(text) ?? [] : [];
	const inner = text.slice(firstLine.length);
	const code: Code = {kind: 'code', ...readFenceInfo(language === '' ? info : language, inner.split('\n').length), text: withoutTabs(inner)};
	return code.language === '' || /^(?:md|mdx|markdown|text)$/i.test(code.language) ? code : readCodeMarks(code);
};
