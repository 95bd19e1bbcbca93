import {type Callout, type Tone} from '../model/block.ts';
import {type Role, type Span} from '../model/span.ts';
import {textsIn} from '../model/words.ts';
import {inDirectionOf} from './direction.ts';
import {hang, type Run} from './line.ts';
import {type LayBlocks} from './list.ts';
import {inRoles, mayIndent, type Room, roomBeside} from './room.ts';
import {wrap} from './wrap.ts';

/**
A callout: behind a bar in the color of its tone, its sign and title, then its blocks.

	▎ ✦ Tip
	▎ Chickens come home to roost.
*/
export const layCallout = ({blocks, title, tone}: Callout, room: Room, layBlocks: LayBlocks) => {
	const {isPlain} = room;
	const hasBar = mayIndent(2, room);
	const inner = hasBar ? roomBeside(2, room) : room;
	const own: readonly Role[] = [...room.roles, 'label', 'strong', tone];
	const sign: readonly Span[] = isPlain ? [] : [{text: `${signs[tone]} `, roles: own}];
	const name: readonly Span[] = title.length > 0 ? inRoles(title, room, 'strong', tone) : [{text: nameOf(tone), roles: own}];
	const head = wrap([...sign, ...name], inner.width);
	const [first = ''] = textsIn(blocks);
	const lines = [...inDirectionOf(title.length > 0 ? title : [{text: first, roles: []}], head, inner), ...layBlocks(blocks, inner)];
	const bar: Run = {text: isPlain ? '> ' : '▎ ', roles: ['bar', tone]};
	return hasBar ? hang(bar, bar, lines) : lines;
};

/** A callout without a title is called by its tone. */
const nameOf = (tone: Tone) => `${tone[0]!.toUpperCase()}${tone.slice(1)}`;

/** One cell each, in every terminal. */
const signs: Readonly<Record<Tone, string>> = {note: '●', tip: '✦', important: '◆', warning: '▲', caution: '■'};
