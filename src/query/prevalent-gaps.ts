import { findConcept } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { readable, SkillGraphError, shown } from '../errors.ts';
import { occupationSubject } from '../similarity/subject.ts';
import { type Ask, askedOf, askForms, type OptionForms } from './answer/ask.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import { resolveSubject, type SubjectInput } from './answer/subject-input.ts';
import { gapRows, type NeedRow, OPTIONAL } from './gap/gap-rows.ts';
import { type Credits, creditsOf } from './gap/partial-credit.ts';
import type { AskedCredits } from './skill-gap.ts';

/** One transition: from a subject to an occupation. */
export interface PlannedTransition {
  readonly from: SubjectInput;
  readonly to: string;
}

/** Which gaps count, how many are returned, and what counts in part. */
export interface PrevalentGapsOptions extends Ask {
  /** How many skills to return. Default 10. */
  readonly limit?: number | undefined;
  /** Which requirements count: essential ones (and ratings), or all. Default essential. */
  readonly requirements?: 'essential' | 'all' | undefined;
  /** What a kindred skill counts for one that is needed. */
  readonly credits?: Credits | undefined;
}

const optionForms: OptionForms<PrevalentGapsOptions> = {
  ...askForms,
  limit: 0,
  requirements: /* @__PURE__ */ new Set(['essential', 'all']),
  credits: 'object',
};

/** How gaps of many transitions were asked for. */
export interface AskedGaps extends AskedCredits {
  readonly requirements: 'essential' | 'all';
}

/** A skill that many of the transitions lack. */
export interface PrevalentGap extends ConceptRef {
  /** Mean over all transitions of what is not met: 1 where every one needs it and none has any of it. */
  readonly score: number;
  /** Transitions whose target needs it, … */
  readonly needed: number;
  /** … where nothing counts for it, … */
  readonly missing: number;
  /** … where something counts in part. */
  readonly partial: number;
  /** Occupations that ask for it. */
  readonly degree: number;
}

/** A transition that says nothing, and why. */
export interface SkippedTransition {
  /** Position in the list. */
  readonly at: number;
  readonly reason: string;
}

/** The skills that are missing most often over many transitions. */
export interface PrevalentGaps {
  readonly status: 'ok';
  readonly asked: AskedGaps;
  /** Transitions that could be compared. */
  readonly transitions: number;
  readonly skipped: readonly SkippedTransition[];
  /** Score descending, then id ascending. */
  readonly results: readonly PrevalentGap[];
}

/** None of the transitions has anything to compare. */
export interface PrevalentGapsInsufficient {
  readonly status: 'insufficient';
  readonly asked: AskedGaps;
  readonly reason: string;
  readonly skipped: readonly SkippedTransition[];
  readonly results: readonly [];
}

/**
 * What stands in the way most often: the skills that many transitions lack, and that training for one of them would help
 * with all of them (the "prevalent skill gaps" of Nesta's Mapping Career Causeways, 2020, here with partial credit).
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_INPUT`.
 *
 * @example
 * prevalentGaps(index, [{ from: 'shop assistant', to: 'shop supervisor' }, { from: 'cashier', to: 'shop supervisor' }]);
 */
export function prevalentGaps(
  index: SkillIndex,
  transitions: Iterable<PlannedTransition>,
  options: PrevalentGapsOptions = {},
): PrevalentGaps | PrevalentGapsInsufficient {
  const checked = askedOf(index, options, optionForms);
  const { limit = 10, requirements = 'essential', credits: stated = {}, language } = checked;
  const credits = creditsOf(stated);
  const asked = { credits, requirements };
  const tallies = new Map<number, Tally>();
  const skipped: SkippedTransition[] = [];
  let compared = 0;
  let at = 0;
  for (const { from, to } of plannedTransitions(transitions)) {
    const { subject } = resolveSubject(index, from);
    const needed = occupationSubject(index, findConcept(index, 'occupations', to).row);
    const needs =
      subject.skills.length === 0
        ? []
        : gapRows(index, subject, needed, credits).filter(({ kind }) => requirements === 'all' || kind !== OPTIONAL);
    if (needs.length === 0)
      skipped.push({
        at,
        reason: subject.skills.length === 0 ? 'The subject has no skill.' : `"${to}" has no such requirement.`,
      });
    else compared++;
    for (const need of needs) tally(tallies, need);
    at++;
  }
  if (compared === 0)
    return { status: 'insufficient', asked, reason: 'No transition could be compared.', skipped, results: [] };
  const results = [...tallies]
    .filter(([, { unmet }]) => unmet > 0)
    .sort(([a, { unmet: unmetA }], [b, { unmet: unmetB }]) => unmetB - unmetA || a - b)
    .slice(0, limit)
    .map(([skill, { unmet, needed, missing, partial }]): PrevalentGap => {
      const { id, label, code } = conceptRef(index, 'skills', skill, language);
      const degree = index.requiredBy.offsets[skill + 1]! - index.requiredBy.offsets[skill]!;
      const score = unmet / compared;
      return { id, label, score, ...(code === undefined ? {} : { code }), needed, missing, partial, degree };
    });
  return { status: 'ok', asked, transitions: compared, skipped, results };
}

function* plannedTransitions(given: Iterable<PlannedTransition>): Generator<PlannedTransition> {
  if (typeof given !== 'object' || given === null || !readable('transitions', () => Symbol.iterator in given))
    throw new SkillGraphError('BAD_INPUT', `Transitions are ${shown(given)}; give a list of { from, to }.`);
  for (const transition of given) {
    if (typeof transition !== 'object' || transition === null)
      throw new SkillGraphError('BAD_INPUT', `A transition is ${shown(transition)}; give { from, to }.`);
    yield readable('A transition', () => ({ ...transition }));
  }
}

interface Tally {
  unmet: number;
  needed: number;
  missing: number;
  partial: number;
}

function tally(tallies: Map<number, Tally>, { skill, credit }: NeedRow): void {
  const entry = tallies.get(skill) ?? { unmet: 0, needed: 0, missing: 0, partial: 0 };
  tallies.set(skill, entry);
  entry.needed++;
  entry.unmet += 1 - credit;
  if (credit === 0) entry.missing++;
  else if (credit < 1) entry.partial++;
}
