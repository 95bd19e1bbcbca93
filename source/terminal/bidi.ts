import {rightToLeft} from '../layout/direction.ts';

/** The Unicode Bidirectional Algorithm, where there is text that is read from right to left: it is loaded for that. */
export type Bidi = {
	/** The algorithm; nothing yet where it has to be loaded first, which begins with that. */
	readonly algorithm: () => Algorithm | undefined;

	/** Calls when it has been loaded: lines have another order now. Gives what ends it. */
	readonly onLoad: (listener: () => void) => () => void;

	/** Fulfilled when it is loaded, if a text needs it. */
	readonly loadedFor: (text: string) => Promise<void>;
};

/** The levels of a text's characters, odd where it is read from right to left, and what a bracket looks like there. */
export type Algorithm = {
	readonly getEmbeddingLevels: (text: string, direction: 'ltr' | 'rtl') => {readonly levels: Uint8Array};
	readonly getMirroredCharacter: (character: string) => string | null; // eslint-disable-line @typescript-eslint/no-restricted-types
};

/** Make what turns text around once it is needed. */
export const openBidi = (): Bidi => {
	const listeners = new Set<() => void>();
	let algorithm: Algorithm | undefined;
	let loading: Promise<void> | undefined;
	const load = async () => {
		const {default: library} = await import('bidi-js');
		// Its types tell of a module that it is not.
		algorithm = (library as unknown as () => Algorithm)();
		for (const listener of listeners) {
			listener();
		}
	};

	return {
		algorithm() {
			loading ??= load();
			return algorithm;
		},
		onLoad(listener) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
		async loadedFor(text) {
			if (rightToLeft.test(text)) {
				loading ??= load();
				await loading;
			}
		},
	};
};
