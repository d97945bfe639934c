import { type OccupationInput } from '../catalogue/create-catalogue.ts';
import type { Requirement } from '../catalogue/types.ts';
import { type BuildOptions } from './build-index.ts';
import type { SkillIndex } from './skill-index.ts';
/** An occupation, and what it asks for: skills that the index knows, by id, code or label. */
export interface AddedOccupation extends OccupationInput {
    readonly requirements: readonly Omit<Requirement, 'occupation'>[];
}
/** What is kept of the added occupations: what `buildIndex` was given. */
export type AddOptions = Pick<BuildOptions, 'texts' | 'altLabels' | 'attributes' | 'weighting'>;
/**
 * The index with further occupations: the same bytes as building the catalogue with them, in a fraction of the time. They
 * are tidied, merged and checked as `createCatalogue` does it. Give the options that the index was built with, if any.
 * Derived sections that are no longer true, such as factors, are left out and named in `meta.dropped`: make them anew.
 *
 * @throws SkillGraphError `UNKNOWN_SKILL` (with near names) or `AMBIGUOUS` for a requirement, `BAD_INPUT` for an occupation
 * that is there already or a level outside 1–255, `BAD_WEIGHT`, `TOO_LARGE`.
 *
 * @example
 * const larger = withOccupations(index, [
 *   { id: 'barista', label: 'barista', requirements: [{ skill: 'prepare hot drinks', kind: 'essential' }] },
 * ]);
 */
export declare function withOccupations(index: SkillIndex, added: readonly AddedOccupation[], options?: AddOptions): SkillIndex;
