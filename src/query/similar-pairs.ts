import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { plainMethod, scorerOf } from '../similarity/method.ts';
import { occupationSubject } from '../similarity/subject.ts';
import { TopK } from '../similarity/top-k.ts';
import { topRows } from '../similarity/top-rows.ts';
import { askedOf, type Compared, comparedForms, filterForm, type OptionForms } from './answer/ask.ts';
import { type OccupationFilter, rowMask } from './answer/row-mask.ts';

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

const ends = /* @__PURE__ */ new Set(['best', 'worst']);

const optionForms: OptionForms<SimilarPairsOptions> = {
  ...comparedForms,
  limit: 1,
  total: 0,
  keep: ends,
  keepTotal: ends,
  minScore: 'score',
  minDegree: 0,
  maxDegree: 0,
  sources: filterForm,
  among: filterForm,
  onProgress: 'function',
  signal: 'object',
};

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
export function similarPairs(
  index: SkillIndex,
  options: SimilarPairsOptions = {},
): AsyncGenerator<SimilarPair, void, undefined> {
  return namedPairs(index, askedOf(index, options, optionForms));
}

async function* namedPairs(
  index: SkillIndex,
  options: SimilarPairsOptions,
): AsyncGenerator<SimilarPair, void, undefined> {
  const { total, keepTotal } = options;
  const pair = pairNamer(index);
  if (total === undefined) {
    for await (const { source, target, score } of rowPairs(index, options)) yield pair(source, target, score);
    return;
  }
  const best = new TopK(total, total, keepTotal === 'worst');
  const found: number[] = [];
  for await (const { source, target, score } of rowPairs(index, options)) {
    best.offer(found.length / 2, score);
    found.push(source, target);
  }
  const ranking = best.take();
  for (const [i, at] of ranking.rows.entries()) yield pair(found[2 * at]!, found[2 * at + 1]!, ranking.scores[i]!);
}

interface RowPair {
  readonly source: number;
  readonly target: number;
  readonly score: number;
}

const PAUSE_EVERY = 256;

async function* rowPairs(index: SkillIndex, options: SimilarPairsOptions): AsyncGenerator<RowPair, void, undefined> {
  const { method = plainMethod(index), weighting, limit = 10, keep, onProgress, signal } = options;
  const { minScore = Number.NEGATIVE_INFINITY } = options;
  const degrees = degreeMask(index, options);
  const sources = both(degrees, rowMask(index, options.sources));
  const mask = both(degrees, rowMask(index, options.among));
  const scorer = scorerOf(index, method, weighting);
  for (let source = 0; source < index.occupationCount; source++) {
    if (source % PAUSE_EVERY === 0) {
      checkSignal(signal);
      onProgress?.(source, index.occupationCount);
      await new Promise<void>((resolve) => setTimeout(resolve));
    }
    if (sources !== null && sources[source] === 0) continue;
    const subject = occupationSubject(index, source);
    if (!scorer.hasEvidence(subject)) continue;
    const ranking = topRows(index, scorer, subject, { limit, mask, lowest: keep === 'worst', minScore });
    for (const [i, target] of ranking.rows.entries()) yield { source, target, score: ranking.scores[i]! };
  }
  checkSignal(signal);
  onProgress?.(index.occupationCount, index.occupationCount);
}

function checkSignal(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new SkillGraphError('ABORTED', 'The stream of similar pairs was cancelled.', { cause: signal.reason });
}

function degreeMask(
  index: SkillIndex,
  { minDegree = 0, maxDegree = Number.POSITIVE_INFINITY }: SimilarPairsOptions,
): Uint8Array | null {
  if (minDegree <= 0 && maxDegree === Number.POSITIVE_INFINITY) return null;
  const { offsets } = index.requirements;
  return Uint8Array.from({ length: index.occupationCount }, (_, row) => {
    const degree = offsets[row + 1]! - offsets[row]!;
    return degree >= minDegree && degree <= maxDegree ? 1 : 0;
  });
}

function both(a: Uint8Array | null, b: Uint8Array | null): Uint8Array | null {
  if (a === null || b === null) return a ?? b;
  return a.map((flag, row) => flag & b[row]!);
}

function pairNamer(index: SkillIndex): (source: number, target: number, score: number) => SimilarPair {
  const ids = index.occupations.ids.all();
  const labels = index.occupations.labels().all();
  return (source, target, score) => ({
    source: ids[source]!,
    target: ids[target]!,
    score,
    sourceLabel: labels[source]!,
    targetLabel: labels[target]!,
  });
}
