/** What was typed of a command that waits for its rest: a count, and a command that wants a letter. */
export type Pending = {
	/** The digits of the count, or nothing. */
	readonly count: string;

	/** What waits for a letter; or what is done already, and whose rest, if it is typed, says nothing new: after `42g` a second `g`, as vim has it, and in `yl` the `l`, where `y` has copied the link pointed at. */
	readonly command: 'mark' | 'toMark' | 'colon' | 'copy' | Done | undefined;
};

/** Commands that are done before their rest is typed, which may never be. */
type Done = 'start' | 'copied';

/** Nothing was typed of any command. */
export const nothingPending: Pending = {count: '', command: undefined};

/** What waits for a letter; nothing, where none has to come. */
export const letterWaitedFor = ({command}: Pending): Exclude<Pending['command'], Done> => (command === 'start' || command === 'copied' ? undefined : command);

/** How often, or up to which line, a command is meant; nothing, if it was not said. */
export const countOf = ({count}: Pending): number | undefined => (count === '' ? undefined : Number(count));

/** What is pending after a digit was typed; nothing, if the key is no digit of a count. A count does not begin with 0, nor go on forever. */
export const withDigit = ({count, command}: Pending, key: string): Pending | undefined =>
	/^\d$/.test(key) && (count !== '' || key !== '0') ? {count: (count + key).slice(0, 6), command} : undefined;

/** What is pending, as the status line shows it. */
export const textOfPending = ({count, command}: Pending): string => count + (command === undefined ? '' : {mark: 'm', toMark: '\'', colon: ':', copy: 'y', start: '', copied: ''}[command]);
