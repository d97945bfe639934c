import { type DerivedSection, sectionOf } from '../../compact/derived-section.ts';
import { damaged } from '../../compact/layout.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Ranking } from '../../similarity/top-k.ts';
import type { Compared } from './ask.ts';
import type { MethodRef } from './method-ref.ts';

/** The best matches of every occupation under one method, as `withNeighbours` keeps them. */
export interface StoredNeighbours {
  /** How many are kept of each occupation, where it has as many. */
  readonly limit: number;
  /** Everybody who scores at least so much is kept besides; Infinity where nobody is. */
  readonly least: number;
  readonly method: MethodRef;
  /** Whether the method is what a question uses that names none. */
  readonly isDefault: boolean;
  /** Whether the method has anything to compare an occupation by. */
  readonly hasEvidence: (row: number) => boolean;
  /** The best of an occupation: all of them, or `limit`, or all who score `least`. Throws `INDEX_DAMAGED`. */
  readonly ranking: (row: number) => Ranking;
}

/** How neighbours were made, as `meta.sections.neighbours` records it. */
export interface NeighbourRecord {
  readonly limit: number;
  readonly least?: number;
  readonly method: MethodRef;
  readonly isDefault: boolean;
}

/**
 * The derived section of neighbours: which rows can be compared at all, and of every row the best, with their scores. The
 * scores of a list and its order are checked when it is asked for: a question reads few of them.
 */
export const neighbourSection: DerivedSection<StoredNeighbours> = {
  name: 'neighbours',
  version: 1,
  madeOf: ['occupations', 'skills', 'groups', 'requirements', 'factors'],
  open: (parts, stored, { occupationCount }) => {
    const { limit, least = Number.POSITIVE_INFINITY, method, isDefault } = stored as unknown as NeighbourRecord;
    const comparable = parts.bytes('comparable', occupationCount);
    const { offsets, targets } = parts.adjacency('offsets', 'rows', occupationCount, occupationCount);
    const scores = parts.floats('scores', targets.length);
    if (typeof method.name !== 'string' || !(limit >= 1) || typeof least !== 'number')
      throw damaged('its neighbours are no rankings');
    const ranking = (row: number): Ranking => {
      const [start, end] = [offsets[row], offsets[row + 1]];
      const best = { rows: targets.subarray(start, end), scores: scores.subarray(start, end) };
      if (isRanking(best, row) && !(best.scores[limit]! < least)) return best;
      throw damaged('its neighbours are no rankings');
    };
    return {
      limit,
      least,
      method,
      isDefault,
      hasEvidence: (row) => comparable[row] === 1,
      ranking,
    };
  },
};

/** The row itself left out: score descending, then row ascending. Between finite ends, what descends is finite. */
function isRanking({ rows, scores }: Ranking, row: number): boolean {
  if (rows.length > 0 && !(Number.isFinite(scores[0]) && Number.isFinite(scores.at(-1)))) return false;
  for (let at = 0; at < rows.length; at++) {
    if (rows[at] === row) return false;
    if (at > 0 && !ranksBehind(scores, rows, at)) return false;
  }
  return true;
}

function ranksBehind(scores: Float64Array, rows: Uint32Array, at: number): boolean {
  return scores[at]! < scores[at - 1]! || (scores[at] === scores[at - 1] && rows[at]! > rows[at - 1]!);
}

/** The neighbours that an index carries, or null. */
export function storedNeighbours(index: SkillIndex): StoredNeighbours | null {
  return sectionOf(index, neighbourSection);
}

/** The stored neighbours, where they hold the `limit` best of an occupation under the method that is asked for; or null. */
export function neighboursUnder(
  index: SkillIndex,
  { method, weighting }: Compared,
  limit: number,
): StoredNeighbours | null {
  if (method !== undefined || weighting !== undefined) return null;
  const stored = storedNeighbours(index);
  return stored?.isDefault && limit <= stored.limit ? stored : null;
}

/** The first `limit` of a ranking that score at least so much. */
export function topOf({ rows, scores }: Ranking, limit: number, minScore: number): Ranking {
  let count = 0;
  while (count < limit && count < rows.length && scores[count]! >= minScore) count++;
  return { rows: rows.subarray(0, count), scores: scores.subarray(0, count) };
}
