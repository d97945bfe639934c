import { type DerivedSection, sectionOf } from '../../compact/derived-section.ts';
import { damaged } from '../../compact/layout.ts';
import type { Adjacency, SkillIndex } from '../../compact/skill-index.ts';
import type { Ranking } from '../../similarity/top-k.ts';
import type { Compared } from './ask.ts';
import type { MethodRef } from './method-ref.ts';

/** The best matches of every occupation under one method, as `withNeighbours` keeps them. */
export interface StoredNeighbours {
  /** How many are kept of each occupation, where it has as many. */
  readonly limit: number;
  readonly method: MethodRef;
  /** Whether the method is what a question uses that names none. */
  readonly isDefault: boolean;
  /** Whether the method has anything to compare an occupation by. */
  readonly hasEvidence: (row: number) => boolean;
  /** The best of an occupation, all of them or `limit`. */
  readonly ranking: (row: number) => Ranking;
}

/** How neighbours were made, as `meta.sections.neighbours` records it. */
export interface NeighbourRecord {
  readonly limit: number;
  readonly method: MethodRef;
  readonly isDefault: boolean;
}

/** The derived section of neighbours: the best rows of every row, their scores, and which rows can be compared at all. */
export const neighbourSection: DerivedSection<StoredNeighbours> = {
  name: 'neighbours',
  version: 1,
  madeOf: ['occupations', 'skills', 'groups', 'requirements', 'factors'],
  open: (parts, stored, { occupationCount }) => {
    const { limit, method, isDefault } = stored as unknown as NeighbourRecord;
    const comparable = parts.bytes('comparable', occupationCount);
    const lists = parts.adjacency('offsets', 'rows', occupationCount, occupationCount);
    const scores = parts.floats('scores', lists.targets.length);
    if (typeof method.name !== 'string' || !areRankings(lists, scores, limit))
      throw damaged('its neighbours are no rankings');
    const { offsets, targets } = lists;
    return {
      limit,
      method,
      isDefault,
      hasEvidence: (row) => comparable[row] === 1,
      ranking: (row) => ({
        rows: targets.subarray(offsets[row], offsets[row + 1]),
        scores: scores.subarray(offsets[row], offsets[row + 1]),
      }),
    };
  },
};

/** At most `limit` of each, itself left out: score descending, then row ascending. */
function areRankings({ offsets, targets }: Adjacency, scores: Float64Array, limit: number): boolean {
  for (let row = 0; row + 1 < offsets.length; row++) {
    const [start, end] = [offsets[row]!, offsets[row + 1]!];
    if (end - start > limit) return false;
    for (let at = start; at < end; at++) {
      if (targets[at] === row || !Number.isFinite(scores[at])) return false;
      if (at > start && !ranksBehind(scores, targets, at)) return false;
    }
  }
  return limit >= 1;
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
