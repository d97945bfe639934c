import { checkForm, isCount, such } from '../catalogue/forms.ts';
import { checkIndex } from '../compact/check-index.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { askedOf, type Compared, comparedForms, type OptionForms } from '../query/answer/ask.ts';
import type { SimilarPair } from '../query/similar-pairs.ts';
import type { Matrix } from '../similarity/matrix.ts';
import { plainMethod, type Scorer, scorerOf } from '../similarity/method.ts';
import { occupationSubject } from '../similarity/subject.ts';
import type { Ranking } from '../similarity/top-k.ts';
import { topRows } from '../similarity/top-rows.ts';
import { createWorkbench, type EngineName, type RowSearch, type Workbench } from './engine.ts';
import { estimate } from './estimate.ts';
import { type NeighbourBatch, neighbourBatches } from './neighbour-batches.ts';
import type { TopRows } from './search/problem.ts';
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
export const engines: ReadonlySet<string> = /* @__PURE__ */ new Set(['auto', 'webassembly', 'typescript']);

/** The forms of {@link AllPairsOptions}. */
export const pairForms: OptionForms<AllPairsOptions> = {
  ...comparedForms,
  limit: 1,
  minScore: 'score',
  from: 0,
  to: 0,
  threads: 1,
  engine: engines,
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
  const { method = plainMethod(index), weighting } = askedOf(index, options, pairForms);
  const bench = await benchOf(index, options.engine);
  const scorer = scorerOf(index, method, weighting);
  const { comparison } = scorer;
  const engine = comparison?.ownRows
    ? bench.engineOf(comparison.matrix, comparison.metric, comparison.matrix.weights === null)
    : null;
  const search = engine ?? plainSearch(index, scorer);
  yield* batchesOf(bench, search, { rows: index.occupationCount, searched: comparison?.matrix }, options);
}

const isSignal = /* @__PURE__ */ such(
  (value) => typeof (value as Partial<AbortSignal>).aborted === 'boolean',
  'the signal of an AbortController',
);

/** Every worker costs memory of its own. */
const isThreads = /* @__PURE__ */ isCount(1, 1024);

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
export async function* batchesOf(
  bench: Workbench,
  search: RowSearch,
  { rows, searched }: Extent,
  options: AllPairsOptions,
): AsyncGenerator<NeighbourBatch, void, undefined> {
  const { from = 0, to = rows, limit = 10, minScore = 0, onProgress, signal } = options;
  if (signal !== undefined) checkForm('The option signal', signal, isSignal, 'BAD_OPTION');
  if (options.threads !== undefined) checkForm('The option threads', options.threads, isThreads, 'BAD_OPTION');
  if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= rows))
    throw new SkillGraphError('BAD_OPTION', `from ${from} to ${to} is not a range of rows; there are ${rows}.`);
  const perRow = searched ? secondsPerRow(searched, bench.engine) : 0;
  const threads = options.threads ?? (perRow * (to - from) > 1 ? processors() : 1);
  const batches = neighbourBatches(bench, search, {
    from,
    to,
    k: Math.max(1, Math.min(limit, searched?.rowCount ?? rows)),
    minScore: Math.max(0, minScore),
    batch: options.batch ?? (search.pruned ? batchSize(perRow, to - from, threads) : 64),
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
  yield* named(index, index, pairBatches(index, options));
}

/** Batches pair by pair, with names. */
export async function* named(
  subjects: SkillIndex,
  others: SkillIndex,
  batches: AsyncIterable<NeighbourBatch>,
): AsyncGenerator<SimilarPair, void, undefined> {
  for (const index of [subjects, others]) checkIndex(index);
  const [{ occupations: sources }, { occupations: targets }] = [subjects, others];
  const [ids, labels] = [sources.ids.all(), sources.labels().all()];
  const [otherIds, otherLabels] = [targets.ids.all(), targets.labels().all()];
  for await (const { from, to, k, counts, ids: rows, scores } of batches)
    for (let row = from; row < to; row++)
      for (let at = (row - from) * k; at < (row - from) * k + counts[row - from]!; at++) {
        const other = rows[at]!;
        yield {
          source: ids[row]!,
          target: otherIds[other]!,
          score: scores[at]!,
          sourceLabel: labels[row]!,
          targetLabel: otherLabels[other]!,
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

function secondsPerRow(
  { rowCount: occupations, columnCount: skills, rows, weights }: Matrix,
  engine: EngineName,
): number {
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
function plainSearch(index: SkillIndex, scorer: Scorer): RowSearch {
  const { parts } = scorer;
  return {
    pruned: false,
    wasm: null,
    searchRows: (from, to, { k, minScore }, top) => {
      for (let row = from; row < to; row++) {
        const subject = occupationSubject(index, row);
        const options = { limit: k, ...(minScore > 0 ? { minScore } : {}) };
        const best =
          (parts && bestOfSum(parts, subject, { limit: k, minScore, mask: null })) ??
          topRows(index, scorer, subject, options);
        fillSlot(top, row - from, best);
      }
    },
  };
}

/** Writes a ranking into a slot. */
export function fillSlot(top: TopRows, slot: number, { rows, scores }: Ranking): void {
  top.counts[slot] = rows.length;
  top.ids.set(rows, slot * top.k);
  top.scores.set(scores, slot * top.k);
}

/** Not imported: bundlers for the web refuse an import of what no browser has. */
function processors(): number {
  const os = globalThis.process?.getBuiltinModule?.('node:os');
  return os?.availableParallelism() ?? navigator.hardwareConcurrency;
}
