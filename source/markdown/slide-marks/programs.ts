/** Whether front matter has settings that only Marp knows. */
export const isMarp = (frontMatter: string): boolean => /^(?:marp|_class|paginate|backgroundImage|headingDivider):/m.test(frontMatter);

/** Whether it has some that only Slidev knows. */
export const isSlidev = (frontMatter: string): boolean => hasSlidevLayout(frontMatter) || /^(?:addons|aspectRatio|background|canvasWidth|colorSchema|comark|drawings|fonts|hideInToc|highlighter|lineNumbers|mdc|routerMode|themeConfig|transition):/m.test(frontMatter);

/** Whether it says of the first slide what no post says of itself. */
export const hasSlidevLayout = (frontMatter: string): boolean => /^layout:\s*["']?(?:cover|center|intro|section|statement|fact|quote|full|(?:image|iframe|two-cols)[\w-]*)\b/m.test(frontMatter);

/** Whether the title that front matter gives a deck is for the window of a browser and on no slide, as with those two, remark, reveal-md and Hugo's Reveal. */
export const isTitleOfWindow = (frontMatter: string, text: string): boolean =>
	isMarp(frontMatter) || isSlidev(frontMatter) || /^(?:(?:highlightTheme|revealOptions|separator|verticalSeparator):|outputs\b.*\b[Rr]eveal\b)/m.test(frontMatter) || settingsOfSlide.test(text);

const settingsOfSlide = /^-{3,}[ \t]*\n+(?:class|clicks|hide|layout|level|routeAlias|transition):[ \t]/m;
