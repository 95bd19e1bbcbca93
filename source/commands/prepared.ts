import {type Typography} from '../layout/measure.ts';
import {type Memory} from '../library/memory.ts';
import {postFrom} from '../library/post-from.ts';
import {identityOf, type Origin, type Source} from '../library/read-source.ts';
import {type Post} from '../model/post.ts';
import {transitions} from '../presenter/transition.ts';
import {type Opening} from '../views/open-stage.ts';
import {type Flags, oneOf} from './arguments.ts';
import {openingBy} from './remembering.ts';
import {settled} from './settings.ts';
import {typographyOf, withHyphenator} from './typography.ts';

/** How a command opens posts: what its flags are, and what follows from those and from what a post says of itself. */
export type Manner = {readonly given: Flags; readonly openingOf: (post: Post, flags: Flags) => Opening};

/** A post, and how it is opened: by flags, settings, and what is remembered of it. */
export type Prepared = {readonly post: Post; readonly opening: Opening & {readonly origin: Origin; readonly typography: Typography}; readonly flags: Flags};

/** Prepare a text to be opened as a post. `text` may be only the beginning of it. Throws a `Complaint` for what it can't be opened with. */
export const prepared = async (source: Source, {given, openingOf}: Manner, memory: Memory, text = source.text): Promise<Prepared> => {
	const {flags, post} = settled(given, await postFrom(source, text));
	const {address, name, path} = source;
	const origin = {name, ...(path !== undefined && {path}), ...(address !== undefined && {address})};
	// The patterns of a language are waited for only where no line may be broken anew before one's eyes.
	const typography = flags['no-motion'] ? await withHyphenator(typographyOf(flags), post, flags) : typographyOf(flags);
	return {flags, post, opening: {...openingBy(openingOf(post, flags), memory, identityOf(origin), post), origin, theme: flags.theme, typography, isIncremental: flags.incremental, transition: flags.transition === undefined ? undefined : oneOf('transition', transitions, flags.transition), ...(flags['no-mouse'] && {hasMouse: false}), ...(flags['no-motion'] && {isStill: true})}};
};
