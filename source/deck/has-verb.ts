/** Whether words have the verb of a main clause among them: one that can be told from its form, outside of relative clauses. */
export const hasVerb = (head: string): boolean =>
	/\b(?:is|are|was|were|be|been|has|have|had|can|could|will|would|may|might|must|should|do|does|did|(?:we|they|you|I) (?:\w+ )?\w+|\w{2,}ed)\b/.test(head.replace(/ (?:that|which|who|whose|where) .*$/, ''));
