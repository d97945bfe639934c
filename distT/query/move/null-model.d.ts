import type { SkillIndex } from '../../compact/skill-index.ts';
import { type Method } from '../../similarity/method.ts';
import type { Weighting } from '../../similarity/weighting.ts';
import { type FamilyMean } from './families.ts';
/** Unit groups against random graphs in which every occupation and every skill keeps its degree. */
export interface NullModel {
    readonly samples: number;
    readonly seed: number;
    /** Mean of the families' means in the random graphs, and its standard deviation over the samples. */
    readonly mean: number;
    readonly deviation: number;
    /**
     * (observed − mean) / deviation, in standard deviations; null where chance leaves no spread, as where every occupation
     * has every skill.
     */
    readonly z: number | null;
    /** One z-score per family, in the order of the unit groups' codes. */
    readonly families: readonly FamilyZ[];
}
/** How far a unit group's mean lies from what chance gives it. */
export interface FamilyZ {
    /** Code of the unit group. */
    readonly family: string;
    /** Observed mean within it. */
    readonly mean: number;
    /** The same within random graphs. */
    readonly expected: number;
    readonly z: number | null;
}
/** Null without two families. The deviation of a family rests on few samples: read its z as an order of magnitude. */
export declare function nullModel(index: SkillIndex, method: Method, weighting: Weighting | undefined, observed: readonly FamilyMean[], { samples, seed, onSample, }: {
    readonly samples: number;
    readonly seed: number;
    readonly onSample: (done: number) => void;
}): NullModel | null;
