import {type Block, type Picture} from '../model/block.ts';
import {type Post} from '../model/post.ts';
import {fileAt, isOnWeb} from './file-at.ts';
import {type Site} from './site.ts';

/** A post whose pictures tell which files they are, and which of them are missing. `siteOf` is only called if there are pictures. */
export const withFiles = (post: Post, postFile: string, siteOf: () => Site): Post => {
	const blocksWith = (blocks: readonly Block[]): readonly Block[] => changed(blocks, block => blockWith(block));
	const blockWith = (block: Block): Block => {
		switch (block.kind) {
			case 'figure': {
				return {...block, pictures: block.pictures.map(picture => ({...picture, ...fileOf(picture, postFile, siteOf())}))};
			}

			case 'list': {
				const items = changed(block.items, item => same(item, 'blocks', blocksWith(item.blocks)));
				return same(block, 'items', items);
			}

			case 'definitions': {
				return same(block, 'entries', changed(block.entries, entry => same(entry, 'meanings', changed(entry.meanings, meaning => blocksWith(meaning)))));
			}

			case 'columns': {
				return same(block, 'columns', changed(block.columns, column => blocksWith(column)));
			}

			case 'quote':
			case 'callout':
			case 'details': {
				return same(block, 'blocks', blocksWith(block.blocks));
			}

			default: {
				return block;
			}
		}
	};

	const sections = changed(post.sections, section => same(section, 'blocks', blocksWith(section.blocks)));
	const footnotes = changed(post.footnotes, footnote => same(footnote, 'blocks', blocksWith(footnote.blocks)));
	return sections === post.sections && footnotes === post.footnotes ? post : {...post, sections, footnotes};
};

/** What there is to say of where a picture is. */
const fileOf = ({medium, path}: Picture, postFile: string, site: Site): Pick<Picture, 'file' | 'isMissing'> => {
	if (medium === 'page' || isOnWeb(path, site)) {
		return {};
	}

	const file = fileAt(path, postFile, site);
	return file === undefined ? {isMissing: true} : {file};
};

/** A list with each of its items changed; the list itself, if none is another then. */
const changed = <Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] => {
	const now = items.map(item => change(item));
	return now.every((item, index) => item === items[index]) ? items : now;
};

/** A value with something else under a key; the value itself, if it is the same. */
const same = <Value, Key extends keyof Value>(value: Value, key: Key, part: Value[Key]): Value => value[key] === part ? value : {...value, [key]: part};
