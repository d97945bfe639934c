import { type ReuseLevel, reuseLevels } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { perhapsThereFor } from './adjacent-words.ts';
import { askedOf, type OptionForms } from './answer/ask.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import type { Answered, Insufficient } from './answer/insufficient.ts';
import type { SubjectInput } from './answer/subject-input.ts';
import { type OpeningAsked, type OpeningOptions, openingForms, openingsOf, type Unlocked } from './plan/openings.ts';
import { singleUnlocks } from './plan/unlock-gaps.ts';

/** What counts as open, and which skills are returned. */
export interface UnlocksOptions extends OpeningOptions {
  /** How many skills to return. Default 10. */
  readonly limit?: number | undefined;
}

/** A skill and what it opens. */
export interface Unlock extends ConceptRef {
  /** How many occupations it opens. */
  readonly score: number;
  readonly reuseLevel: ReuseLevel;
  /** Occupations that ask for it. */
  readonly degree: number;
  /** Whether most of those alike to the start ask for it: then it is perhaps there already, and what it opens open. */
  readonly perhapsThere: boolean;
  /** The most alike first, then id ascending. */
  readonly occupations: readonly Unlocked[];
}

/** What each further skill would open. */
export interface Unlocks extends Answered<OpeningAsked> {
  /** Moves open already, and those that are not: nothing can be opened where there are none. */
  readonly open: number;
  readonly closed: number;
  /** Skills that open at least one. */
  readonly skills: number;
  /** Occupations opened descending, then by the most alike of them, then id ascending. */
  readonly results: readonly Unlock[];
}

const forms: OptionForms<UnlocksOptions> = { ...openingForms, limit: 0 };

/**
 * Which single skill opens which occupations: of the moves of `transitions` that are not down, those of which as much is
 * held with the skill as kindred occupations hold of each other, and not without it. Exact: weights as they are, no partial
 * credit.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_INPUT`.
 *
 * @example
 * unlocks(index, ['manage staff', 'greet guests', 'handle customer complaints']);
 */
export function unlocks(index: SkillIndex, input: SubjectInput, options: UnlocksOptions = {}): Unlocks | Insufficient {
  const { limit = 10, language } = askedOf(index, options, forms);
  const openings = openingsOf(index, input, options, 0);
  if ('status' in openings) return openings;
  const { gaps, standing, view, likelier, asked, ref, open, closed } = openings;
  const { skills, rows, after } = singleUnlocks(gaps, asked.threshold.value);
  // In the order of the likeliest opening, so that skills that open as many stay in it.
  const bySkill = new Map<number, number[]>();
  for (const i of skills.map((_, i) => i).sort((a, b) => likelier(rows[a]!, rows[b]!))) {
    const list = bySkill.get(skills[i]!);
    if (list) list.push(i);
    else bySkill.set(skills[i]!, [i]);
  }
  const { offsets } = index.requiredBy;
  const isPerhapsThere = perhapsThereFor(index, standing.subject);
  const results = [...bySkill]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, limit)
    .map(([skill, opens]): Unlock => {
      const { id, label, code } = conceptRef(index, 'skills', skill, language);
      return {
        id,
        label,
        score: opens.length,
        ...(code === undefined ? {} : { code }),
        reuseLevel: reuseLevels[index.skills.reuse[skill]!]!,
        degree: offsets[skill + 1]! - offsets[skill]!,
        perhapsThere: isPerhapsThere(skill),
        occupations: opens.map((i) => view(rows[i]!, after[i]!)),
      };
    });
  return { status: 'ok', subject: ref, asked, open, closed, skills: bySkill.size, results };
}
