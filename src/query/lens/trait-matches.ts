import { storedTraits } from '../../compact/lens-sections.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';
import { type ConceptRef, conceptRef } from '../answer/concept-ref.ts';
import { columnsOf, pearson, traitRow, traitRows } from './trait-rows.ts';

/** How one occupation's traits go along with a person's. */
export interface TraitMatch extends ConceptRef {
  /** Pearson's correlation of z-scores over the traits of each set that the person states, −1 to 1. */
  readonly sets: Readonly<Record<string, number>>;
  /** Their mean. */
  readonly correlation: number;
}

/** Of fewer traits a set's correlation is left out: two points lie on a line. */
const LEAST_TRAITS = 3;

/**
 * Occupations whose traits go along with a person's own, on the scales the source states: correlation of z-scores per set
 * (work styles, work values, interests), their mean descending, then id. It says how alike the shapes are, not how high.
 *
 * @param values the person's value of every trait they state, by element id
 * @throws SkillGraphError `BAD_INPUT` for an unknown trait or fewer than three in every set; `BAD_OPTION`.
 */
export function traitMatches(
  index: SkillIndex,
  values: Readonly<Record<string, number>>,
  { limit = 10, language }: { readonly limit?: number; readonly language?: string } = {},
): readonly TraitMatch[] {
  const table = storedTraits(index)[0];
  if (table === undefined)
    throw new SkillGraphError('NEEDS_SECTION', 'The index carries no traits. Build it with --attributes.');
  const columns = columnsOf(table);
  const stated = new Map<string, { z: number; set: string }>();
  for (const [id, value] of Object.entries(values)) {
    const at = table.traits.findIndex((trait) => trait.id === id);
    if (at < 0 || !Number.isFinite(value))
      throw new SkillGraphError(
        'BAD_INPUT',
        `There is no trait "${id}" with a value ${value}. Traits are named by element id: ${table.traits.map((trait) => trait.id).join(', ')}.`,
      );
    stated.set(id, { z: traitRow(columns[at]!, at, value).z, set: table.traits[at]!.set });
  }
  const sets = [...new Set([...stated.values()].map(({ set }) => set))].sort();
  const enough = sets.filter((set) => [...stated.values()].filter((trait) => trait.set === set).length >= LEAST_TRAITS);
  if (enough.length === 0)
    throw new SkillGraphError(
      'BAD_INPUT',
      `Name at least ${LEAST_TRAITS} traits of one set; ${stated.size} are named.`,
    );
  const matches: TraitMatch[] = [];
  for (let row = 0; row < index.occupationCount; row++) {
    const found = traitRows(index, row);
    if (found === null || found.table !== table) continue;
    const bySet: Record<string, number> = {};
    for (const set of enough) {
      const pairs = found.traits.flatMap(({ facts, z }) =>
        facts.set === set && stated.has(facts.id) ? [[stated.get(facts.id)!.z, z] as const] : [],
      );
      if (pairs.length >= LEAST_TRAITS) bySet[set] = pearson(pairs);
    }
    const own = Object.values(bySet);
    if (own.length === 0) continue;
    const correlation = own.reduce((sum, value) => sum + value, 0) / own.length;
    matches.push({ ...conceptRef(index, 'occupations', row, language), sets: bySet, correlation });
  }
  return matches.sort((a, b) => b.correlation - a.correlation || (a.id < b.id ? -1 : 1)).slice(0, limit);
}
