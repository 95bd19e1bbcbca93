import fuzzysort from 'fuzzysort';
import {type Rank} from '../rank.ts';

/** Finds texts that have the letters of a query in their order, the best first. Loaded with the screen, after its first picture. */
export const rankFuzzily: Rank = (query, texts) => fuzzysort.go(query, texts.map((text, index) => ({text, index})), {key: 'text', limit: 0, threshold: 0.3}).map(({obj}) => obj.index);
