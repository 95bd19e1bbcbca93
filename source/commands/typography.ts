import {loadHyphenator} from '../layout/hyphenator.ts';
import {type Typography} from '../layout/measure.ts';
import {type Post} from '../model/post.ts';
import {type Flags, oneOf} from './arguments.ts';
import {alignments} from './settings.ts';

/** How the text of a post is set that is asked for so, before it is known how to part the words of its language. Throws a `Complaint` for what there is not. */
export const typographyOf = ({align, numbers}: Flags): Typography => ({
	isJustified: oneOf('align', alignments, align ?? 'left') === 'justify',
	isNumbered: oneOf('numbers', ['auto', 'always'], numbers ?? 'auto') === 'always',
});

/** The same with what parts the words of the post, if it says what language it is in. */
export const withHyphenator = async (typography: Typography, {language}: Post, {hyphens}: Flags): Promise<Typography> => {
	const isWanted = oneOf('hyphens', ['auto', 'never'], hyphens ?? 'auto') === 'auto' && language !== undefined;
	const hyphenate = isWanted ? await loadHyphenator(language) : undefined;
	return hyphenate ? {...typography, hyphenate} : typography;
};
