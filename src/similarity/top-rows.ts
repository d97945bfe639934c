import type { SkillIndex } from '../compact/skill-index.ts';
import type { Scorer } from './method.ts';
import type { Subject } from './subject.ts';
import { type Ranking, TopK } from './top-k.ts';

/** Which rows are wanted, and how many. */
export interface TopOptions {
  readonly limit: number;
  /** Inclusive; −Infinity keeps all that were scored. */
  readonly minScore?: number;
  /** 1 for every row that may be returned; null for all. */
  readonly mask?: Uint8Array | null;
  /** Also rows that score 0, comparable ones only (they have a requirement). */
  readonly includeZero?: boolean;
  /** The lowest scores instead of the highest. */
  readonly lowest?: boolean;
}

/** Which rows an {@link Accelerator} is asked for: scores above 0 and of at least `minScore`, the highest. */
export interface BestRows {
  readonly limit: number;
  /** 0 or more. */
  readonly minScore: number;
  readonly mask: Uint8Array | null;
}

/** Something that answers faster, with the same ids and scores; null where it cannot. */
export interface Accelerator {
  readonly topRows: (scorer: Scorer, subject: Subject, wanted: BestRows) => Ranking | null;
}

const accelerators = /* @__PURE__ */ new WeakMap<SkillIndex, Accelerator>();

/** Makes {@link topRows} on this index ask the accelerator first. */
export function setAccelerator(index: SkillIndex, accelerator: Accelerator): void {
  accelerators.set(index, accelerator);
}

/** The best rows for a subject under a scorer, itself left out: score descending, then row ascending. */
export function topRows(index: SkillIndex, scorer: Scorer, subject: Subject, options: TopOptions): Ranking {
  const { limit, minScore = Number.NEGATIVE_INFINITY, mask = null, includeZero = false, lowest = false } = options;
  if (!includeZero && !lowest) {
    const wanted = { limit, minScore: Math.max(0, minScore), mask };
    const ranking = accelerators.get(index)?.topRows(scorer, subject, wanted);
    if (ranking) return ranking;
  }
  const { count, rows, scores } = scorer.scores(subject);
  const top = new TopK(limit, index.occupationCount, lowest);
  const wanted = (row: number) => row !== subject.row && (mask === null || mask[row] === 1);
  for (let i = 0; i < count; i++) {
    const score = scores[i]!;
    if (score !== 0 && score >= minScore && wanted(rows[i]!)) top.offer(rows[i]!, score);
  }
  if (includeZero && minScore <= 0) offerZeros(index, rows.subarray(0, count), scores, wanted, top);
  return top.take();
}

function offerZeros(
  index: SkillIndex,
  rows: Uint32Array,
  scores: Float64Array,
  wanted: (row: number) => boolean,
  top: TopK,
): void {
  const { offsets } = index.requirements;
  const scored = new Uint8Array(index.occupationCount);
  for (const [i, row] of rows.entries()) if (scores[i] !== 0) scored[row] = 1;
  for (let row = 0; row < scored.length; row++)
    if (scored[row] === 0 && offsets[row + 1]! > offsets[row]! && wanted(row)) top.offer(row, 0);
}
