/** What ties a sentence to the one before it, and has no meaning without it. A comma follows. */
const ties: ReadonlySet<string> = new Set([
	'however', 'moreover', 'furthermore', 'thus', 'therefore', 'hence', 'consequently', 'accordingly', 'as a result', 'as such', 'in addition', 'additionally', 'also', 'besides', 'similarly', 'likewise', 'specifically', 'more specifically', 'concretely', 'more concretely', 'in particular', 'in other words', 'that is', 'in contrast', 'by contrast', 'conversely', 'on the contrary', 'on the other hand', 'on the one hand', 'instead', 'indeed', 'in fact', 'of course', 'nevertheless', 'nonetheless', 'still', 'yet', 'meanwhile', 'then', 'next', 'finally', 'lastly', 'first', 'second', 'third', 'fourth', 'firstly', 'secondly', 'thirdly', 'first of all', 'to begin with', 'for example', 'for instance', 'as an example', 'interestingly', 'surprisingly', 'importantly', 'notably', 'unfortunately', 'fortunately', 'naturally', 'clearly', 'obviously', 'here', 'now', 'again', 'overall', 'in short', 'in summary', 'in conclusion', 'to summarize', 'to sum up', 'to conclude', 'in the end', 'in the meantime', 'after all', 'on top of that', 'to this end', 'for this purpose', 'as mentioned above', 'as mentioned before', 'as mentioned earlier', 'as described above', 'as discussed above', 'as noted above', 'as shown above', 'as we saw', 'as we have seen', 'as we can see', 'as you can see', 'as we will see', 'in this paper', 'in this work', 'in this article', 'in this post', 'in this blog post', 'in this section', 'in this chapter', 'in this study', 'in this talk',
]);

/** The same without a comma; but not in `So far` or `Then as now`. */
const bareTie = /^(?:and|but|so|or|thus|therefore|hence|then) (?!(?:far|few|little|long|many|much|as|called|on|that|to)\b)/i;
const bareTies = /^(?:in other words|for example|for instance|in fact|however|therefore) (?=(?:the|an?|this|that|these|those|it|we|you|they|he|she|there|our|in|if|when|[a-z]+s) )/i;

/** What only says that something is about to be said. What `we believe` or `it is likely` is not among it: that is a hedge. */
const announcements = [
	/^(?:please |also )?(?:note|notice|recall|remember|observe) that /i,
	/^it turns out that /i,
	/^it (?:is|should be|must be|may be|can be) (?:also |again )?(?:worth|important|interesting|useful|helpful|clear|obvious|noted|mentioned|worthwhile)(?: to)?(?: (?:note|noting|mention|mentioning|remember|remembering|notice|noticing|emphasize|point out|pointing out|recall|realize|understand|see))? that /i,
	/^(?:we|you) (?:also |can |may |might |then |further |will )*(?:show|find|found|see|observe|observed|note|notice|noted|noticed|argue|showed|demonstrate|demonstrated|conclude) that /i,
	/^(?:our |the )?(?:results|experiments) (?:also )?(?:show|demonstrate|indicate) that /i,
] as const;

/** The words that those begin with: most sentences don't, and need no further look. */
const announcing: ReadonlySet<string> = new Set(['please', 'also', 'note', 'notice', 'recall', 'remember', 'observe', 'it', 'we', 'you', 'our', 'the', 'results', 'experiments']);

/** How many characters at the beginning of a sentence only tie it to the one before, or only announce what it says. */
export const tiesIn = (text: string): number => {
	const end = endOfTie(text);
	return end === 0 ? 0 : end + tiesIn(text.slice(end));
};

const endOfTie = (text: string): number => {
	const comma = text.indexOf(', ');
	if (comma > 0 && comma < 30 && ties.has(text.slice(0, comma).toLowerCase())) {
		return comma + 2;
	}

	const bare = bareTie.exec(text) ?? bareTies.exec(text);
	if (bare) {
		return bare[0].length;
	}

	const that = text.indexOf(' that ');
	return that > 0 && that < 70 && announcing.has(text.slice(0, text.indexOf(' ')).toLowerCase()) && announcements.some(announcement => announcement.test(text.slice(0, that + 6))) ? that + 6 : 0;
};

/** Ties that stand in the middle of a sentence, between commas. */
const innerTies: ReadonlySet<string> = new Set([
	'however', 'therefore', 'thus', 'hence', 'then', 'moreover', 'furthermore', 'indeed', 'in fact', 'in turn', 'of course', 'for example', 'for instance', 'respectively', 'as well', 'too',
]);

/** Whether words between two commas only tie a sentence to the one before. */
export const isTie = (words: string): boolean => innerTies.has(words);
