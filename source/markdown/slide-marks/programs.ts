/** Whether front matter has settings that only Marp knows. */
export const isMarp = (frontMatter: string): boolean => /^(?:marp|_class|paginate|backgroundImage|headingDivider):/m.test(frontMatter);

/** Whether it has some that only Slidev knows. */
export const isSlidev = (frontMatter: string): boolean => hasSlidevLayout(frontMatter) || /^(?:addons|aspectRatio|background|canvasWidth|colorSchema|comark|drawings|fonts|hideInToc|highlighter|lineNumbers|mdc|routerMode|themeConfig|transition):/m.test(frontMatter);

/** Whether it says of the first slide what no post says of itself. */
export const hasSlidevLayout = (frontMatter: string): boolean => /^layout:\s*["']?(?:cover|center|intro|section|statement|fact|quote|full|(?:image|iframe|two-cols)[\w-]*)\b/m.test(frontMatter);

/** Whether the title that front matter gives a deck is for the window of a browser and on no slide, as with those two, remark, reveal-md and Hugo's Reveal. */
export const isTitleOfWindow = (frontMatter: string, text: string): boolean =>
	isMarp(frontMatter) || isSlidev(frontMatter) || isForReveal.test(frontMatter) || settingsOfSlide.test(text);

const settingsOfSlide = /^-{3,}[ \t]*\n+(?:class|clicks|hide|layout|level|routeAlias|transition):[ \t]/m;

/** Whether a deck is for reveal.js: by settings of reveal-md, or by comments that say how reveal.js is to show something. */
export const isReveal = (text: string, frontMatter: string): boolean => isForReveal.test(frontMatter) || /<!--\s*\.(?:slide|element)\b/.test(text);

const isForReveal = /^(?:(?:highlightTheme|notesSeparator|revealOptions|separator|verticalSeparator):|outputs\b.*\b[Rr]eveal\b)/m;

/** Whether Quarto, or R Markdown, makes slides of it that begin with headings of the second level. */
export const isForQuarto = (frontMatter: string): boolean => /^(?:format:\s*revealjs\b|[ \t]+(?:[\w-]+-)?revealjs:|output:\s*(?:ioslides|slidy)_presentation\b)/m.test(frontMatter);

/** Whether Pandoc, Quarto or R Markdown makes slides of it. */
export const isForPandoc = (frontMatter: string): boolean => /^(?:slide-level:|documentclass:\s*beamer\b|format:\s*(?:revealjs|beamer|pptx)\b|[ \t]+(?:[\w-]+-)?(?:revealjs|beamer|pptx):|output:\s*(?:beamer|ioslides|powerpoint|slidy)_presentation\b|output:\s*revealjs::)/m.test(frontMatter);

/** Whether xaringan makes slides of it, with remark. */
export const isXaringan = (frontMatter: string): boolean => /^output:\s*xaringan::/m.test(frontMatter);
