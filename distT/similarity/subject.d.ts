import type { SkillIndex } from '../compact/skill-index.ts';
import type { Matrix } from './matrix.ts';
import type { Weighting } from './weighting.ts';
/**
 * What a question is asked about, resolved to numbers: an occupation's row, or a profile that is in no row. Skills are
 * rows, ascending; the columns run parallel and mean what they mean in `index.requirements`.
 */
export interface Subject {
    /** Row of the occupation; −1 for a profile. */
    readonly row: number;
    readonly skills: Uint32Array;
    readonly kinds: Uint8Array;
    readonly importance: Float64Array | null;
    readonly levels: Float64Array | null;
}
/** A subject under a weighting: the sparse row that is compared with every row of the matrix. */
export interface Vector {
    readonly row: number;
    readonly columns: Uint32Array;
    /** Null where every weight is 1. */
    readonly weights: Float64Array | null;
    readonly count: number;
    readonly sum: number;
    readonly norm: number;
}
/** The subject that an occupation is. */
export declare function occupationSubject(index: SkillIndex, row: number): Subject;
/** Row `row` of a matrix as a vector. */
export declare function rowVector(matrix: Matrix, row: number): Vector;
/** A subject as the weighting sees it. A profile is weighed like an occupation that is not in the graph: df stays. */
export declare function subjectVector(index: SkillIndex, weighting: Weighting, subject: Subject): Vector;
