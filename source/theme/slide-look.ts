/** How a theme sets slides: their titles, and the row at their foot. */
export type SlideLook = TitleLooks & {
	/** What stands at the left, in the middle and at the right of that row. `{title}` and the like stand for what the post and the slide have. */
	readonly footer: Readonly<Record<'left' | 'center' | 'right', string>>;

	/** The two characters of the line there that tells how far the talk has come: for what is done, and for what is left. Empty for no line. */
	readonly progress: string;
};

/** How titles are set: the one above a slide, and one that has a slide for itself. */
export type TitleLooks = {readonly title: TitleLook; readonly divider: TitleLook};

/** Where a title stands, and how many times as large as other text it is, where the terminal can do that and the slide has the room. */
export type TitleLook = {readonly alignment: Alignment; readonly size: number};

/** Where titles may stand. */
export const alignments = ['left', 'center'] as const;

/** Where a title stands. */
export type Alignment = typeof alignments[number];

/** The largest size of text that terminals know. */
export const largest = 7;

/** What footers can tell. */
export const footerNames = ['title', 'subtitle', 'author', 'date', 'section', 'slide', 'slides'] as const;

/** What a line of progress is drawn with: characters that surely take one cell. */
export const progressPattern = /^(?:[ -~\u2500-\u25EF]{2})?$/;

/** How slides are set where no theme says it. */
export const plainSlides: SlideLook = {
	title: {alignment: 'left', size: 1},
	divider: {alignment: 'center', size: 1},
	footer: {left: '', center: '', right: '{slide}/{slides}'},
	progress: '━─',
};

/** The same with titles as large as other text, for a terminal that has one size only. */
export const inOneSize = (slides: SlideLook): SlideLook => ({...slides, title: {...slides.title, size: 1}, divider: {...slides.divider, size: 1}});
