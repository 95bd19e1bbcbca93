/** XO's own rules, but for these. */
const config = [
	{
		rules: {
			// This is a program for terminals: control characters are its matter.
			'no-control-regex': 'off',
			// Imports are named, those of node:path too.
			'unicorn/import-style': 'off',
			// Whether an object or a list reads better in one line or in several depends on what it says: lists of words are set like text.
			'@stylistic/array-element-newline': 'off',
			'@stylistic/object-curly-newline': ['error', {multiline: true, consistent: true}],
			// Regular expressions and sentences can't be broken.
			'@stylistic/max-len': ['error', {code: 200, ignoreComments: true, ignoreRegExpLiterals: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreUrls: true}],
		},
	},
	{
		files: ['**/*.ts', '**/*.tsx'],
		rules: {
			// XO's own, less the names in objects, which are often data: a key of the keyboard, a character, a name that Node asks for.
			'@typescript-eslint/naming-convention': [
				'error',
				{selector: ['variable', 'function'], format: ['strictCamelCase', 'StrictPascalCase']},
				{selector: 'typeLike', format: ['StrictPascalCase']},
				{selector: 'variable', types: ['boolean'], format: ['StrictPascalCase'], prefix: ['is', 'has', 'can', 'should', 'will', 'did']},
			],
			// A `default` stands for the rest of a union.
			'@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true}],
		},
	},
	{
		files: ['source/cli.ts'],
		rules: {
			// It becomes CommonJS, where nothing can be awaited at the top.
			'unicorn/prefer-top-level-await': 'off',
		},
	},
	{
		files: ['bin/**'],
		rules: {
			// It is CommonJS, which starts sooner.
			'unicorn/prefer-module': 'off',
		},
	},
	{
		files: ['bin/postdeck.js'],
		rules: {
			// Written for a Node too old to know anything newer.
			'no-var': 'off',
			'prefer-template': 'off',
			'n/prefer-global/process': 'off',
			'unicorn/prefer-node-protocol': 'off',
			'import-x/newline-after-import': 'off',
		},
	},
	{
		files: ['bench/**'],
		rules: {
			// Whatever is measured is measured alone.
			'no-await-in-loop': 'off',
		},
	},
	{
		files: ['source/views/**'],
		react: true,
		rules: {
			// The compiler brings it in.
			'react/react-in-jsx-scope': 'off',
		},
	},
];

export default config;
