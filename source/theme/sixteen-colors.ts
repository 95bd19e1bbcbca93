import {type Palette} from './read-theme.ts';
import {type Ground} from './theme.ts';

/**
What the names of our palettes mean on a terminal of sixteen colours: its own colours, which whoever sits there has chosen, on its own ground.

The nearest of the sixteen would be a grey for nearly all of them. On a light ground most terminals' yellow, green and cyan are too pale to read.
*/
export const sixteenColors: Readonly<Record<Ground, Palette>> = {
	dark: {
		paper: false, panel: false, line: 'gray', faint: 'gray', soft: false, text: false, bright: false,
		red: 'brightRed', orange: 'yellow', yellow: 'brightYellow', green: 'green', cyan: 'cyan', blue: 'brightBlue', purple: 'brightMagenta', pink: 'brightMagenta',
		mark: 'yellow', markText: 'black',
		comment: 'gray', lit: false, added: 'green', addedGround: false, removed: 'brightRed', removedGround: false,
	},
	light: {
		paper: false, panel: false, line: 'gray', faint: 'gray', soft: false, text: false, bright: false,
		red: 'red', orange: 'red', yellow: 'yellow', green: 'green', cyan: 'cyan', blue: 'blue', purple: 'magenta', pink: 'magenta',
		accent: 'red', second: 'blue', link: 'blue', code: 'magenta', math: 'magenta', mark: 'yellow', markText: 'black',
		comment: 'gray', lit: false, added: 'green', addedGround: false, removed: 'red', removedGround: false,
	},
};
