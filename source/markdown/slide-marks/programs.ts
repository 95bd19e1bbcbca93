/** Whether front matter has settings that only Marp knows. */
export const isMarp = (frontMatter: string): boolean => /^(?:marp|_class|paginate|backgroundImage|headingDivider):/m.test(frontMatter);

/** Whether it has some that only Slidev knows. */
export const isSlidev = (frontMatter: string): boolean => /^(?:addons|aspectRatio|background|canvasWidth|colorSchema|comark|drawings|fonts|hideInToc|highlighter|lineNumbers|mdc|routerMode|themeConfig|transition):/m.test(frontMatter);

/** Whether the title that it gives a deck is for the window of a browser and on no slide, as with those two, reveal-md and Hugo's Reveal. */
export const isTitleOfWindow = (frontMatter: string): boolean => isMarp(frontMatter) || isSlidev(frontMatter) || /^(?:(?:highlightTheme|revealOptions|separator|verticalSeparator):|outputs\b.*\b[Rr]eveal\b)/m.test(frontMatter);
