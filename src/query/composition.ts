import { findConcept } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask, askedOf, askForms, type OptionForms } from './answer/ask.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import { type Answered, type Insufficient, insufficient } from './answer/insufficient.ts';
import { compositionRows } from './lens/composition-rows.ts';

export interface CompositionOptions extends Ask {
  /** A second occupation, to stand beside the first. */
  readonly beside?: string | undefined;
}

/** A skill group and how much of what is asked for lies in it. */
export interface CompositionShare extends ConceptRef {
  /** Share of the requirement weight, 0–1; all shares of an occupation sum to 1. */
  readonly share: number;
  /** How many of its skills are asked for. */
  readonly skills: number;
  /** The same of the second occupation, where there is one. */
  readonly beside?: { readonly share: number; readonly skills: number };
}

/** What an occupation is made of. */
export interface Composition extends Answered {
  readonly target?: ConceptRef;
  /** By share, largest first, then by id. */
  readonly results: readonly CompositionShare[];
}

const forms: OptionForms<CompositionOptions> = { ...askForms, beside: 'text' };

/**
 * What an occupation is made of: the share of its requirement weight (essential 1, optional ½, ratings as published) in each
 * top skill group; a skill of several groups counts for each in equal parts. Two occupations can stand side by side.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`.
 */
export function composition(
  index: SkillIndex,
  occupation: string,
  options?: CompositionOptions,
): Composition | Insufficient {
  const { language, beside } = askedOf(index, options, forms);
  const { row, by } = findConcept(index, 'occupations', occupation);
  const subject = { kind: 'occupation', ...conceptRef(index, 'occupations', row, language), matchedBy: by } as const;
  const other = beside === undefined ? -1 : findConcept(index, 'occupations', beside).row;
  const target = other < 0 ? undefined : conceptRef(index, 'occupations', other, language);
  const own = compositionRows(index, row);
  if (own.size === 0) return insufficient(subject, `"${subject.label}" has no requirement to be made of.`, {}, target);
  const second = other < 0 ? null : compositionRows(index, other);
  const groups = [...new Set([...own.keys(), ...(second?.keys() ?? [])])];
  const results = groups.map((group): CompositionShare => {
    const ref: ConceptRef = group < 0 ? { id: '', label: '' } : conceptRef(index, 'groups', group, language);
    const { share, skills } = own.get(group) ?? nothing;
    return { ...ref, share, skills, ...(second === null ? {} : { beside: second.get(group) ?? nothing }) };
  });
  results.sort(
    (a, b) => b.share - a.share || (b.beside?.share ?? 0) - (a.beside?.share ?? 0) || (a.id < b.id ? -1 : 1),
  );
  return { status: 'ok', subject, ...(target === undefined ? {} : { target }), asked: {}, results };
}

const nothing = { share: 0, skills: 0 } as const;
