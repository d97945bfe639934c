import type { SkillIndex } from '../compact/skill-index.ts';
import { type Compared, type OptionForms } from '../query/answer/ask.ts';
import type { SimilarPair } from '../query/similar-pairs.ts';
import type { Matrix } from '../similarity/matrix.ts';
import type { Ranking } from '../similarity/top-k.ts';
import { type EngineName, type RowSearch, type Workbench } from './engine.ts';
import { type NeighbourBatch } from './neighbour-batches.ts';
import type { TopRows } from './search/problem.ts';
/**
 * How occupations are compared, which pairs are kept, and how many workers share the work. Without a method it is the plain
 * metric of the index. Metrics and cosines over features are pruned and shared by workers, others scored here, one by one.
 */
export interface AllPairsOptions extends Compared {
    /** Best occupations per occupation. Default 10. */
    readonly limit?: number | undefined;
    /** Leave out scores below; inclusive. Default: all above 0. */
    readonly minScore?: number | undefined;
    /** Only occupations from this row (in id order) to before `to`: a task cut in pieces, or taken up again. Default: all. */
    readonly from?: number | undefined;
    readonly to?: number | undefined;
    /** Workers, at most 1024. Default: as many as the machine has processors where the task is worth it, else none. */
    readonly threads?: number | undefined;
    /** Default `auto`. */
    readonly engine?: EngineName | 'auto' | undefined;
    /** Occupations per batch. Default: about a tenth of a second's work, with workers three seconds'. */
    readonly batch?: number | undefined;
    readonly signal?: AbortSignal | undefined;
    /** Called after every batch with rows done and rows in all. */
    readonly onProgress?: ((done: number, total: number) => void) | undefined;
    /** Called when a worker died. Its rows are done again; the answer stays complete. */
    readonly onWorkerDeath?: ((cause: unknown) => void) | undefined;
}
/** What may be asked for by name. */
export declare const engines: ReadonlySet<string>;
/** The forms of {@link AllPairsOptions}. */
export declare const pairForms: OptionForms<AllPairsOptions>;
/**
 * The most similar occupations of every occupation, in batches of typed arrays, in row order, made only as fast as they
 * are read. The numbers are those of `similarOccupations`, bit for bit, whatever the engine and the number of workers.
 *
 * @throws SkillGraphError `BAD_OPTION`; `ABORTED` when the signal fires.
 *
 * @example
 * for await (const { from, to, k, counts, ids, scores } of pairBatches(index, { limit: 5 }))
 *   for (let row = from; row < to; row++) console.log(row, ids.subarray((row - from) * k, (row - from) * k + counts[row - from]));
 */
export declare function pairBatches(index: SkillIndex, options?: AllPairsOptions): AsyncGenerator<NeighbourBatch, void, undefined>;
/** How many rows ask, and what is searched for them, where that is a matrix. */
interface Extent {
    readonly rows: number;
    readonly searched: Matrix | undefined;
}
/**
 * The batches of a search, with the workers and sizes that suit it.
 *
 * @throws SkillGraphError `BAD_OPTION` for a range of rows that are not there; `ABORTED`.
 */
export declare function batchesOf(bench: Workbench, search: RowSearch, { rows, searched }: Extent, options: AllPairsOptions): AsyncGenerator<NeighbourBatch, void, undefined>;
/**
 * The most similar occupations of every occupation, pair by pair with names: what `similarPairs` streams, from all
 * processors; {@link pairBatches} gives the same as typed arrays.
 *
 * @throws SkillGraphError `BAD_OPTION`; `ABORTED` when the signal fires.
 *
 * @example
 * for await (const { sourceLabel, targetLabel, score } of allPairs(index, { limit: 5 })) console.log(sourceLabel, targetLabel, score);
 */
export declare function allPairs(index: SkillIndex, options?: AllPairsOptions): AsyncGenerator<SimilarPair, void, undefined>;
/** Batches pair by pair, with names. */
export declare function named(subjects: SkillIndex, others: SkillIndex, batches: AsyncIterable<NeighbourBatch>): AsyncGenerator<SimilarPair, void, undefined>;
/** The workbench of an index, started once per engine asked for. */
export declare function benchOf(index: SkillIndex, engine?: EngineName | 'auto'): Promise<Workbench>;
/** Writes a ranking into a slot. */
export declare function fillSlot(top: TopRows, slot: number, { rows, scores }: Ranking): void;
export {};
