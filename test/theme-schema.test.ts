import {readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {expect, test} from 'vitest';
import {roles} from '../source/model/span.ts';
import {themeKeys} from '../source/theme/read-theme.ts';
import {alignments, footerNames, largest, progressPattern} from '../source/theme/slide-look.ts';
import {ansiColors, switches} from '../source/theme/theme.ts';

const file = new URL('../themes/schema.json', import.meta.url);

const closed = (properties: Record<string, unknown>, description: string) => ({description, type: 'object', additionalProperties: false, properties});

/** What an editor shows of a theme file, and holds it to: https://json-schema.org/draft-07. */
const schema = {
	$schema: 'http://json-schema.org/draft-07/schema#',
	title: 'A theme of postdeck',
	type: 'object',
	additionalProperties: false,
	required: ['name'],
	properties: {
		$schema: {type: 'string'},
		name: {description: 'What the theme is called.', type: 'string', minLength: 1},
		extends: {description: 'The theme that all comes from that is left out here: the name of one that comes with postdeck, or the path of a file.', type: 'string'},
		ground: {description: 'Whether text stands on a dark or a light ground.', enum: ['dark', 'light']},
		seeThrough: {description: 'Whether a terminal with a ground like the theme’s keeps its own.', type: 'boolean'},
		palette: {
			description: 'Names for colours, to be used below and in themes that extend this one.',
			type: 'object',
			additionalProperties: {$ref: '#/definitions/color'},
		},
		page: closed({
			color: {$ref: '#/definitions/propertyColor'},
			background: {$ref: '#/definitions/propertyColor'},
		}, 'The colour of text that has no role, and the ground of the whole screen.'),
		styles: closed(Object.fromEntries(roles.map(role => [role, {$ref: '#/definitions/style'}])), 'How text looks by its role.'),
		slides: closed({
			title: {$ref: '#/definitions/title'},
			divider: {$ref: '#/definitions/title'},
			footer: closed(
				Object.fromEntries(['left', 'center', 'right'].map(place => [place, {type: 'string', pattern: `^([^{}]|\\{(${footerNames.join('|')})\\})*$`}])),
				`What stands at the foot of a slide. ${footerNames.map(name => `{${name}}`).join(', ')} stand for what the post and the slide have; of several things with “ · ” between, those that are not known are left out.`,
			),
			progress: {description: 'The two characters of the line that tells how far the talk has come: for what is done, and for what is left. Empty for no line.', type: 'string', pattern: progressPattern.source},
		}, 'How slides are set: the title above each, a title that has a slide for itself, and the row at the foot.'),
	},
	definitions: {
		title: closed({
			alignment: {enum: [...alignments]},
			size: {description: 'How many times as large as other text it is, where the terminal and the slide have the means and the room.', type: 'integer', minimum: 1, maximum: largest},
		}, 'How a title is set.'),
		color: {
			description: 'A colour of the palette by its name, #rrggbb, or one of the terminal’s own.',
			anyOf: [{type: 'string', pattern: '^#[0-9a-fA-F]{6}$'}, {enum: [...ansiColors]}, {type: 'string', pattern: '^[^#]'}],
		},
		propertyColor: {anyOf: [{$ref: '#/definitions/color'}, {description: 'As in the text around it.', const: false}]},
		style: closed({
			color: {$ref: '#/definitions/propertyColor'},
			background: {$ref: '#/definitions/propertyColor'},
			...Object.fromEntries(switches.map(name => [name, {type: 'boolean'}])),
		}, 'What is left out is as in the base, or else as in the text around it.'),
	},
};

test('the schema says what the program reads; UPDATE=1 writes it', () => {
	const text = `${JSON.stringify(schema, undefined, '\t')}\n`;
	if (process.env.UPDATE) {
		writeFileSync(file, text);
		return;
	}

	expect(readFileSync(file, 'utf8')).toBe(text);
});

test('the schema knows all that can stand in a theme file', () => {
	expect(Object.keys(schema.properties)).toEqual([...themeKeys]);
});
