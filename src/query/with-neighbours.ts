import { withSection } from '../compact/derived-section.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import type { Scorer } from '../similarity/method.ts';
import { occupationSubject } from '../similarity/subject.ts';
import type { Ranking } from '../similarity/top-k.ts';
import { topRows } from '../similarity/top-rows.ts';
import { askedOf, type Compared, comparedForms, type OptionForms } from './answer/ask.ts';
import { comparisonOf } from './answer/comparison.ts';
import { type NeighbourRecord, neighbourSection } from './answer/stored-neighbours.ts';
import { leastInSight } from './move/ahead.ts';
import { gatesOf } from './move/stored-gates.ts';

/** What is kept of every occupation. */
export interface NeighbourOptions extends Compared {
  /** How many of the best of every occupation to keep; 12 bytes each. Default 10. */
  readonly limit?: number | undefined;
  /**
   * Whether to keep besides everybody whom questions about moves look at, ¾ of near and up, so that they need not compare
   * first: on ESCO some 130 of each. Left out where that is more than 256 of each on average. Default false.
   */
  readonly moves?: boolean | undefined;
  /** Called as occupations get done. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

const forms: OptionForms<NeighbourOptions> = { ...comparedForms, limit: 1, moves: 'flag', onProgress: 'function' };

/** More than this many of each are not kept for moves. */
const MOST_FOR_MOVES = 256;

/**
 * The index with the best matches of every occupation, in a derived section that `nearest` reads: for a page that only
 * shows similar roles. `similarOccupations` answers from it too where it asks for no more than is kept, under the index's
 * own method. Replaces earlier ones; they are dropped where factors are added or occupations change.
 *
 * @throws SkillGraphError `BAD_OPTION`
 *
 * @example
 * await saveIndex(withNeighbours(buildIndex(catalogue), { limit: 10 }), 'roles.skg');
 */
export function withNeighbours(index: SkillIndex, options?: NeighbourOptions): SkillIndex {
  const { limit = 10, moves = false, onProgress, ...compared } = askedOf(index, options, forms);
  const comparison = comparisonOf(index, compared);
  const least = moves ? leastInSight(gatesOf(index, comparison)) : Number.POSITIVE_INFINITY;
  const kept = (least?: number) => listsOf(index, comparison.scorer, { limit, least, onProgress });
  const lists = kept(least) ?? kept()!;
  const { best, comparable } = lists;
  const isDefault = compared.method === undefined && compared.weighting === undefined;
  const how: NeighbourRecord = {
    limit,
    ...(lists.least < Number.POSITIVE_INFINITY ? { least: lists.least } : {}),
    method: comparison.ref,
    isDefault,
  };
  return withSection(index, neighbourSection, { ...joined(index, best), comparable }, { ...how });
}

/** The best of every occupation, and which of them can be compared; null where who scores `least` are too many to keep. */
function listsOf(
  index: SkillIndex,
  scorer: Scorer,
  {
    limit,
    least = Number.POSITIVE_INFINITY,
    onProgress,
  }: Pick<NeighbourOptions, 'onProgress'> & { readonly limit: number; readonly least: number | undefined },
): { readonly best: readonly Ranking[]; readonly comparable: Uint8Array; readonly least: number } | null {
  const { occupationCount } = index;
  const comparable = new Uint8Array(occupationCount);
  const best: Ranking[] = [];
  let [room, size] = [MOST_FOR_MOVES * occupationCount, limit];
  for (let row = 0; row < occupationCount; row++) {
    onProgress?.(row, occupationCount);
    const subject = occupationSubject(index, row);
    best.push({ rows: new Uint32Array(), scores: new Float64Array() });
    if (!scorer.hasEvidence(subject)) continue;
    comparable[row] = 1;
    let found = topRows(index, scorer, subject, { limit: size });
    while (found.scores.length === size && found.scores[size - 1]! >= least) {
      size *= 2;
      found = topRows(index, scorer, subject, { limit: size });
    }
    let kept = Math.min(limit, found.rows.length);
    while (kept < found.rows.length && found.scores[kept]! >= least) kept++;
    best[row] = { rows: found.rows.slice(0, kept), scores: found.scores.slice(0, kept) };
    room -= kept;
    if (room < 0 && least < Number.POSITIVE_INFINITY) return null;
  }
  return { best, comparable, least };
}

function joined({ occupationCount }: SkillIndex, best: readonly Ranking[]): Record<string, ArrayBufferView> {
  const offsets = new Uint32Array(occupationCount + 1);
  for (let row = 0; row < occupationCount; row++) offsets[row + 1] = offsets[row]! + best[row]!.rows.length;
  const rows = new Uint32Array(offsets[occupationCount]!);
  const scores = new Float64Array(rows.length);
  for (let row = 0; row < occupationCount; row++) {
    rows.set(best[row]!.rows, offsets[row]!);
    scores.set(best[row]!.scores, offsets[row]!);
  }
  return { offsets, rows, scores };
}
