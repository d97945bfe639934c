import type { SkillIndex } from './skill-index.ts';
/**
 * The index without some occupations: the same bytes as building the catalogue without them, in a fraction of the time.
 * Skills and groups stay, even if nobody asks for them any more, and so do the languages. Occupations that named a removed
 * one as broader lose that relation (an `UNKNOWN_CONCEPT` issue, as in a rebuild). Derived sections that are no longer true,
 * such as factors, are left out and named in `meta.dropped`: make them anew.
 *
 * @param ids ids, codes or labels
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`; `EMPTY_CATALOGUE` where none would be left.
 *
 * @example
 * const remaining = withoutOccupations(index, ['town crier']);
 */
export declare function withoutOccupations(index: SkillIndex, ids: readonly string[]): SkillIndex;
