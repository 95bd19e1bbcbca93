import {type Code} from '../model/block.ts';
import {readCodeMarks} from './code-marks.ts';
import {readFenceInfo} from './fence-info.ts';
import {withoutTabs} from './tabs.ts';

/** Code, and what its author says of it on the line that opens it: its language, and how it is to be shown. */
export const readCode = (text: string, info = ''): Code => {
	const code: Code = {kind: 'code', ...readFenceInfo(info, text.split('\n').length), text: withoutTabs(text)};
	return code.language === '' || /^(?:md|mdx|markdown|text)$/i.test(code.language) ? code : readCodeMarks(code);
};
