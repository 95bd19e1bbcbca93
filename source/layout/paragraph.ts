import {type Span} from '../model/span.ts';
import {inDirectionOf} from './direction.ts';
import {withHangingMarks} from './hanging.ts';
import {withHyphens} from './hyphenate.ts';
import {type Line, widthOf} from './line.ts';
import {type Measure} from './measure.ts';
import {justify, wrap, wrapFreely} from './wrap.ts';

/** A paragraph, set as its reader wishes: its right edge ragged or straight, and its words parted where they leave a line too short. */
export const layParagraph = (text: readonly Span[], measure: Measure): Line[] => inDirectionOf(text, setParagraph(text, measure), measure);

/** The lines of a paragraph, marks of speech hung from their left edge where the right one is ragged. */
const setParagraph = (text: readonly Span[], measure: Measure): Line[] => {
	const lines = brokenInto(text, measure);
	return measure.isPlain || measure.typography?.isJustified ? lines : withHangingMarks(lines);
};

const brokenInto = (text: readonly Span[], {width, isPlain, typography = {}}: Measure): Line[] => {
	const {hyphenate, isJustified} = typography;
	const lines = wrap(text, width);
	if (isPlain || lines.length < 2 || width === Infinity) {
		return lines;
	}

	const most = isJustified ? width / 8 : width / 4;
	const isHyphened = hyphenate && lines.slice(0, -1).some(line => width - widthOf(line) > most);
	const parted = isHyphened ? withHyphens(text, hyphenate) : text;
	return isJustified ? justify(parted, width) : (isHyphened ? wrapFreely(parted, width) : lines);
};
