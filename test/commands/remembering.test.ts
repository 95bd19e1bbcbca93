import {expect, test} from 'vitest';
import {withStage} from '../../source/commands/remembering.ts';
import {openStage} from '../../source/views/open-stage.ts';
import {onShelf, press, type Stage} from '../../source/views/stage.ts';
import {someShelf} from '../shelf/some-shelf.ts';
import {postOf, text} from '../random-post.ts';

const post = postOf(['One', 'Two', 'Three'].map(name => ({
	id: name, level: 2, heading: text(name), blocks: [{kind: 'paragraph' as const, text: text('It goes on for a while. '.repeat(90))}],
})));
const opened = openStage(post, {columns: 80, rows: 24}, {mode: 'read'});
const shelf = await someShelf();

test.each([
	['is read', (stage: Stage) => stage, ['at', 'read']],
	['waits beneath the shelf', (stage: Stage) => onShelf(stage, shelf), ['at', 'read']],
	['is presented', (stage: Stage) => press(stage, 's'), ['at', 'present']],
])('of a post that %s the place is remembered for the next time of that', (_, change, kept) => {
	const memory = withStage({posts: {}, wishes: {}}, '/a.md', {opened, left: change(press(opened, ']'))}, 1);
	expect(Object.keys(memory.posts['/a.md']!)).toEqual(kept);
});
