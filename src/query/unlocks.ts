import { type ReuseLevel, reuseLevels } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import { type Insufficient, insufficientSubject } from './answer/insufficient.ts';
import { checkCount, checkRange } from './answer/options.ts';
import { resolveSubject, type SubjectInput, type SubjectRef } from './answer/subject-input.ts';
import { kindredThreshold, type Threshold, thresholdOption } from './move/default-threshold.ts';
import { singleUnlocks, unlockGaps } from './plan/unlock-gaps.ts';

/** What counts as open, and which skills are returned. */
export interface UnlocksOptions {
  /** How many skills to return. Default 10. */
  readonly limit?: number;
  /** Coverage from which on an occupation counts as open, 0–1. Default: the mean within unit groups. */
  readonly threshold?: number;
  /** Only occupations that are already this share of the way to the threshold, 0–1. Default 0: all. */
  readonly reach?: number;
  readonly language?: string;
}

/** An occupation that a skill opens. */
export interface Unlocked extends ConceptRef {
  /** Coverage with the skill; before it, `before`. */
  readonly score: number;
  readonly before: number;
}

/** A skill and what it opens. */
export interface Unlock extends ConceptRef {
  /** How many occupations it opens. */
  readonly score: number;
  readonly reuseLevel: ReuseLevel;
  /** Occupations that ask for it. */
  readonly degree: number;
  /** Coverage descending, then id ascending. */
  readonly occupations: readonly Unlocked[];
}

/** What each further skill would open. */
export interface Unlocks {
  readonly status: 'ok';
  readonly subject: SubjectRef;
  readonly threshold: Threshold;
  readonly reach: number;
  /** Occupations open already, and those within reach that are not. */
  readonly open: number;
  readonly closed: number;
  /** Skills that open at least one. */
  readonly skills: number;
  /** Occupations opened descending, then id ascending. */
  readonly results: readonly Unlock[];
}

/**
 * Which single skill opens which occupations: for every skill the occupations that reach the threshold with it and do not
 * without. Exact: directed coverage (what the occupation needs and is held, by rarity), rarities as they are, no partial
 * credit.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_INPUT`.
 *
 * @example
 * unlocks(index, ['manage staff', 'greet guests', 'handle customer complaints']);
 */
export function unlocks(index: SkillIndex, input: SubjectInput, options: UnlocksOptions = {}): Unlocks | Insufficient {
  const { limit = 10, reach = 0, language } = options;
  checkCount('limit', limit);
  checkRange('reach', reach, 0, 1);
  const threshold = unlockThreshold(index, options.threshold);
  const { subject, ref } = resolveSubject(index, input, language);
  if (subject.skills.length === 0) return insufficientSubject(ref);

  const gaps = unlockGaps(index, subject, threshold.value, reach);
  const { skills, rows, after } = singleUnlocks(gaps, threshold.value);
  const bySkill = new Map<number, number[]>();
  for (const [i, skill] of skills.entries()) {
    const list = bySkill.get(skill);
    if (list) list.push(i);
    else bySkill.set(skill, [i]);
  }
  const { offsets } = index.requiredBy;
  const results = [...bySkill]
    .sort(([a, opensA], [b, opensB]) => opensB.length - opensA.length || a - b)
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
        occupations: opens
          .sort((a, b) => after[b]! - after[a]! || rows[a]! - rows[b]!)
          .map((i) => {
            const occupation = conceptRef(index, 'occupations', rows[i]!, language);
            return {
              id: occupation.id,
              label: occupation.label,
              score: after[i]!,
              ...(occupation.code === undefined ? {} : { code: occupation.code }),
              before: gaps.coverage[rows[i]!]!,
            };
          }),
      };
    });
  const { open, closed } = openCounts(gaps.closed, gaps.coverage, subject.row, threshold.value);
  return { status: 'ok', subject: ref, threshold, reach, open, closed, skills: bySkill.size, results };
}

/**
 * The threshold of unlock questions. What is viable is so low on real data that one rare skill opens whatever is short, so
 * as much is asked for as occupations of one unit group have of each other.
 */
export function unlockThreshold(index: SkillIndex, given: number | undefined): Threshold {
  return thresholdOption('threshold', given, () => kindredThreshold(index));
}

/** How many occupations are open already, and how many are not. */
export function openCounts(
  done: Uint8Array,
  coverage: Float64Array,
  own: number,
  threshold: number,
): { readonly open: number; readonly closed: number } {
  let open = 0;
  let closed = 0;
  for (let row = 0; row < done.length; row++) {
    if (done[row] === 0) closed++;
    else if (row !== own && coverage[row]! > 0 && coverage[row]! >= threshold) open++;
  }
  return { open, closed };
}
