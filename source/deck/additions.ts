import {hasVerb} from './has-verb.ts';

/** Words behind a comma that begin what is merely added to a main clause. */
const behindComma: ReadonlySet<string> = new Set([
	'which', 'who', 'whose', 'where', 'whereby', 'whereas', 'while', 'although', 'though', 'because', 'since', 'as', 'so', 'thus', 'thereby', 'hence', 'therefore', 'including', 'even', 'especially', 'particularly', 'namely', 'rather', 'instead', 'along', 'similar', 'unlike', 'compared', 'followed', 'with', 'by', 'e.g.', 'i.e.',
	'such as', 'even though', 'in particular', 'in contrast', 'for which', 'in which', 'from which', 'of which', 'for example', 'for instance',
	'and we', 'and they', 'and it', 'and he', 'and she', 'and I', 'and you', 'and there', 'and then', 'and thus', 'and hence', 'and therefore', 'and also', 'and so',
]);

/** The same without a comma: reasons, and examples. */
const bareReason = / (?:because|although|whereas|so that) /g;
const bareExample = / (?:such as|e\.g\.|i\.e\.) /g;

/** A second main clause. */
const secondClause = /^(?:and|so) (?:the|an?|this|these|our|its|their|some|most|many|all) (?:\S+ ){1,4}?(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|should|do|does|did) /;

/** The same without a comma. Within `that we know and it is said`, it may be another clause that goes on. */
const bareClause = / and (?:there|we|they|you|he|she|it|this|these) (?=(?:is|are|was|were|has|have|had|can|could|will|would|may|might|do|does|did|[a-z]+s) )/g;
const innerClause = /\b(?:that|which|who|whose|whether|what|how|why|where|because|while|since|as)\b/;

/** What announces something that follows, and says nothing without it. */
const announcing = /\b(?:following|follows?|these|this|here|namely|e\.g|i\.e|note|say|says|said|ask|asks|asked|question|answer|way|ways|reasons?|things?)\b[^:]*$/i;

/** What makes an addition part of what is said: it restricts it. */
const restriction = /(?:[,;–—] ?|^)(?:but|if|unless|except|when|until|provided|only|not|however|yet)\b/;

/** A clause before an addition is at least so long, in characters. */
const shortest = 24;

/**
Where what is merely added to a sentence begins, the last first: relative clauses, reasons, examples, and second main clauses, from there to the end.

What stands in the middle of a clause is no addition, nor is what restricts it. `from` is where the main clause begins.
*/
export const additionsIn = (text: string, from: number): number[] => {
	const additions: number[] = [];
	for (const {0: mark, index} of text.matchAll(/, |; |: | [–—-] |—/g)) {
		const head = text.slice(from, index);
		const tail = text.slice(index + mark.length);
		if (head.length >= shortest && startsAddition(mark.trim(), head, tail)) {
			additions.push(index);
		}
	}

	for (const pattern of [bareReason, bareExample, bareClause]) {
		for (const {index, 0: words} of text.matchAll(pattern)) {
			const head = text.slice(from, index);
			// In `not because it was late`, the reason is what is denied; in `tasks such as this are hard`, the verb is still to come.
			const tail = text.slice(index + words.length);
			const isWhole = pattern === bareReason ? !denial.test(head) : hasVerb(head) && (pattern === bareExample ? !verb.test(tail) : !(innerClause.test(head) || denial.test(head)));
			if (isWhole && head.length >= shortest && !unfinished.test(head) && isMere(tail)) {
				additions.push(index);
			}
		}
	}

	return additions.sort((a, b) => b - a);
};

/** Whether what is merely added begins at a mark: a comma, a semicolon, a colon or a dash. */
const startsAddition = (mark: string, head: string, tail: string): boolean => {
	switch (mark) {
		// What follows is a sentence of its own.
		case ';': {
			return !/^(?:\(|(?:but|if|unless|except|only|not|however|yet|though|although)\b)/.test(tail);
		}

		case ':': {
			return isMere(tail) && hasVerb(head) && !announcing.test(head);
		}

		case ',': {
			// Behind another comma, the clause may go on: `The author, who lives in Paris, said so`.
			return isMere(tail) && isAddition(tail) && !paired.test(head) && (hasVerb(head) || !/, | [–—-] |—/.test(tail));
		}

		// The second of two dashes ends what the first began.
		default: {
			return isMere(tail) && hasVerb(head) && !head.includes(mark) && !tail.startsWith('(');
		}
	}
};

const isAddition = (tail: string): boolean => {
	const [first = '', second = ''] = tail.split(' ', 2);
	if (circumstance.test(tail)) {
		return false;
	}

	return behindComma.has(first) || behindComma.has(`${first} ${second}`) || secondClause.test(tail)
		// Of several things done, as in `reading, writing and counting`, none is an addition.
		|| (/^(?!.*thing$)[a-z]{2,}ing$/.test(first) && !/(?:and|or) \w+ing\b/.test(tail));
};

/** In `with the key we open it`, the main clause is still to come. */
const circumstance = /^(?:with|by|as|unlike|compared|instead|rather) (?!(?:which|whom|whose|if)\b)[^,;:]*? (?:we|they|you|he|she|it|I|there) (?!that\b)\w/;

/** The first of two things that belong together, where the second is still to come. */
const paired = /\b(?:either|neither|both|between|not only)\b(?!.*\b(?:and|or|nor|but)\b)/;

/** A verb of a main clause. */
const verb = /\b(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|should|does|did)\b/;

/** What can't end a clause: it goes on. */
const unfinished = /(?:,|\b(?:and|or|but|just|mainly|mostly|largely|partly|simply|not least))$/;

const denial = /\b(?:not|never|no|only|either|neither|both|if|when|whether)\b|n['’]t\b/;

/** Whether a clause isn't changed by leaving this out of its end: it has no restriction in it, and no verb that belongs to the words before it. */
const isMere = (tail: string): boolean => !restriction.test(tail) && !/, (?:then|is|are|was|were|has|have|had|can|will|would|could|may|might|must|should|do|does|did|[a-z]+(?:s|ed)) /.test(tail);
