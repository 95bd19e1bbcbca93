declare module 'bibtex-parse' {
	/** The entries of a text in BibTeX, their fields in capitals. Throws for a text that is none. */
	export const entries: (text: string) => ReadonlyArray<Readonly<Record<string, unknown>>>;
}
