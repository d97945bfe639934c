import type { SkillIndex } from '../compact/skill-index.ts';
import type { Truth } from './truth.ts';
/** A query with its judged answers, as unit numbers. */
export interface Query {
    readonly unit: number;
    /** Judged units, ascending; never the query itself. */
    readonly judged: Uint32Array;
    readonly gains: Float64Array;
    /** Units that are neither right nor wrong: as if they were no candidates. */
    readonly ignored: ReadonlySet<number>;
}
/** Evidence on an index: occupations or groups as numbers, in the order of their names. */
export interface Units {
    readonly names: readonly string[];
    /** 1 for units that may be answers. */
    readonly candidates: Uint8Array;
    /** Unit of every occupation; null where units are the occupations themselves. −1 for none. */
    readonly unitOfRow: Int32Array | null;
    readonly queries: readonly Query[];
    readonly coverage: TruthCoverage;
}
/** How much of the evidence the index could be asked about. */
export interface TruthCoverage {
    readonly judgements: number;
    /** Judgements with both ends known and among the candidates. */
    readonly known: number;
    /** Of those, pairs that are not counted. */
    readonly ignored: number;
    /** known / judgements; 0 where there is none. */
    readonly share: number;
    /** Queries with at least one answer of gain above 0. */
    readonly queries: number;
    readonly candidates: number;
}
/** Which occupations may be asked about and answered with. */
export type CandidateFilter = (occupation: {
    readonly id: string;
    readonly code: string;
    readonly row: number;
}) => boolean;
/** Occupations with a requirement in a layer, such as those with `skills` ratings. */
export declare function requiringLayer(index: SkillIndex, layer: string): CandidateFilter;
/** Names of the evidence found in the index, pairs merged and, where undirected, mirrored. */
export declare function resolveUnits(index: SkillIndex, truth: Truth, filter?: CandidateFilter): Units;
