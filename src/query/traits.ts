import { findConcept } from '../compact/find-concept.ts';
import { storedTraits } from '../compact/lens-sections.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask, askedOf, askForms, type OptionForms } from './answer/ask.ts';
import { conceptRef } from './answer/concept-ref.ts';
import { type Answered, type Insufficient, insufficient } from './answer/insufficient.ts';
import type { LentFrom, Trait } from './lens/lens-answers.ts';
import { type OccupationTraits, type TraitRow, traitRows } from './lens/trait-rows.ts';

/** The traits of an occupation. */
export interface Traits extends Answered, LentFrom {
  /** By z, highest first, then by element id: the ends tell most. */
  readonly results: readonly Trait[];
}

const forms: OptionForms<Ask> = askForms;

/**
 * The work styles, work values and interests of an occupation, each against all rated occupations. What a role asks less
 * than others is as telling as what it asks more.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`.
 */
export function traits(index: SkillIndex, occupation: string, options?: Ask): Traits | Insufficient {
  const { language } = askedOf(index, options, forms);
  const { row, by } = findConcept(index, 'occupations', occupation);
  const subject = { kind: 'occupation', ...conceptRef(index, 'occupations', row, language), matchedBy: by } as const;
  const found = traitRows(index, row);
  if (found === null) return insufficient(subject, noTraits(index));
  const results = found.traits.map(traitView).sort((a, b) => b.z - a.z || (a.id < b.id ? -1 : 1));
  return { status: 'ok', subject, asked: {}, ...lentFrom(found.table, found.donors), results };
}

/** Why an occupation has no traits: the index has none, or none of its rated occupations corresponds. */
export function noTraits(index: SkillIndex): string {
  const [table] = storedTraits(index);
  return table === undefined
    ? 'The index carries no traits. Build it with some: skillgraph build --attributes ONET --crosswalk FILE.'
    : `No occupation that ${table.source.name} rates is this one or corresponds to it: its traits are not known.`;
}

export function traitView({ facts, at: _, ...row }: TraitRow): Trait {
  return { ...facts, ...row };
}

/** How rows of a table are known for an occupation. */
export function lentFrom(
  { codes, names, source }: Pick<OccupationTraits['table'], 'codes' | 'names' | 'source'>,
  donors: OccupationTraits['donors'],
): LentFrom {
  return {
    evidence: donors[0]!.own ? 'published' : 'borrowed',
    donors: donors.map(({ at, confidence }) => ({ code: codes[at]!, label: names[at]!, confidence })),
    source,
  };
}
