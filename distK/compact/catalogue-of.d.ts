import { type GroupInput, type OccupationInput, type SkillInput } from '../catalogue/create-catalogue.ts';
import { type Catalogue } from '../catalogue/types.ts';
import type { SkillIndex } from './skill-index.ts';
/**
 * The catalogue that an index was built of, as far as the index keeps it: what `buildIndex` makes of it is the index
 * again, but for the weighting and features it was given and the sections derived since. Issues are known by number only.
 */
export declare function catalogueOf(index: SkillIndex): Catalogue;
/** Concepts as an index keeps them, by row. */
export interface StoredConcepts {
    readonly occupation: (row: number) => OccupationInput & Tagged;
    readonly skill: (row: number) => SkillInput & Tagged & Required<Pick<SkillInput, 'type' | 'reuseLevel' | 'layer'>>;
    readonly group: (row: number) => GroupInput;
}
interface Tagged {
    readonly tags: readonly string[];
}
/** Reads concepts one by one, as they are asked for. */
export declare function conceptsOf(index: SkillIndex): StoredConcepts;
/** Tags by the bits that stand for them. */
export declare function tagsOfBits(tags: readonly string[], bits: number): string[];
export {};
