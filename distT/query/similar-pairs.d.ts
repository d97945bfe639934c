import type { SkillIndex } from '../compact/skill-index.ts';
import { type Compared } from './answer/ask.ts';
import { type OccupationFilter } from './answer/row-mask.ts';
/**
 * How occupations are compared, which pairs are streamed, and how to watch or stop the stream. Without a method or
 * weighting it is the plain metric of the index (jaccard over sets), as in other engines, which `skillgraph/fast`
 * accelerates; `defaultMethod(index)` gives the pairs that `similarOccupations` gives.
 */
export interface SimilarPairsOptions extends Compared {
    /** Partners per source. Default 10. */
    readonly limit?: number | undefined;
    /** Of all pairs, only so many. Needs every source scored before the first pair comes out. */
    readonly total?: number | undefined;
    /** Which partners `limit` keeps: the best (the default), or the worst of those that share something. */
    readonly keep?: 'best' | 'worst' | undefined;
    /** Which pairs `total` keeps. Default best. */
    readonly keepTotal?: 'best' | 'worst' | undefined;
    /** Leave out scores below; inclusive. */
    readonly minScore?: number | undefined;
    /** Only occupations with at least, or at most, so many requirements, on both sides; both inclusive. */
    readonly minDegree?: number | undefined;
    readonly maxDegree?: number | undefined;
    /** Only pairs from these occupations. */
    readonly sources?: OccupationFilter | undefined;
    /** Only these occupations as partners. */
    readonly among?: OccupationFilter | undefined;
    /** Called now and then with sources done and sources in all. */
    readonly onProgress?: ((done: number, total: number) => void) | undefined;
    readonly signal?: AbortSignal | undefined;
}
/** One direction of a pair. */
export interface SimilarPair {
    readonly source: string;
    readonly target: string;
    readonly score: number;
    readonly sourceLabel: string;
    readonly targetLabel: string;
}
/**
 * Every source with its most similar occupations, as a stream: by source id ascending, best first. With `total`, the best
 * (or worst) pairs of all, score first. What Neo4j GDS calls topK, bottomK, topN and bottomN is here `limit` with `keep`,
 * and `total` with `keepTotal`.
 *
 * @throws SkillGraphError `BAD_OPTION`, at once; `ABORTED` when the signal fires.
 *
 * @example
 * for await (const { source, target, score } of similarPairs(index, { limit: 5 })) console.log(source, target, score);
 */
export declare function similarPairs(index: SkillIndex, options?: SimilarPairsOptions): AsyncGenerator<SimilarPair, void, undefined>;
