import type { TraitFacts } from '../../catalogue/lens.ts';
import type { Source } from '../../catalogue/types.ts';
import { fold } from '../../compact/fold.ts';
import { storedTraits } from '../../compact/lens-sections.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';
import { type Ask, askedOf, askForms, type OptionForms } from '../answer/ask.ts';
import { type ConceptRef, conceptRef } from '../answer/concept-ref.ts';
import type { Answered, Asked } from '../answer/insufficient.ts';
import { columnsOf, pearson, traitRow, traitRows } from './trait-rows.ts';

/** How one occupation's traits go along with a person's. */
export interface TraitMatch extends ConceptRef {
  /** Pearson's correlation of z-scores over the traits of each set that the person states, −1 to 1. */
  readonly sets: Readonly<Record<string, number>>;
  /** Their mean. */
  readonly correlation: number;
}

/** A trait as a person states it, on the scale of the source. */
export interface StatedTrait {
  readonly id: string;
  readonly set: string;
  readonly label: string;
  readonly value: number;
  /** Against all rated occupations: standard deviations from their mean. */
  readonly z: number;
}

/** What goes along with a person's traits. */
export interface TraitMatches
  extends Answered<Asked, { readonly kind: 'person'; readonly traits: readonly StatedTrait[] }> {
  /** Whose traits of occupations are compared with. */
  readonly source: Source;
  readonly results: readonly TraitMatch[];
}

/** How many matches, and in which language. */
export interface TraitMatchesOptions extends Ask {
  /** How many to return. Default 10. */
  readonly limit?: number | undefined;
}

const forms: OptionForms<TraitMatchesOptions> = { ...askForms, limit: 0 };

/** Of fewer traits a set's correlation is left out: two points lie on a line. */
export const LEAST_TRAITS = 3;

/**
 * Occupations whose traits go along with a person's own, on the scales the source states: correlation of z-scores per set
 * (work styles, work values, interests), their mean descending, then id. It says how alike the shapes are, not how high.
 *
 * @param values the person's value of every trait they state, by its element id or its name
 * @throws SkillGraphError `BAD_INPUT` for an unknown trait, a name of two of them, or fewer than three in every set;
 * `BAD_OPTION`; `NEEDS_SECTION`.
 */
export function traitMatches(
  index: SkillIndex,
  values: Readonly<Record<string, number>>,
  options?: TraitMatchesOptions,
): TraitMatches {
  const { limit = 10, language } = askedOf(index, options, forms);
  const table = storedTraits(index)[0];
  if (table === undefined)
    throw new SkillGraphError('NEEDS_SECTION', 'The index carries no traits. Build it with --attributes.');
  const columns = columnsOf(table);
  const stated = new Map<string, StatedTrait>();
  for (const [name, value] of Object.entries(values)) {
    const at = traitNamed(table.traits, name);
    const { id, set, label, min = -Infinity, max = Infinity } = table.traits[at]!;
    if (!(value >= min && value <= max))
      throw new SkillGraphError(
        'BAD_INPUT',
        `The value of "${label}" is ${value}; its scale goes from ${min} to ${max}.`,
      );
    stated.set(id, { id, set, label, value, z: traitRow(columns[at]!, at, value).z });
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
  matches.sort((a, b) => b.correlation - a.correlation || (a.id < b.id ? -1 : 1));
  return {
    status: 'ok',
    subject: { kind: 'person', traits: [...stated.values()] },
    asked: {},
    source: table.source,
    results: matches.slice(0, limit),
  };
}

/** @throws SkillGraphError `BAD_INPUT` where no trait is called so, or several are. */
function traitNamed(traits: readonly TraitFacts[], name: string): number {
  const byId = traits.findIndex(({ id }) => id === name);
  if (byId >= 0) return byId;
  const called = traits.filter(({ label }) => fold(label) === fold(name));
  if (called.length === 1) return traits.indexOf(called[0]!);
  const listed = (among: readonly TraitFacts[]): string =>
    among.map(({ id, label, set }) => `${label} (${set}, ${id})`).join(', ');
  throw new SkillGraphError(
    'BAD_INPUT',
    called.length > 1
      ? `"${name}" is called so in several sets; say which by its id: ${listed(called)}.`
      : `There is no trait "${name}". There are: ${listed(traits)}.`,
  );
}
