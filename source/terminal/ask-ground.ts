import {type Ground} from '../theme/theme.ts';
import {findKeyboard} from './find-keyboard.ts';
import {isTypedAhead} from './is-typed-ahead.ts';
import {type Keyboard, openKeys} from './keys.ts';
import {groundFrom, groundQuestion} from './watch-ground.ts';

/**
Whether the terminal that is printed to is dark or light, as it says itself; nothing, where it says nothing soon, or nobody can hear it.

Behind the question stands one that all terminals answer, what they are, so that none that knows nothing of its ground is waited for. Where something was typed already, nothing is asked: whoever comes next shall read it, and it stands before the answer.
*/
export const askGround = async (write: (codes: string) => unknown, keyboard: () => Keyboard = findKeyboard, isTyped = isTypedAhead): Promise<Ground | undefined> => {
	if (await isTyped()) {
		return undefined;
	}

	let source: Keyboard;
	try {
		source = keyboard();
	} catch {
		return undefined;
	}

	const keys = openKeys(source);
	const ground = await new Promise<Ground | undefined>(resolve => {
		let told: Ground | undefined;
		const timer = setTimeout(resolve, patience);
		const answer = () => {
			clearTimeout(timer);
			resolve(told);
		};

		keys.onReply(reply => {
			told ??= groundFrom(reply);
			if (whatItIs.test(reply)) {
				answer();
			}
		});
		keys.onEnd(answer);
		write(`${groundQuestion}\u001B[c`);
	});
	keys.close();
	return ground;
};

/** How long an answer is waited for, in milliseconds: one from another continent takes so long. */
const patience = 300;

/** What terminals answer to the question what they are (DA1). */
const whatItIs = /^\u001B\[\?[\d;]*c$/;
