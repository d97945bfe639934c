import { type RequirementKind, requirementKinds } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { statementsOf } from '../similarity/statements.ts';
import { occupationSubject, type Subject } from '../similarity/subject.ts';
import { type Ask, askedOf, askForms, type OptionForms } from './answer/ask.ts';
import { type ConceptRef, conceptRef, labelIn } from './answer/concept-ref.ts';
import {
  type Answered,
  type Asked,
  type Insufficient,
  insufficient,
  insufficientSubject,
} from './answer/insufficient.ts';
import {
  type OccupationName,
  resolveSubject,
  resolveTarget,
  type SubjectInput,
  type TargetRef,
} from './answer/subject-input.ts';
import { comparedRows, coreOf, isRated } from './gap/compared-rows.ts';
import { type NeedRow, rarityOf } from './gap/gap-rows.ts';
import { type CreditRelation, type Credits, creditsOf } from './gap/partial-credit.ts';
import { heldOf, lacksOf } from './move/held.ts';

/** What counts in part, and in which language the gap is told. */
export interface SkillGapOptions extends Ask {
  /** What a kindred skill counts for one that is needed. */
  readonly credits?: Credits | undefined;
}

const optionForms: OptionForms<SkillGapOptions> = { ...askForms, credits: 'object' };

/** How a gap was asked for. */
export interface AskedCredits extends Asked {
  readonly credits: Required<Credits>;
}

/** One requirement of the target. */
export interface GapSkill extends ConceptRef {
  /** Its part of what the target needs of this kind, 0–1: ratings by importance, others evenly. */
  readonly share: number;
  /** The same with rarity as weight, but for ratings; 0 where everything needed is needed by everyone. */
  readonly rarityShare: number;
  /** Occupations that ask for it. */
  readonly degree: number;
}

/** A requirement that is met in part. */
export interface PartialSkill extends GapSkill {
  /** 0–1: how far it is met. */
  readonly credit: number;
  readonly through: {
    /** `same`: the skill itself at a lower rating. */
    readonly relation: 'same' | CreditRelation;
    /** The held skill that counts; it counts for this requirement alone. */
    readonly held: ConceptRef;
    /** For siblings what both are narrower than. */
    readonly parent?: ConceptRef;
  };
  /** In words and signs: `0.5 through manage staff ⊃ supervise crew`. */
  readonly explanation: string;
}

/** The share of a need that is held, 0–1; null where nothing is needed. */
export interface GapCoverage {
  /** Every requirement counts alike (ratings by importance). Σ `share` over `have`, and over `partial` with relation `same` times its credit. */
  readonly flat: number | null;
  /** Requirements count by rarity, ln(N / df); null also where everything needed is needed by everyone. */
  readonly rarity: number | null;
}

/**
 * Requirements of one kind. Each list by rarity share, then share descending, then id ascending; ratings by how much is
 * lacking, times how far above the mean it is asked for.
 */
export interface GapSide {
  readonly needed: number;
  readonly coverage: GapCoverage;
  /** With partial credit: Σ share · credit. */
  readonly credited: GapCoverage;
  readonly have: readonly GapSkill[];
  readonly partial: readonly PartialSkill[];
  readonly missing: readonly GapSkill[];
}

/** A held skill that the target does not ask for. */
export interface SurplusSkill extends ConceptRef {
  readonly degree: number;
  /** The requirement it counts for in part. */
  readonly creditedTo?: ConceptRef;
}

/** What lies between a subject and an occupation, by kind of requirement. */
export interface SkillGap extends Answered<AskedCredits> {
  readonly target: TargetRef;
  readonly essential: GapSide;
  readonly optional: GapSide;
  readonly rated: GapSide;
  /** By the kind they have for the subject; a profile's skills count as essential. Rarest first. */
  readonly surplus: Readonly<Record<RequirementKind, readonly SurplusSkill[]>>;
  readonly coverage: {
    /** Of what the target needs (essential or rated), how much the subject has. */
    readonly forward: GapCoverage;
    readonly forwardCredited: GapCoverage;
    /** Of what the subject needs (essential or rated), how much the target asks for, as whatever kind. */
    readonly backward: GapCoverage;
  };
}

/**
 * What lies between a subject and an occupation: what is there, what is there in part, what is missing, what is left
 * over. Partial credit comes from the classification alone (broader, narrower, sibling and related skills): held skills
 * are assigned to missing ones one to one so that the total credit is greatest, an essential requirement counting twice.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_INPUT`.
 *
 * @example
 * const gap = skillGap(index, 'hotel porter', 'hotel concierge');
 * if (gap.status === 'ok') console.log(gap.essential.missing.map(({ label }) => label));
 */
export function skillGap(
  index: SkillIndex,
  from: SubjectInput,
  to: OccupationName,
  options: SkillGapOptions = {},
): SkillGap | Insufficient<AskedCredits> {
  const { credits: stated = {}, language } = askedOf(index, options, optionForms);
  const credits = creditsOf(stated);
  const asked = { credits };
  const { subject, ref } = resolveSubject(index, from, language);
  const { row, ref: target } = resolveTarget(index, to, language);
  const needed = occupationSubject(index, row);
  if (subject.skills.length === 0) return insufficientSubject(ref, asked);
  if (needed.skills.length === 0)
    return insufficient(ref, `"${target.label}" has no requirement to compare with.`, asked, target);

  const rows = comparedRows(index, subject, needed, credits);
  const lacking = ratingLacks(index, subject, row);
  const side = (kind: RequirementKind): GapSide =>
    gapSide(
      index,
      rows.filter((need) => requirementKinds[need.kind] === kind),
      kind === 'rated' ? lacking : null,
      language,
    );
  const core = coreOf(index, rows);
  return {
    status: 'ok',
    subject: ref,
    target,
    asked,
    essential: side('essential'),
    optional: side('optional'),
    rated: side('rated'),
    surplus: surplusOf(index, subject, needed, rows, language),
    coverage: {
      forward: coverageOf(core, exactCredit),
      forwardCredited: coverageOf(core, anyCredit),
      backward: coverageOf(coreOf(index, comparedRows(index, needed, subject, noCredit)), exactCredit),
    },
  };
}

