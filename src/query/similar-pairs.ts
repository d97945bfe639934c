import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { type Method, plainMethod, scorerOf } from '../similarity/method.ts';
import { occupationSubject } from '../similarity/subject.ts';
import { TopK } from '../similarity/top-k.ts';
import { topRows } from '../similarity/top-rows.ts';
import type { Weighting } from '../similarity/weighting.ts';
import { checkCount } from './answer/options.ts';
import { type OccupationFilter, rowMask } from './answer/row-mask.ts';

/** How occupations are compared, which pairs are streamed, and how to watch or stop the stream. */
export interface SimilarPairsOptions {
  /**
   * Default: the plain metric of the index (jaccard over sets), as in other engines, which `skillgraph/fast` accelerates.
   * `defaultMethod(index)` gives the pairs that `similarOccupations` gives.
   */
  readonly method?: Method;
  readonly weighting?: Weighting;
  /** Best partners per source. Default 10, unless `bottomK` is given. */
  readonly topK?: number;
  /** The worst partners per source instead (those that share something). */
  readonly bottomK?: number;
  /** Of all pairs, only the best. Needs every source scored before the first pair comes out. */
  readonly topN?: number;
  /** Of all pairs, only the worst. */
  readonly bottomN?: number;
  /** Leave out scores below; inclusive. */
  readonly minScore?: number;
  /** Only occupations with at least, or at most, so many requirements, on both sides. */
  readonly minDegree?: number;
  readonly maxDegree?: number;
  readonly sources?: OccupationFilter;
  readonly targets?: OccupationFilter;
  /** Called now and then with sources done and sources in all. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
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
 * Every source with its most similar occupations, as a stream: by source id ascending, best first. With `topN` or
 * `bottomN`, the best (worst) pairs of all, score first. The same options as Neo4j GDS node similarity.
 *
 * @throws SkillGraphError `BAD_OPTION`; `ABORTED` when the signal fires.
 *
 * @example
 * for await (const { source, target, score } of similarPairs(index, { topK: 5 })) console.log(source, target, score);
 */
export async function* similarPairs(
  index: SkillIndex,
  options: SimilarPairsOptions = {},
): AsyncGenerator<SimilarPair, void, undefined> {
  const { topN, bottomN } = options;
  if (topN !== undefined && bottomN !== undefined)
    throw new SkillGraphError('BAD_OPTION', 'Give topN or bottomN, not both.');
  const pair = pairNamer(index);
  const wanted = topN ?? bottomN;
  if (wanted === undefined) {
    for await (const { source, target, score } of rowPairs(index, options)) yield pair(source, target, score);
    return;
  }
  checkCount(topN === undefined ? 'bottomN' : 'topN', wanted);
  const best = new TopK(wanted, wanted, topN === undefined);
  const ends: number[] = [];
  for await (const { source, target, score } of rowPairs(index, options)) {
    best.offer(ends.length / 2, score);
    ends.push(source, target);
  }
  const ranking = best.take();
  for (const [i, at] of ranking.rows.entries()) yield pair(ends[2 * at]!, ends[2 * at + 1]!, ranking.scores[i]!);
}

interface RowPair {
  readonly source: number;
  readonly target: number;
  readonly score: number;
}

const PAUSE_EVERY = 256;

async function* rowPairs(index: SkillIndex, options: SimilarPairsOptions): AsyncGenerator<RowPair, void, undefined> {
  const { method = plainMethod(index), weighting, topK, bottomK, minScore, onProgress, signal } = options;
  if (topK !== undefined && bottomK !== undefined)
    throw new SkillGraphError('BAD_OPTION', 'Give topK or bottomK, not both.');
  const limit = checkCount(bottomK === undefined ? 'topK' : 'bottomK', topK ?? bottomK ?? 10, 1);
  const degrees = degreeMask(index, options);
  const sources = both(degrees, rowMask(index, options.sources));
  const targets = both(degrees, rowMask(index, options.targets));
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
    const ranking = topRows(index, scorer, subject, {
      limit,
      mask: targets,
      lowest: bottomK !== undefined,
      ...(minScore === undefined ? {} : { minScore }),
    });
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
