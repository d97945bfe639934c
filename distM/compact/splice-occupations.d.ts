import { type Run } from './gather.ts';
import type { IndexMeta, SkillIndex } from './skill-index.ts';
/** An index whose occupations are to be taken over, in the terms of the index that is made. */
export interface Part {
    readonly index: SkillIndex;
    /** Its skills by row: their rows in the new index. */
    readonly skillRow: (skill: number) => number;
    /** Its broader concepts, as stored: what they are in the new index; −1 for what is not there any more. */
    readonly broaderRow: (stored: number) => number;
}
/** What else changes. */
export interface SpliceOptions {
    readonly languages: readonly string[];
    readonly issues: Readonly<Record<string, number>>;
    readonly weighting?: IndexMeta['weighting'] | undefined;
}
/**
 * The index with the occupations that `runs` take from `parts`, everything else being the first part's. Sections come in
 * the order of `buildIndex`, so that the bytes are those of a rebuild. Derived sections that are not made of occupations or
 * of what they ask for stay; the others are dropped and named in `meta.dropped`.
 */
export declare function spliceOccupations(parts: readonly Part[], runs: readonly Run[], options: SpliceOptions): SkillIndex;
