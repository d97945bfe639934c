import type { SkillIndex } from '../../compact/skill-index.ts';
import { type OccupationFilter } from '../answer/row-mask.ts';
/** What may be asked of the stops of a route, besides what every hop must be. */
export interface StopRules {
    /** Stops only among these occupations or groups; start and target are free. */
    readonly among?: OccupationFilter | undefined;
    /** No stop among these occupations or groups. */
    readonly never?: OccupationFilter | undefined;
    /** Occupations that every route must pass through, in any order. */
    readonly via?: readonly string[] | undefined;
}
/** Rules as rows. */
export interface RuledStops {
    /** 1 where a row may be a stop. */
    readonly allowed: Uint8Array;
    readonly via: readonly number[];
}
/** Names to rows, checked against each other. */
export declare function ruledStops(index: SkillIndex, { among, never, via }: StopRules, ends: {
    readonly from: number;
    readonly to: number;
    readonly maxStops: number;
}): RuledStops;
