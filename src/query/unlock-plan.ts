import { type ReuseLevel, reuseLevels } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { perhapsThereFor } from './adjacent-words.ts';
import { askedOf, type OptionForms } from './answer/ask.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import type { Answered, Insufficient } from './answer/insufficient.ts';
import type { SubjectInput } from './answer/subject-input.ts';
import {
  type OpeningAsked,
  type OpeningOptions,
  type Openings,
  openingForms,
  openingsOf,
  type Unlocked,
} from './plan/openings.ts';
import {
  beats,
  countGreedy,
  doorGreedy,
  exhaustive,
  lazyGreedy,
  learningOrder,
  openBound,
  usefulOf,
  usefulSkills,
} from './plan/plan-search.ts';
import { PlanState } from './plan/plan-state.ts';

/** How many skills may be learnt, what counts as open, and how hard to look. */
export interface UnlockPlanOptions extends OpeningOptions {
  /** Most skills to learn; the plan has fewer where more open nothing more. Default 3. */
  readonly budget?: number | undefined;
  /** All sets of skills are tried where there are at most so many. Default 5,000. */
  readonly exhaustiveUpTo?: number | undefined;
}

const forms: OptionForms<UnlockPlanOptions> = { ...openingForms, budget: 1, exhaustiveUpTo: 0 };

/**
 * With `any`, only occupations already this share of the way: else a few rare skills of a trade that has nothing to do with
 * the subject open the whole trade at once.
 */
const REACH_OF_ANY = 2 / 3;

/** One skill of the plan, in the order in which to learn them. */
export interface PlanStep extends ConceptRef {
  /** Occupations open by then that were not at the start. */
  readonly score: number;
  /** Those that this step opens, the most alike to the start first; coverage is the one at this step. */
  readonly opens: readonly Unlocked[];
  /** Where it opens none by itself: those that a later step opens with its help. */
  readonly prepares: readonly ConceptRef[];
  readonly reuseLevel: ReuseLevel;
  readonly degree: number;
  /** Whether most of those alike to the start ask for it: then it is perhaps there already. */
  readonly perhapsThere: boolean;
}

/** What is known of how good the plan is. */
export interface PlanGuarantee {
  /** Whether every set of skills was tried, so that none opens more. */
  readonly exact: boolean;
  /** No set within the budget opens more than this. */
  readonly bound: number;
  /** Opened by the plan / bound; 1 where nothing can be opened. */
  readonly ratio: number;
  /** What the greedy plan opens, and that divided by the best: by what is known, a lower bound unless `exact`. */
  readonly greedy: { readonly opened: number; readonly ratio: number };
  /** What holds in general. */
  readonly note: string;
}

/** A set of skills to learn, step by step, with what is known of how good it is. */
export interface UnlockPlan extends Answered<OpeningAsked & { readonly budget: number }> {
  /** Moves open already, and those that are not: nothing can be opened where there are none. */
  readonly open: number;
  readonly closed: number;
  /** How many the plan opens. */
  readonly opened: number;
  readonly guarantee: PlanGuarantee;
  readonly results: readonly PlanStep[];
}

const NOTE =
  'Two skills may open what neither opens alone, so no greedy plan is sure of a fixed share of the best count; what is proven is the bound.';

/**
 * The set of skills to learn under a budget that opens most occupations: every set is tried where there are few enough,
 * else it is the best of three greedy plans (most progress, lazily; most opened; whole doors), with a bound that no set can
 * pass. Skills without which as many open are left out, so that a plan may be shorter than the budget; one that opens nothing
 * shows what leads furthest.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_INPUT`.
 *
 * @example
 * const plan = unlockPlan(index, 'shop assistant', { budget: 4 });
 */
export function unlockPlan(
  index: SkillIndex,
  input: SubjectInput,
  options: UnlockPlanOptions = {},
): UnlockPlan | Insufficient {
  const { budget = 3, exhaustiveUpTo = 5000, language } = askedOf(index, options, forms);
  const openings = openingsOf(index, input, options, REACH_OF_ANY);
  if ('status' in openings) return openings;
  const { gaps, ref, asked, open, closed } = openings;
  const { threshold } = asked;
  const skills = usefulSkills(gaps);
  const plans = [countGreedy, doorGreedy, lazyGreedy].map((search) => search(gaps, threshold.value, skills, budget));
  const greedy = plans.reduce((best, plan) => (beats(plan, best) ? plan : best));
  const size = Math.min(budget, skills.length);
  const exact = combinations(skills.length, size) <= exhaustiveUpTo;
  const chosen = exact ? exhaustive(gaps, threshold.value, skills, size) : greedy;
  const bound = exact ? chosen.opened : openBound(gaps, threshold.value, skills, budget);
  const ratio = (opened: number): number => (bound === 0 ? 1 : opened / bound);
  return {
    status: 'ok',
    subject: ref,
    asked: { ...asked, budget },
    open,
    closed,
    opened: chosen.opened,
    guarantee: {
      exact,
      bound,
      ratio: ratio(chosen.opened),
      greedy: { opened: greedy.opened, ratio: ratio(greedy.opened) },
      note: exact ? 'Every set of skills was tried.' : NOTE,
    },
    results: planSteps(index, openings, usefulOf(gaps, threshold.value, chosen), language),
  };
}

function planSteps(
  index: SkillIndex,
  { gaps, standing, asked, view, likelier }: Openings,
  skills: readonly number[],
  language: string | undefined,
): PlanStep[] {
  const threshold = asked.threshold.value;
  const state = new PlanState(gaps, threshold);
  const open = new Set<number>();
  const isPerhapsThere = perhapsThereFor(index, standing.subject);
  const all = new PlanState(gaps, threshold);
  for (const skill of skills) all.learn(skill);
  const inTheEnd = all.opened();
  const needs = (row: number, skill: number): boolean => {
    const { offsets, targets } = gaps.table.rows;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) if (targets[at] === skill) return gaps.lacking[at]! > 0;
    return false;
  };
  return learningOrder(gaps, threshold, skills).map((skill): PlanStep => {
    state.learn(skill);
    const learnt = new Set(state.skills);
    const opens = state
      .opened()
      .filter((row) => !open.has(row))
      .sort(likelier);
    for (const row of opens) open.add(row);
    const { id, label, code } = conceptRef(index, 'skills', skill, language);
    return {
      id,
      label,
      score: open.size,
      ...(code === undefined ? {} : { code }),
      opens: opens.map((row) =>
        view(
          row,
          gaps.coverageWith(row, (other) => learnt.has(other)),
        ),
      ),
      prepares:
        opens.length > 0
          ? []
          : inTheEnd
              .filter((row) => !open.has(row) && needs(row, skill))
              .map((row) => conceptRef(index, 'occupations', row, language)),
      reuseLevel: reuseLevels[index.skills.reuse[skill]!]!,
      degree: index.requiredBy.offsets[skill + 1]! - index.requiredBy.offsets[skill]!,
      perhapsThere: isPerhapsThere(skill),
    };
  });
}

/** n choose k, or Infinity where it is beyond counting. */
function combinations(n: number, k: number): number {
  let count = 1;
  for (let i = 1; i <= k && count < Number.MAX_SAFE_INTEGER; i++) count = (count * (n - k + i)) / i;
  return count;
}
