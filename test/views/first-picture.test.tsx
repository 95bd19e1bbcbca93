import fc from 'fast-check';
import {render} from 'ink';
import {expect, test, vi} from 'vitest';
import {openGallery} from '../../source/gallery/gallery.ts';
import {type Line} from '../../source/layout/line.ts';
import {type Post} from '../../source/model/post.ts';
import {textOf} from '../../source/model/span.ts';
import {type Region} from '../../source/terminal/row.ts';
import {patchesOf} from '../../source/views/first-picture.ts';
import {StageScreen} from '../../source/views/stage-screen.tsx';
import {type Opening, openStage} from '../../source/views/open-stage.ts';
import {regionOf} from '../../source/views/region-of.ts';
import {press, type Stage} from '../../source/views/stage.ts';
import {posts} from '../random-post.ts';
import {someShelf} from '../shelf/some-shelf.ts';
import {capturingScreen} from './capture.ts';

const paint = (line: Line) => textOf(line);

/** Where the components put their lines, by Ink's layout. */
const regionsByInk = (stage: Stage) => {
	const {screen, regions} = capturingScreen(stage.size);
	const app = render(<StageScreen stage={stage} painter={{paint, screen}}/>, {stdout: screen.stdout, debug: true, interactive: true, patchConsole: false, exitOnCtrlC: false});
	const placed = [...regions.values()];
	app.unmount();
	return placed;
};

const shelf = await someShelf();

const themes = ['nord', 'sepia'].map(name => ({id: name, name, ground: 'dark' as const}));
const openingOf = (mode: 'read' | 'present' | 'shelf' | 'themes', post: Post): Opening => {
	switch (mode) {
		case 'shelf': {
			return {mode: 'read', shelf};
		}

		case 'themes': {
			return {mode, gallery: openGallery(themes, post, 0)};
		}

		default: {
			return {mode};
		}
	}
};

const inOrder = (regions: readonly Region[]) => regions.filter(({width, height}) => width > 0 && height > 0).toSorted((a, b) => a.y - b.y || a.x - b.x);

test('Ink finds nothing to change in the picture that was drawn before it was there, and React nothing to say', () => {
	const said = vi.spyOn(console, 'error');
	fc.assert(fc.property(
		posts,
		fc.record({columns: fc.integer({min: 2, max: 160}), rows: fc.integer({min: 2, max: 50})}),
		fc.constantFrom('read', 'present', 'shelf', 'themes'),
		fc.array(fc.constantFrom('space', 'j', ']', 't', '?', 's', '/', 'o', 'f', 'enter', 'G', 'escape', '+'), {maxLength: 6}),
		(post, size, mode, keys) => {
			let stage = openStage(post, size, openingOf(mode, post));
			for (const key of keys) {
				stage = press(stage, key);
			}

			const patches = patchesOf(stage).map(({area, lines}) => ({...regionOf(lines, area, paint), height: lines.length}));
			expect(inOrder(regionsByInk(stage))).toEqual(inOrder(patches));
		},
	), {numRuns: 60});
	expect(said).not.toHaveBeenCalled();
});
