import type { SkillIndex } from '../compact/skill-index.ts';
import { type FeatureSpace } from './features.ts';
/**
 * How alike occupations are for estimates: K, the product of their rows in the space of the default features; H, the share
 * of the four prefixes of their groups' codes in common (0 where one has none).
 */
export interface EstimateKernel {
    readonly space: FeatureSpace;
    readonly shares: {
        readonly skills: number;
        readonly place: number;
    };
    /** K of a row with every row. */
    readonly skills: (row: number) => Float64Array;
    /** H of two rows. */
    readonly place: (row: number, other: number) => number;
}
export declare const estimateKernel: (index: SkillIndex) => EstimateKernel;
