import { withSection } from '../compact/derived-section.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { occupationSubject } from '../similarity/subject.ts';
import { topRows } from '../similarity/top-rows.ts';
import { askedOf, type Compared, comparedForms, type OptionForms } from './answer/ask.ts';
import { comparisonOf } from './answer/comparison.ts';
import { type NeighbourRecord, neighbourSection } from './answer/stored-neighbours.ts';

/** What is kept of every occupation. */
export interface NeighbourOptions extends Compared {
  /** How many of the best of every occupation to keep; 12 bytes each. Default 10. */
  readonly limit?: number | undefined;
}

const forms: OptionForms<NeighbourOptions> = { ...comparedForms, limit: 1 };

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
  const { limit = 10, ...compared } = askedOf(index, options, forms);
  const { scorer, ref } = comparisonOf(index, compared);
  const { occupationCount } = index;
  const offsets = new Uint32Array(occupationCount + 1);
  const comparable = new Uint8Array(occupationCount);
  const rows: number[] = [];
  const scores: number[] = [];
  for (let row = 0; row < occupationCount; row++) {
    const subject = occupationSubject(index, row);
    if (scorer.hasEvidence(subject)) {
      comparable[row] = 1;
      const best = topRows(index, scorer, subject, { limit });
      rows.push(...best.rows);
      scores.push(...best.scores);
    }
    offsets[row + 1] = rows.length;
  }
  const isDefault = compared.method === undefined && compared.weighting === undefined;
  const how: NeighbourRecord = { limit, method: ref, isDefault };
  return withSection(
    index,
    neighbourSection,
    { offsets, rows: Uint32Array.from(rows), scores: Float64Array.from(scores), comparable },
    { ...how },
  );
}
