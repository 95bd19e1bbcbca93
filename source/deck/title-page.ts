import {inDirectionOf} from '../layout/direction.ts';
import {type Line} from '../layout/line.ts';
import {inRoles} from '../layout/room.ts';
import {layBeneathTitle} from '../layout/title.ts';
import {balance} from '../layout/wrap.ts';
import {type Post, type Section} from '../model/post.ts';
import {type Role, type Span} from '../model/span.ts';
import {type TitleLook} from '../theme/slide-look.ts';
import {largeTitle, placed, type Room} from './large-title.ts';

/** The lines of the slide of a post itself: its title as large as it may be, a short rule, and what there is to say of the post. Where there is little room, they stand close together and without the rule. */
export const layTitlePage = (post: Post, room: Room, look: TitleLook): readonly Line[] => {
	const {byline, subtitle} = layBeneathTitle(post, undefined, {width: room.width, isPlain: false}, line => placed(line, look.alignment, room.width));
	const beneath = apart([subtitle, byline]);
	const title = layLarge(post.title, 'title', {...room, height: room.height - beneath.length - rowsOfRule}, look);
	const roomy = apart([title, ...(title.length > 0 && beneath.length > 0 ? [ruleIn(room, look)] : []), beneath]);
	return roomy.length <= room.height ? roomy : apart([[...title, ...subtitle], byline]);
};

/** The lines of the slide of a heading that is all there is on it, with a short rule beneath where there is room. */
export const layDividerPage = ({heading, level}: Pick<Section, 'heading' | 'level'>, room: Room, look: TitleLook): readonly Line[] => {
	const title = layLarge(heading, `heading${level}` as Role, {...room, height: room.height - rowsOfRule}, look);
	const roomy = apart([title, ruleIn(room, look)]);
	return title.length > 0 && roomy.length <= room.height ? roomy : title;
};

const layLarge = (title: readonly Span[], role: Role, room: Room, look: TitleLook): readonly Line[] => {
	const spans = inRoles(title, {isPlain: false, roles: []}, role);
	return inDirectionOf(title, [...largeTitle(title, look, room, width => balance(spans, width))], {width: room.width, isPlain: false});
};

/** The rule, and how many rows it takes with the blank ones around it. */
const ruleIn = ({width}: Room, {alignment}: TitleLook): readonly Line[] => [placed([{text: '━'.repeat(Math.min(8, width)), roles: ['rule', 'marker']}], alignment, width)];
const rowsOfRule = 3;

/** Stacks of lines one under another, a blank row between. */
const apart = (stacks: ReadonlyArray<readonly Line[]>): Line[] => stacks.filter(({length}) => length > 0).flatMap((lines, index) => [...(index > 0 ? [[]] : []), ...lines]);
