import {glanceAt} from './glance.ts';
import {inOrder} from './in-order.ts';
import {type PostFile} from './post-file.ts';
import {postsAround} from './posts-around.ts';

/** The post that was written after another, or before it, among those around it; nothing, if there is none. Drafts and hidden posts are left out. */
export const neighbourOf = (path: string, direction: 'next' | 'previous'): PostFile | undefined => {
	const files = inOrder(postsAround(path).files).map(({file}) => file);
	const here = files.findIndex(file => file.path === path);
	const onWay = direction === 'next' ? files.slice(0, here).toReversed() : files.slice(here + 1);
	return onWay.find(file => !file.isDraft && !glanceAt(file.path).isHidden);
};
