import {readdirSync, readFileSync, statSync} from 'node:fs';
import {delimiter, resolve} from 'node:path';
import process from 'node:process';
import {describe, test} from 'vitest';
import {postFrom} from '../../source/library/post-from.ts';
import {type Block, type Table} from '../../source/model/block.ts';
import {type Post} from '../../source/model/post.ts';
import {expectWhole} from './whole-table.ts';

/** Posts with tables: our own, and those in the folders that POSTS names. */
const files = ['posts', 'test/posts', ...(process.env.POSTS ?? '').split(delimiter).filter(Boolean)]
	.flatMap(folder => readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort().map(name => resolve(folder, name)))
	.filter(file => /\.(?:md|markdown|mdx)$/.test(file) && statSync(file).isFile() && /\||<table/i.test(readFileSync(file, 'utf8')));

const tablesIn = ({footnotes, sections}: Post): Table[] => [...sections.flatMap(({blocks}) => blocks), ...footnotes.flatMap(({blocks}) => blocks)].flatMap(block => tablesOf(block));

const tablesOf = (block: Block): Table[] => {
	switch (block.kind) {
		case 'table': {
			return [block];
		}

		case 'quote':
		case 'callout':
		case 'details': {
			return block.blocks.flatMap(inner => tablesOf(inner));
		}

		case 'list': {
			return block.items.flatMap(({blocks}) => blocks).flatMap(inner => tablesOf(inner));
		}

		case 'columns': {
			return block.columns.flat().flatMap(inner => tablesOf(inner));
		}

		case 'definitions': {
			return block.entries.flatMap(({meanings}) => meanings.flat()).flatMap(inner => tablesOf(inner));
		}

		default: {
			return [];
		}
	}
};

const posts = await Promise.all(files.map(async file => ({file, tables: tablesIn(await postFrom({name: file, path: file, text: readFileSync(file, 'utf8')}))})));

describe.each(posts.filter(({tables}) => tables.length > 0))('the tables of $file', ({tables}) => {
	test.each([20, 40, 60, 80, 120])('are whole in %i cells', width => {
		for (const table of tables) {
			expectWhole(table, width);
		}
	});
});
