import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { askedOf, type Compared, comparedForms, type OptionForms } from '../query/answer/ask.ts';
import type { SimilarPair } from '../query/similar-pairs.ts';
import { type Comparison, plainMethod, type Scorer, scorerOf } from '../similarity/method.ts';
import { occupationSubject } from '../similarity/subject.ts';
import { topRows } from '../similarity/top-rows.ts';
import { createWorkbench, type Engine, type EngineName, type Workbench } from './engine.ts';
import { estimate } from './estimate.ts';
import { type NeighbourBatch, neighbourBatches } from './neighbour-batches.ts';
import { bestOfSum } from './search/sum-search.ts';

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
  /** Workers. Default: as many as the machine has processors where the task is worth it, else none. */
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

/** The forms of {@link AllPairsOptions}. */
export const pairForms: OptionForms<AllPairsOptions> = {
  ...comparedForms,
  limit: 1,
  minScore: 'score',
  from: 0,
  to: 0,
  threads: 1,
  engine: /* @__PURE__ */ new Set(['auto', 'webassembly', 'typescript']),
  batch: 1,
  signal: 'object',
  onProgress: 'function',
  onWorkerDeath: 'function',
};

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
export async function* pairBatches(
  index: SkillIndex,
  options: AllPairsOptions = {},
): AsyncGenerator<NeighbourBatch, void, undefined> {
  const { method = plainMethod(index), weighting, limit = 10, minScore = 0 } = askedOf(index, options, pairForms);
  const { from = 0, to = index.occupationCount, onProgress } = options;
  if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= index.occupationCount))
    throw new SkillGraphError(
      'BAD_OPTION',
      `from ${from} to ${to} is not a range of rows; there are ${index.occupationCount}.`,
    );
  const bench = await benchOf(index, options.engine);
  const scorer = scorerOf(index, method, weighting);
  const { comparison } = scorer;
  const known = comparison ? engineOf(bench, comparison) : null;
  const engine = known ?? plainEngine(index, scorer);
  const perRow = comparison ? secondsPerRow(comparison, bench.engine) : 0;
  const threads = options.threads ?? (perRow * (to - from) > 1 ? processors() : 1);
  const batches = neighbourBatches(bench, engine, {
    from,
    to,
    k: Math.max(1, Math.min(limit, index.occupationCount)),
    minScore: Math.max(0, minScore),
    batch: options.batch ?? (known ? batchSize(perRow, to - from, threads) : 64),
    threads,
    signal: options.signal,
    onWorkerDeath: options.onWorkerDeath,
  });
  for await (const batch of batches) {
    yield batch;
    onProgress?.(batch.to - from, to - from);
  }
}

/**
 * The most similar occupations of every occupation, pair by pair with names: what `similarPairs` streams, from all
 * processors; {@link pairBatches} gives the same as typed arrays.
 *
 * @throws SkillGraphError `BAD_OPTION`; `ABORTED` when the signal fires.
 *
 * @example
 * for await (const { sourceLabel, targetLabel, score } of allPairs(index, { limit: 5 })) console.log(sourceLabel, targetLabel, score);
 */
export async function* allPairs(
  index: SkillIndex,
  options: AllPairsOptions = {},
): AsyncGenerator<SimilarPair, void, undefined> {
  const ids = index.occupations.ids.all();
  const labels = index.occupations.labels().all();
  for await (const { from, to, k, counts, ids: rows, scores } of pairBatches(index, options))
    for (let row = from; row < to; row++)
      for (let at = (row - from) * k; at < (row - from) * k + counts[row - from]!; at++) {
        const other = rows[at]!;
        yield {
          source: ids[row]!,
          target: ids[other]!,
          score: scores[at]!,
          sourceLabel: labels[row]!,
          targetLabel: labels[other]!,
        };
      }
}

const benches = /* @__PURE__ */ new WeakMap<SkillIndex, Map<EngineName | 'auto', Promise<Workbench>>>();

/** The workbench of an index, started once per engine asked for. */
export function benchOf(index: SkillIndex, engine: EngineName | 'auto' = 'auto'): Promise<Workbench> {
  const known = benches.get(index) ?? new Map<EngineName | 'auto', Promise<Workbench>>();
  benches.set(index, known);
  const bench = known.get(engine) ?? createWorkbench(engine);
  known.set(engine, bench);
  return bench;
}

function engineOf(bench: Workbench, { metric, matrix, ownRows }: Comparison): Engine | null {
  return ownRows ? bench.engineOf(matrix, metric, matrix.weights === null) : null;
}

function secondsPerRow({ matrix }: Comparison, engine: EngineName): number {
  const { rowCount: occupations, columnCount: skills, rows, weights } = matrix;
  const counts = { occupations, skills, requirements: rows.targets.length };
  return estimate(counts, { task: 'allPairs', weighted: weights !== null, engine }).seconds / Math.max(1, occupations);
}

/**
 * A tenth of a second's work where it keeps the caller waiting; with workers three seconds', since each batch reads the
 * whole data, or less where they would otherwise have none or unequal shares.
 */
function batchSize(perRow: number, rows: number, threads: number): number {
  const seconds = threads === 1 ? 0.1 : 3;
  const size = Math.max(256, Math.min(16_384, Math.round(seconds / perRow)));
  return threads === 1 ? size : Math.min(size, Math.max(64, Math.ceil(rows / (4 * threads))));
}

/** Any method at all, scored plainly. */
function plainEngine(index: SkillIndex, scorer: Scorer): Engine {
  const { parts } = scorer;
  return {
    wasm: null,
    searchRows: (from, to, { k, minScore }, top) => {
      for (let row = from; row < to; row++) {
        const subject = occupationSubject(index, row);
        const options = { limit: k, ...(minScore > 0 ? { minScore } : {}) };
        const { rows, scores } =
          (parts && bestOfSum(parts, subject, { limit: k, minScore, mask: null })) ??
          topRows(index, scorer, subject, options);
        top.counts[row - from] = rows.length;
        top.ids.set(rows, (row - from) * k);
        top.scores.set(scores, (row - from) * k);
      }
    },
    searchVector: () => {},
  };
}

/** Not imported: bundlers for the web refuse an import of what no browser has. */
function processors(): number {
  const os = globalThis.process?.getBuiltinModule?.('node:os');
  return os?.availableParallelism() ?? navigator.hardwareConcurrency;
}
