import { type ReuseLevel } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type FeatureBlock, type Rarity } from './features.ts';
import { type OptionForms } from './option-forms.ts';
import type { Subject } from './subject.ts';
/** How much each requirement counts before rarity: what all skill-based blocks have in common. */
export interface TermOptions {
    /** Weight of essential requirements. Default 1. */
    readonly essential?: number;
    /** Weight of optional requirements. Default ½. */
    readonly optional?: number;
    /** Power of the published importance of ratings and weighted edges; 0 treats them as sets. Default ½. */
    readonly damping?: number;
    /** Factor per reuse level, such as `{ transversal: 0.5 }`; levels that are not named count 1. */
    readonly reuse?: Readonly<Partial<Record<ReuseLevel, number>>>;
    /** Layers of skills to take; all when none is named. */
    readonly layers?: readonly string[];
}
export interface BlockOptions extends TermOptions {
    /** Share of the squared length of a row, relative to the other blocks. */
    readonly share?: number;
    readonly rarity?: Rarity;
}
export declare const blockForms: OptionForms<BlockOptions>;
/**
 * The skills themselves, weighed by kind or published value and by rarity: tf-idf. Default share .7.
 *
 * @throws SkillGraphError `BAD_OPTION`; for a layer that an index does not have when it is used.
 */
export declare function skillFeatures(options?: BlockOptions): FeatureBlock;
/** 1 for skills of the layers; of all where none is named. */
export declare function skillsIn(index: SkillIndex, layers: readonly string[] | undefined): Uint8Array;
/**
 * Rows that a block has columns for, in their order: what is left out takes no number, so that a block is the same whatever
 * other layers an index has beside.
 */
export declare function columnsFor(count: number, keeps: (row: number) => boolean): {
    readonly rowOf: Uint32Array;
    readonly columnOf: Uint32Array;
};
/**
 * Weight of requirement `i` of a subject under the options: by kind, times the published value to the power of
 * `damping` (1 where nothing is published), times the factor of the skill's reuse level.
 *
 * @throws SkillGraphError `BAD_OPTION` for a weight below 0 or a layer that the index does not have.
 */
export declare function termWeights(index: SkillIndex, options: TermOptions): (subject: Subject, i: number) => number;
