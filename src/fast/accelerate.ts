import type { SkillIndex } from '../compact/skill-index.ts';
import { askedOf, comparedForms, type OptionForms } from '../query/answer/ask.ts';
import {
  type Comparison,
  isMetric,
  type Method,
  plainMethod,
  recordedWeighting,
  type Scorer,
  scorerOf,
} from '../similarity/method.ts';
import { sumOfProducts } from '../similarity/metric.ts';
import type { Subject } from '../similarity/subject.ts';
import type { Ranking } from '../similarity/top-k.ts';
import { type BestRows, setAccelerator } from '../similarity/top-rows.ts';
import type { Weighting } from '../similarity/weighting.ts';
import { benchOf, engines } from './all-pairs.ts';
import type { EngineName, Workbench } from './engine.ts';
import { outsideOf } from './outside.ts';
import { MOST_COLUMNS } from './search/prepared-subject.ts';
import type { TopRows } from './search/problem.ts';
import { emptyTopRows } from './search/slots.ts';
import { bestOfSum } from './search/sum-search.ts';

/** Which engine answers, and what is made ready for the first question. */
export interface AccelerateOptions {
  /** `auto` (the default) takes WebAssembly where it runs, with SIMD and shared memory, and TypeScript elsewhere. */
  readonly engine?: EngineName | 'auto' | undefined;
  /** Prepared now rather than at its first question. Default: the plain metric of the index. */
  readonly method?: Method | undefined;
  /** Of a bare metric. Default: the index's own; nothing is prepared where a snapshot can name but not hold that. */
  readonly weighting?: Weighting | undefined;
}

const forms: OptionForms<AccelerateOptions> = { ...comparedForms, engine: engines };

/**
 * Makes the synchronous queries on this index faster: `similarOccupations` and whatever else asks for the best rows
 * under a metric, a weighted metric, a cosine over features, or that together with factors. Same ids, same scores, bit
 * for bit; what no engine knows (metrics of your own, other blends, negative weights, long lists, the least similar)
 * goes the plain way as before.
 *
 * @returns which engine answers from now on
 *
 * @example
 * await accelerate(index);
 * similarOccupations(index, 'cook'); // microseconds
 */
export async function accelerate(index: SkillIndex, options: AccelerateOptions = {}): Promise<EngineName> {
  const { method = plainMethod(index), weighting = recordedWeighting(index), engine } = askedOf(index, options, forms);
  const bench = await benchOf(index, engine);
  setAccelerator(index, { topRows: (scorer, subject, wanted) => bestRows(bench, scorer, subject, wanted) });
  if (!isMetric(method) || weighting !== null) {
    const { comparison } = scorerOf(index, method, weighting ?? undefined);
    if (comparison) bench.engineOf(comparison.matrix, comparison.metric, comparison.matrix.weights === null);
  }
  return bench.engine;
}

/** With a filter, the kernels are asked for more rows than are wanted: below this many rows in all, the plain way is as fast. */
const ROWS_FOR_FILTERS = 8192;

function bestRows(bench: Workbench, scorer: Scorer, subject: Subject, wanted: BestRows): Ranking | null {
  if (scorer.parts) return bestOfSum(scorer.parts, subject, wanted);
  const { comparison } = scorer;
  const { limit, minScore, mask } = wanted;
  if (comparison === undefined || limit < 1 || !(minScore < Infinity)) return null;
  const { rowCount } = comparison.matrix;
  const longest = longestList(comparison);
  if (limit > longest || (mask !== null && rowCount < ROWS_FOR_FILTERS)) return null;
  const own = comparison.ownRows && subject.row >= 0;
  const vector = comparison.vectorOf(subject);
  if (vector.columns.length > MOST_COLUMNS || (!own && vector.weights?.some((weight) => weight < 0))) return null;
  const engine = bench.engineOf(comparison.matrix, comparison.metric, vector.weights === null);
  if (engine === null) return null;
  const profile = own ? null : outsideOf(vector, comparison.matrix.columnCount);
  const search = (k: number): TopRows => {
    const top = emptyTopRows(1, k);
    if (own) engine.searchRows(subject.row, subject.row + 1, { k, minScore }, top);
    else engine.searchOutside(profile!, { from: 0, to: 1, wanted: { k, minScore }, top });
    return top;
  };
  // A subject that is a row, but not by this vector, can be found itself.
  if (mask === null && (own || subject.row < 0)) return ranking(search(Math.min(limit, rowCount)));
  const passes = (row: number): boolean => row !== subject.row && (mask === null || mask[row] === 1);
  for (let k = Math.min(rowCount, atFirst(limit, mask)); k <= longest; k = Math.min(rowCount, 4 * k)) {
    const top = search(k);
    const found = passing(ranking(top), passes, limit);
    if (found.rows.length === limit || top.counts[0]! < k || k === rowCount) return found;
  }
  return null;
}

/**
 * Longer lists are sorted faster than they are pruned, as measured on 3,039 and 20,000 rows: soonest among features, where
 * everyone shares a broad group with most others, later among weights, last among sets.
 */
function longestList({ metric, matrix }: Comparison): number {
  if (matrix.weights === null) return Math.max(256, matrix.rowCount / 8);
  return Math.max(16, metric === sumOfProducts ? Math.sqrt(matrix.rowCount) / 2 : matrix.rowCount / 48);
}

/** Enough rows for `limit` to pass if those that pass lay evenly among the best, and half as many again. */
function atFirst(limit: number, mask: Uint8Array | null): number {
  if (mask === null) return limit + 1;
  let passing = 0;
  for (let row = 0; row < mask.length; row++) passing += mask[row]!;
  return Math.ceil((1.5 * limit * mask.length) / passing) + 1;
}

function ranking({ counts, ids, scores }: TopRows): Ranking {
  return { rows: ids.subarray(0, counts[0]), scores: scores.subarray(0, counts[0]) };
}

function passing({ rows, scores }: Ranking, passes: (row: number) => boolean, limit: number): Ranking {
  const at = [...rows.keys()].filter((i) => passes(rows[i]!)).slice(0, limit);
  return { rows: Uint32Array.from(at, (i) => rows[i]!), scores: Float64Array.from(at, (i) => scores[i]!) };
}
