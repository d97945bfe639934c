import type { SkillIndex } from '../compact/skill-index.ts';
import { type Subject } from './subject.ts';
/** What a block says of one subject: columns ascending, each once, and a value for each. */
export interface FeatureValues {
    readonly columns: ArrayLike<number>;
    readonly values: ArrayLike<number>;
}
/** What a block says of all occupations, one after the other: two long columns, not thousands of short ones. */
export interface ValueRows {
    /** Where the values of each row begin; one more for the end. */
    readonly offsets: Uint32Array;
    readonly columns: Uint32Array;
    readonly values: Float64Array;
}
/** Asks a block for every occupation. */
export declare function valueRows(index: SkillIndex, valuesOf: (subject: Subject) => FeatureValues): ValueRows;
