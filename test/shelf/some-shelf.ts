import {type Listing} from '../../source/library/listing.ts';
import {postFileOf} from '../../source/library/post-file.ts';
import {readPost} from '../../source/markdown/read-post.ts';
import {openShelf, type Shelf, withPreview} from '../../source/shelf/shelf.ts';

const listing = (path: string, title: string, rest: Partial<Listing> = {}): Listing => {
	const file = postFileOf(`/blog/${path}`);
	return {file, title, labels: [], ...(file.day !== undefined && {date: file.day}), ...rest};
};

const known = (minutes: number, words: string) => ({contents: {minutes, words}});

/** A shelf with a few posts on it, not all of them read; the newest is chosen, and its beginning known. */
export const someShelf = async (): Promise<Shelf> => {
	const listings = [
		listing('_drafts/on-sand.md', 'On Sand', {mark: 'draft', ...known(2, 'on sand it runs through the fingers')}),
		listing('_posts/2025-12-31-tide-table.md', 'The Tide Table', {labels: ['sea', 'time'], ...known(1, 'the tide table sea time the moon pulls')}),
		listing('_posts/2025-06-07-a-ladder-to-the-moon.md', 'A Ladder to the Moon, and What I Have Learned from a Year of Climbing It', {labels: ['sky'], ...known(12, 'a ladder to the moon sky rung by rung')}),
		listing('_posts/2024-01-04-secret.md', 'Secret', {mark: 'hidden', ...known(3, 'secret nobody knows')}),
		listing('_posts/2024-01-02-潮汐.md', '潮汐与月亮', known(7, '潮汐与月亮')),
		listing('_posts/2023-03-03-unread.md', 'Unread'),
		listing('_posts/about.md', 'About'),
	];
	const shelf = openShelf('Ann’s Notebook', listings, listings[1]!.file.path);
	return withPreview(shelf, shelf.chosen, await readPost('---\ntitle: The Tide Table\ncategories: [sea, time]\n---\n\n## The moon\n\nThe moon pulls at the sea, and the sea follows at its own pace. Twice a day the water comes up the beach and twice it goes.\n\n- Bring boots.\n- Bring time.\n', '2025-12-31-tide-table.md'));
};
