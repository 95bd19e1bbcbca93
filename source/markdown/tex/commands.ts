/** Commands that stand for their own names, with a space beside a letter. */
export const names: ReadonlySet<string> = new Set('arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max min Pr sec sin sinh sup tan tanh'.split(' '));

/** Commands that only say how something is set, and of what size. */
export const looks: ReadonlySet<string> = new Set('left right middle big Big bigg Bigg bigl bigr bigm Bigl Bigr Bigm biggl biggr Biggl Biggr limits nolimits displaystyle textstyle scriptstyle scriptscriptstyle rm bf it sf tt cal mathstrut nonumber notag allowbreak protect small large Large normalsize bfseries itshape'.split(' '));

/** Commands for spaces that are seen. */
export const spaces: ReadonlySet<string> = new Set(['quad', 'qquad', 'enspace', 'thinspace', 'space']);

/** Commands whose argument is a formula in other letters, which are as good, or in a frame. */
export const styles: ReadonlySet<string> = new Set('mathrm mathit mathsf mathtt mathnormal operatorname mathop mathbin mathrel mathord boxed ensuremath'.split(' '));

/** Commands whose argument is text. */
export const texts: ReadonlySet<string> = new Set('text textrm textbf textit textsf texttt textnormal textup textsc mbox hbox emph'.split(' '));

/** Commands whose argument is in letters that Unicode has, and the names that the library knows these by. */
export const alphabets: ReadonlyMap<string, string> = new Map([
	['mathbb', 'mathbb'], ['mathcal', 'mathcal'], ['mathfrak', 'mathfrak'], ['mathscr', 'mathscr'], ['mathbf', 'mathbf'], ['boldsymbol', 'mathbf'], ['bm', 'mathbf'], ['pmb', 'mathbf'], ['bold', 'mathbf'], ['Bbb', 'mathbb'],
]);

/** Commands whose argument nobody sees, and those of which one sees the second only. */
export const unseen: ReadonlySet<string> = new Set(['label', 'hspace', 'vspace', 'phantom', 'hphantom', 'vphantom', 'color', 'mathchoice']);
export const wrapped: ReadonlySet<string> = new Set(['textcolor', 'colorbox', 'href', 'class', 'style', 'cssId']);

/** Marks that stand over one letter, or over each. */
export const accents: ReadonlyMap<string, string> = new Map([
	['hat', '\u0302'], ['widehat', '\u0302'], ['tilde', '\u0303'], ['widetilde', '\u0303'], ['bar', '\u0304'], ['vec', '\u20D7'], ['dot', '\u0307'], ['ddot', '\u0308'], ['check', '\u030C'], ['breve', '\u0306'], ['acute', '\u0301'], ['grave', '\u0300'], ['mathring', '\u030A'], ['overline', '\u0305'], ['underline', '\u0332'],
]);

/** Symbols that the library lacks, or has otherwise than they are set; some of its are two cells wide. */
export const symbols: ReadonlyMap<string, string> = new Map([
	['langle', '⟨'], ['rangle', '⟩'], ['lvert', '|'], ['rvert', '|'], ['vert', '|'], ['mid', '∣'], ['lVert', '‖'], ['rVert', '‖'], ['Vert', '‖'], ['lbrace', '{'], ['rbrace', '}'], ['lbrack', '['], ['rbrack', ']'], ['llbracket', '⟦'], ['rrbracket', '⟧'],
	['dots', '…'], ['ldots', '…'], ['dotsc', '…'], ['dotsb', '⋯'], ['dotsm', '⋯'], ['epsilon', 'ϵ'], ['cdot', '·'], ['star', '⋆'], ['ast', '∗'], ['square', '□'], ['Box', '□'], ['triangle', '△'], ['blacksquare', '■'],
	['iff', '⟺'], ['implies', '⟹'], ['impliedby', '⟸'], ['gets', '←'], ['coloneqq', '≔'], ['coloneq', '≔'], ['defeq', '≔'], ['lnot', '¬'], ['backslash', '\\'], ['And', '&'], ['lt', '<'], ['gt', '>'], ['degree', '°'],
	['LaTeX', 'LaTeX'], ['TeX', 'TeX'], ['KaTeX', 'KaTeX'], ['N', 'ℕ'], ['R', 'ℝ'], ['Z', 'ℤ'], ['bmod', 'mod'],
]);
