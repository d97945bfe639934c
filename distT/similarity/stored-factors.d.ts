import { type DerivedSection } from '../compact/derived-section.ts';
import type { FeatureRecord, SkillIndex } from '../compact/skill-index.ts';
/** How factors were made, as `meta.sections.factors` records it. */
export interface FactorRecord {
    readonly rank: number;
    readonly seed: number;
    readonly oversampling: number;
    readonly iterations: number;
    readonly skillFactors?: true;
    readonly features: readonly FeatureRecord[];
}
/** Factors of an index: row `i` of `occupations` holds `rank` numbers, left singular vector times singular value. */
export interface StoredFactors {
    readonly record: FactorRecord;
    readonly rank: number;
    readonly occupations: Float32Array;
    readonly singularValues: Float64Array;
    /** Row `i` holds `rank` numbers for skill `i`, right singular vector times singular value; null unless kept. */
    readonly skills: Float32Array | null;
}
/** The derived section of factors; `withFactors` of skillgraph/latent makes it. */
export declare const factorSection: DerivedSection<StoredFactors>;
/** Whether an index carries factors. */
export declare function hasFactors(index: SkillIndex): boolean;
/**
 * The factors that an index carries, as views.
 *
 * @throws SkillGraphError `NEEDS_SECTION` where it carries none, `INDEX_DAMAGED` where they do not fit it.
 */
export declare function storedFactors(index: SkillIndex): StoredFactors;
/**
 * Skill factors of an index built with `withFactors(index, { skillFactors: true })`.
 *
 * @throws SkillGraphError `NEEDS_SECTION` where it keeps none.
 */
export declare function storedSkillFactors(index: SkillIndex): {
    readonly rank: number;
    readonly skills: Float32Array;
};
