import type { Candidate } from '../errors.ts';
import type { ConceptKind, SkillIndex } from './skill-index.ts';
/** Longer texts are no names, but for those that are in the data: nothing comes near them. */
export declare const LONGEST_NAME = 200;
/**
 * Up to five concepts whose label shares words with `name`, the rarer the better: at least a third of what was typed, by
 * rarity. Whole words only; skillgraph/search forgives spelling and knows other forms.
 */
export declare function nearNames(index: SkillIndex, kind: ConceptKind, name: string): Candidate[];
