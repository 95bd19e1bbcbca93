import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Post} from '../../source/model/post.ts';
import {openStage} from '../../source/views/open-stage.ts';
import {rereadStage} from '../../source/views/reread-stage.ts';
import {press, resizeStage, type Stage} from '../../source/views/stage.ts';
import {goBack, goForward, goOn} from '../../source/views/way.ts';
import {posts, postOf, text} from '../random-post.ts';

const size = {columns: 80, rows: 24};

const newPost = (title: string) => postOf(Array.from({length: 9}, (_, index) => ({
	id: `part-${index}`, level: 2, heading: text(`${title}, part ${index}`), blocks: [{kind: 'paragraph' as const, text: text('It goes on for a while. '.repeat(40))}],
})), text(title));

const open = (post: Post, path: string): Stage => openStage(post, size, {mode: 'read', origin: {name: path, path}});

/** What the keys make of a stage, and whoever carries out what they ask for. */
const after = (given: Stage, ...keys: readonly string[]) => {
	let stage = given;
	for (const key of keys) {
		stage = press(stage, key);
		stage = stage.request?.kind === 'back' ? goBack(stage) : (stage.request?.kind === 'forward' ? goForward(stage) : stage);
	}

	return stage;
};

const placeIn = ({origin, reader}: Stage) => ({path: origin.path, place: reader.place, top: reader.top});

const first = after(open(newPost('First'), 'first.md'), ']', 'j', 'j');
const second = open(newPost('Second'), 'second.md');

test('back leads to the very line of the post before, and forward to where one was in this', () => {
	const there = after(goOn(first, second, 'part-3'), 'j');
	expect(there.reader.place).toMatchObject({section: 'part-3'});
	const back = after(there, 'backspace');
	expect(placeIn(back)).toEqual(placeIn(first));
	expect(placeIn(after(back, 'alt+right'))).toEqual(placeIn(there));
	expect(placeIn(after(back, 'alt+right', 'alt+left'))).toEqual(placeIn(first));
});

test('within a post and from post to post it is one way', () => {
	const start = after(open(newPost('First'), 'first.md'), 'G');
	const far = after(goOn(start, second), 'G', 'g', 'G');
	const stops = [far, after(far, 'backspace'), after(far, 'backspace', 'backspace'), after(far, ...Array.from({length: 4}, () => 'backspace')), after(far, ...Array.from({length: 5}, () => 'backspace'))];
	expect(stops.map(stop => [stop.origin.path, stop.reader.top > 0])).toEqual([['second.md', true], ['second.md', false], ['second.md', true], ['first.md', true], ['first.md', false]]);
	expect(placeIn(after(stops.at(-1)!, ...Array.from({length: 5}, () => 'alt+right')))).toEqual(placeIn(far));
});

test('who jumps elsewhere, or follows another link, has nothing to go forward to', () => {
	const back = after(goOn(first, second), 'backspace');
	expect(after(back, 'G', 'alt+right')).toMatchObject({origin: {path: 'first.md'}, message: 'nowhere to go forward to'});
	expect(after(goOn(back, open(newPost('Third'), 'third.md')), 'alt+right')).toMatchObject({origin: {path: 'third.md'}, message: 'nowhere to go forward to'});
});

test('where the way began, or an address is not there, it is said', () => {
	expect(after(first, 'backspace', 'backspace')).toMatchObject({origin: {path: 'first.md'}, message: 'here the way began'});
	expect(goOn(first, second, 'no-such')).toMatchObject({origin: {path: 'second.md'}, message: 'nothing in this post is called #no-such'});
});

test('a way there and back leaves the place, whatever the window has become', () => {
	const sizes = fc.record({columns: fc.integer({min: 20, max: 160}), rows: fc.integer({min: 4, max: 50})});
	fc.assert(fc.property(posts, posts, sizes, fc.array(fc.constantFrom('j', 'space', ']', 'u'), {maxLength: 6}), (one, other, window, keys) => {
		const stage = after(open(one, 'one.md'), ...keys);
		const back = goBack(resizeStage(goOn(stage, open(other, 'other.md')), window));
		expect(back.size).toEqual(window);
		expect(placeIn(back)).toEqual(placeIn(resizeStage(stage, window)));
	}), {numRuns: 50});
});

test('what has changed in a post is not marked for ever where one comes back to it', () => {
	const changed = rereadStage(first, newPost('Changed'));
	expect(changed.reader.changes).not.toEqual([]);
	expect(after(goOn(changed, second), 'backspace').reader.changes).toEqual([]);
});

test('a talk is of the post in view', () => {
	expect(after(goOn(first, second), 's').talk!.post).toBe(second.reader.post);
	expect(after(goOn(first, second), 'backspace', 's').talk!.post).toBe(first.reader.post);
});
