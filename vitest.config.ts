import {configDefaults, defineConfig} from 'vitest/config';

const common = {
	setupFiles: 'test/surroundings.ts',
	// Far more than anything takes, even on a machine with other things to do.
	testTimeout: 120_000,
	hookTimeout: 120_000,
};

export default defineConfig({
	test: {
		maxWorkers: '100%',
		projects: [
			{
				test: {
					...common,
					name: 'source',
					include: ['test/**/*.test.{ts,tsx}'],
					exclude: [...configDefaults.exclude, 'test/program/**'],
				},
			},
			{
				test: {
					...common,
					name: 'program',
					include: ['test/program/**/*.test.ts'],
					globalSetup: 'test/program/build.ts',
				},
			},
		],
	},
});
