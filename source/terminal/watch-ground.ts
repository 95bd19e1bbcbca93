import {type Ground} from '../theme/theme.ts';
import {contrastBetween} from './contrast.ts';
import {type Terminal} from './terminal.ts';

/**
Ask a terminal whether its ground is dark or light, and again whenever it tells that its colours have changed. Calls the listener with each answer, until what it returns is called.

Nothing waits for the answer: there are terminals that never give one.
*/
export const watchGround = ({screen, keys}: Pick<Terminal, 'screen' | 'keys'>, listener: (ground: Ground) => void): () => void => {
	screen.send(groundQuestion);
	return keys.onReply(reply => {
		const ground = groundFrom(reply);
		if (ground) {
			listener(ground);
		} else if (colorsChanged.test(reply)) {
			// What it tells with it is what the person prefers, which need not be what the terminal shows.
			screen.send(groundQuestion);
		}
	});
};

/** Asks for the colour of the ground: xterm's OSC 11, which nearly all terminals know. */
export const groundQuestion = '\u001B]11;?\u001B\\';

/** What terminals send on their own with mode 2031 (contour-terminal.org/vt-extensions/color-palette-update-notifications). */
const colorsChanged = /^\u001B\[\?997;\d+n$/;

/** Whether a terminal's answer tells of a dark or a light ground: one on which white stands out more, or black. Nothing if it tells of something else. */
export const groundFrom = (reply: string): Ground | undefined => {
	const [, digits, ...parts] = /^\u001B]11;(?:#([\da-f]{6})|rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4}))/i.exec(reply) ?? [];
	const channels = digits?.match(/../g) ?? parts;
	if (channels[0] === undefined) {
		return undefined;
	}

	const [red, green, blue] = channels.map(channel => 255 * Number.parseInt(channel, 16) / ((16 ** channel.length) - 1)) as [number, number, number];
	const color = [red, green, blue] as const;
	return contrastBetween(color, [255, 255, 255]) >= contrastBetween(color, [0, 0, 0]) ? 'dark' : 'light';
};