const noCredit: Required<Credits> = { narrower: 0, broader: 0, related: 0, sibling: 0, largestFamily: 0 };

/** What a subject lacks of an occupation's ratings, by skill: what it is short of, times how far above the mean it is asked for. */
function ratingLacks(index: SkillIndex, subject: Subject, row: number): ReadonlyMap<number, number> {
  const { first, second } = heldOf(index);
  const ratings = [first, second].find((needed) => needed?.kind === 'ratings');
  if (!ratings) return new Map();
  return new Map(lacksOf(ratings, subject, row).map(({ skill, weight }) => [skill, weight]));
}

function gapSide(
  index: SkillIndex,
  needs: readonly NeedRow[],
  lacking: ReadonlyMap<number, number> | null,
  language: string | undefined,
): GapSide {
  const total = sumOf(needs, (need) => need.weight);
  const rareTotal = sumOf(needs, (need) => need.weight * need.rarity);
  const view = (need: NeedRow): GapSkill => ({
    ...conceptRef(index, 'skills', need.skill, language),
    share: total > 0 ? need.weight / total : 0,
    rarityShare: rareTotal > 0 ? (need.weight * need.rarity) / rareTotal : 0,
    degree: degreeOf(index, need.skill),
  });
  const value = ({ skill, weight, rarity }: NeedRow): number =>
    lacking === null ? weight * rarity : (lacking.get(skill) ?? 0);
  const sorted = [...needs].sort((a, b) => value(b) - value(a) || b.weight - a.weight || a.skill - b.skill);
  const whole = (need: NeedRow): boolean => need.relation === 'same' && need.credit === 1;
  return {
    needed: needs.length,
    coverage: coverageOf(needs, exactCredit),
    credited: coverageOf(needs, anyCredit),
    have: sorted.filter(whole).map(view),
    partial: sorted
      .filter((need) => need.relation !== null && !whole(need))
      .map((need) => ({ ...view(need), credit: need.credit, ...reason(index, need, language) })),
    missing: sorted.filter((need) => need.relation === null).map(view),
  };
}

function reason(
  index: SkillIndex,
  need: NeedRow,
  language: string | undefined,
): Pick<PartialSkill, 'through' | 'explanation'> {
  const relation = need.relation ?? 'same';
  const held = conceptRef(index, 'skills', need.held, language);
  const label = labelIn(index, 'skills', need.skill, language);
  const parent =
    need.parent < 0
      ? undefined
      : need.parent < index.groupCount
        ? conceptRef(index, 'groups', need.parent, language)
        : conceptRef(index, 'skills', need.parent - index.groupCount, language);
  const signs = {
    same: `${held.label}, rated lower`,
    narrower: `${label} ⊃ ${held.label}`,
    broader: `${label} ⊂ ${held.label}`,
    related: `${label} ~ ${held.label}`,
    sibling: `${held.label} ⊂ ${parent?.label}`,
  };
  return {
    through: { relation, held, ...(parent === undefined ? {} : { parent }) },
    explanation: `${Math.round(need.credit * 100) / 100} through ${signs[relation]}`,
  };
}

function surplusOf(
  index: SkillIndex,
  subject: Subject,
  needed: Subject,
  rows: readonly NeedRow[],
  language: string | undefined,
): SkillGap['surplus'] {
  const unrated = statementsOf(index).merged && !isRated(needed);
  const needs = new Set(rows.map(({ skill }) => skill));
  const creditedTo = new Map(rows.filter(({ held }) => held >= 0).map(({ held, skill }) => [held, skill]));
  const ofKind = (kind: RequirementKind): SurplusSkill[] =>
    Array.from(subject.skills)
      .filter((skill, i) => !needs.has(skill) && requirementKinds[subject.kinds[i]!] === kind)
      .sort((a, b) => rarityOf(index, b) - rarityOf(index, a) || a - b)
      .map((skill) => {
        const credited = creditedTo.get(skill);
        return {
          ...conceptRef(index, 'skills', skill, language),
          degree: degreeOf(index, skill),
          ...(credited === undefined ? {} : { creditedTo: conceptRef(index, 'skills', credited, language) }),
        };
      });
  return { essential: ofKind('essential'), optional: ofKind('optional'), rated: unrated ? [] : ofKind('rated') };
}

function exactCredit({ relation, credit }: NeedRow): number {
  return relation === 'same' ? credit : 0;
}

function anyCredit({ credit }: NeedRow): number {
  return credit;
}

function coverageOf(needs: readonly NeedRow[], credit: (need: NeedRow) => number): GapCoverage {
  const share = (weight: (need: NeedRow) => number): number | null => {
    const total = sumOf(needs, weight);
    return total > 0 ? sumOf(needs, (need) => weight(need) * credit(need)) / total : null;
  };
  return { flat: share((need) => need.weight), rarity: share((need) => need.weight * need.rarity) };
}

function sumOf(needs: readonly NeedRow[], value: (need: NeedRow) => number): number {
  return needs.reduce((sum, need) => sum + value(need), 0);
}

function degreeOf({ requiredBy }: SkillIndex, skill: number): number {
  return requiredBy.offsets[skill + 1]! - requiredBy.offsets[skill]!;
}
