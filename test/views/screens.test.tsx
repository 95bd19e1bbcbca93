import {readFileSync} from 'node:fs';
import {render} from 'ink-testing-library';
import {expect, test} from 'vitest';
import {textOfLines} from '../../source/layout/text.ts';
import {readPost} from '../../source/markdown/read-post.ts';
import {StageScreen} from '../../source/views/stage-screen.tsx';
import {openStage} from '../../source/views/open-stage.ts';
import {press} from '../../source/views/stage.ts';
import {someShelf} from '../shelf/some-shelf.ts';
import {expectGolden} from '../golden.ts';

const post = await readPost(readFileSync(new URL('../posts/screens.md', import.meta.url), 'utf8'), 'screens.md');
const shelf = await someShelf();
const painter = {paint: (line: Parameters<typeof textOfLines>[0][number]) => textOfLines([line])[0]!};

/** Each screen: in which window, how the post is opened, and which keys are pressed. */
const screens = [
	{name: 'title', size: {columns: 80, rows: 24}, mode: 'read', keys: []},
	{name: 'contents', size: {columns: 80, rows: 24}, mode: 'read', keys: [']', ']', 't', 'j']},
	{name: 'contents-beside', size: {columns: 100, rows: 30}, mode: 'read', keys: [']', ']']},
	{name: 'contents-found', size: {columns: 100, rows: 20}, mode: 'read', keys: ['/', 't', 'i', 'd', 'e', 'enter']},
	{name: 'search', size: {columns: 80, rows: 24}, mode: 'read', keys: ['/', 't', 'i', 'd', 'e']},
	{name: 'end', size: {columns: 80, rows: 24}, mode: 'read', keys: ['G']},
	{name: 'narrow', size: {columns: 40, rows: 12}, mode: 'read', keys: ['space']},
	{name: 'help', size: {columns: 80, rows: 30}, mode: 'read', keys: ['?']},
	{name: 'shelf', size: {columns: 80, rows: 24}, mode: 'shelf', keys: ['j']},
	{name: 'shelf-beside', size: {columns: 120, rows: 30}, mode: 'shelf', keys: []},
	{name: 'shelf-found', size: {columns: 80, rows: 16}, mode: 'shelf', keys: ['/', 'm', 'o', 'o', 'n']},
	{name: 'shelf-narrow', size: {columns: 40, rows: 12}, mode: 'shelf', keys: []},
	{name: 'title-slide', size: {columns: 80, rows: 24}, mode: 'present', keys: []},
	{name: 'points-slide', size: {columns: 80, rows: 24}, mode: 'present', keys: ['space']},
	{name: 'list-slide', size: {columns: 80, rows: 24}, mode: 'present', keys: ['space', 'space']},
	{name: 'small-slide', size: {columns: 40, rows: 12}, mode: 'present', keys: ['space']},
	{name: 'help-slide', size: {columns: 80, rows: 24}, mode: 'present', keys: ['?']},
] as const;

test.each(screens)('$name', ({name, size, mode, keys}) => {
	let stage = openStage(post, size, mode === 'shelf' ? {mode: 'read', shelf} : {mode});
	for (const key of keys) {
		stage = press(stage, key);
	}

	const {lastFrame, unmount} = render(<StageScreen stage={stage} painter={painter}/>);
	const rows = lastFrame()!.split('\n').map(row => row.trimEnd());
	unmount();
	expect(rows.length).toBeLessThanOrEqual(size.rows);
	expectGolden(`screens/${name}.txt`, `${rows.join('\n')}\n`);
});
