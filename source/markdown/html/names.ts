const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** The tags that stand in running text. A line that begins with one begins a paragraph, not a block of HTML, as kramdown has it. */
export const spanTags = setOf('a abbr acronym b bdi bdo big br cite code data del dfn em embed font i img ins kbd label mark nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr d-cite d-code d-footnote d-math');

/** The tags whose contents no browser shows, or shows only where it can't do better. */
export const unseenTags = setOf('applet area audio base button canvas datalist form frameset head iframe input link map meta meter noembed noframes noscript object optgroup option param progress rp script select source style svg template textarea title track video d-bibliography d-front-matter');

/** The tags in which a blank line means nothing to a browser, and hardly ever to their author. */
export const wholeTags = setOf('audio canvas map noscript object picture svg video d-code d-math');

/** The tags in whose place a browser plays something, or shows a page. */
export const mediaTags = setOf('video audio iframe embed object');

/** The tags without contents. */
export const emptyTags = setOf('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr');

/** The tags that have blocks of their own in a post, or are parts of one. */
export const structureTags = setOf('aside blockquote caption dd details dir dl dt figcaption figure h1 h2 h3 h4 h5 h6 li menu ol summary table td tfoot th thead tr ul');

const otherTags = setOf('address annotation article basefont bgsound body center col colgroup dialog div fieldset footer frame header hgroup hr html keygen legend main marquee math menuitem nav output p picture pre search section slot tbody xmp d-abstract d-appendix d-article d-byline d-citation-list d-contents d-figure d-footnote-list d-title d-toc');

/** Whether HTML, or distill, knows a tag. What else stands in pointed brackets may be text: `<i64>`, `<your-name>`. */
export const isKnown = (name: string): boolean => [spanTags, unseenTags, structureTags, otherTags].some(names => names.has(name));
