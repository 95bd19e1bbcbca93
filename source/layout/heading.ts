import {type Section} from '../model/post.ts';
import {type Role} from '../model/span.ts';
import {widest} from './cells.ts';
import {inDirectionOf} from './direction.ts';
import {type Line, widthOf} from './line.ts';
import {type Measure} from './measure.ts';
import {inRoles} from './room.ts';
import {balance} from './wrap.ts';

/** The heading of a section, none for the text before the first heading. On a screen a rule underlines those of the first two levels: across the page, or as far as the words go. */
export const layHeading = (section: Pick<Section, 'heading' | 'level'>, measure: Measure): Line[] => inDirectionOf(section.heading, underlined(section, measure), measure);

const underlined = ({heading, level}: Pick<Section, 'heading' | 'level'>, {width, isPlain}: Measure): Line[] => {
	const lines = balance(inRoles(heading, {isPlain, roles: []}, `heading${level}` as Role), width);
	if (isPlain || level > 2 || lines.length === 0) {
		return lines;
	}

	const cells = level === 1 && width < Infinity ? width : widest(lines.map(line => widthOf(line)));
	return [...lines, [{text: '▔'.repeat(cells), roles: ['rule']}]];
};
