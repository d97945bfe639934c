import { type RequirementKind, requirementKinds } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { matrixOf } from '../similarity/matrix.ts';
import type { Scorer } from '../similarity/method.ts';
import { coverage } from '../similarity/metric.ts';
import { pairScore } from '../similarity/scores.ts';
import { occupationSubject, type Subject, subjectVector } from '../similarity/subject.ts';
import { flat } from '../similarity/weighting.ts';
import { type Ask, askedOf, askForms, type Compared, comparedForms, type OptionForms } from './answer/ask.ts';
import { comparisonOf } from './answer/comparison.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import {
  type Answered,
  type AskedMethod,
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

/** What scores, and in which language it is told. */
export interface ExplanationOptions extends Ask, Compared {}

const optionForms: OptionForms<ExplanationOptions> = { ...askForms, ...comparedForms };

/** A skill that both sides have (or another shared feature), and what it adds to the score. */
export interface ExplainedContribution extends ConceptRef {
  /** What it adds; contributions and `indirect` sum to the score. */
  readonly contribution: number;
  /** Its part of the score, 0–1; 0 where the score is 0. */
  readonly share: number;
  /** `skill`, or what else the method compares: `group`, … */
  readonly feature: string;
  /** Occupations that ask for the skill. */
  readonly degree?: number;
  readonly kinds?: { readonly from: RequirementKind; readonly to: RequirementKind };
}

/** A skill that one side has alone. */
export interface OneSided extends ConceptRef {
  readonly kind: RequirementKind;
  readonly degree: number;
}

/** A score taken apart, with what each side has alone and where the score stands. */
export interface Explanation extends Answered<AskedMethod> {
  readonly target: TargetRef;
  readonly score: number;
  /** Greatest first. */
  readonly contributions: readonly ExplainedContribution[];
  /** The part of the score that no single feature carries; 0 for metrics. */
  readonly indirect: number;
  readonly onlyFrom: readonly OneSided[];
  readonly onlyTo: readonly OneSided[];
  /** Flat coverage of all skills: how much of what the other needs the subject has, and the reverse. */
  readonly coverage: { readonly forward: number; readonly backward: number };
  /** Where the score stands among the subject's scores against all other comparable occupations. */
  readonly percentile: { readonly value: number; readonly among: number };
}

/**
 * Why two occupations (or a profile and an occupation) score as they do: what each shared skill adds, what only one side
 * has, coverage both ways, and where the score stands among all of the subject's.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`.
 */
export function explanation(
  index: SkillIndex,
  from: SubjectInput,
  to: OccupationName,
  options: ExplanationOptions = {},
): Explanation | Insufficient<AskedMethod> {
  const asked = askedOf(index, options, optionForms);
  const { language } = asked;
  const { scorer, ref: method } = comparisonOf(index, asked);
  const { subject, ref } = resolveSubject(index, from, language);
  const { row, ref: target } = resolveTarget(index, to, language);
  const other = occupationSubject(index, row);
  if (!scorer.hasEvidence(subject)) return insufficientSubject(ref, { method });
  if (!scorer.hasEvidence(other))
    return insufficient(ref, `"${target.label}" has no requirement that this method compares.`, { method }, target);

  const { score, contributions, indirect } = scorer.explain(subject, row);
  return {
    status: 'ok',
    subject: ref,
    target,
    asked: { method },
    score,
    contributions: contributions
      .map(({ feature, row: at, label, contribution }) => ({
        ...(label === undefined
          ? conceptRef(index, feature === 'group' ? 'groups' : 'skills', at, language)
          : { id: label, label }),
        contribution,
        share: score === 0 ? 0 : contribution / score,
        feature,
        ...(feature === 'skill' ? skillFacts(index, subject, other, at) : {}),
      }))
      .sort((a, b) => b.contribution - a.contribution || (a.id < b.id ? -1 : 1)),
    indirect,
    onlyFrom: oneSided(index, subject, other, language),
    onlyTo: oneSided(index, other, subject, language),
    coverage: { forward: flatCoverage(index, subject, other), backward: flatCoverage(index, other, subject) },
    percentile: percentileOf(index, scorer, subject, row, score),
  };
}

function skillFacts(
  index: SkillIndex,
  from: Subject,
  to: Subject,
  skill: number,
): Pick<ExplainedContribution, 'degree' | 'kinds'> {
  const a = kindOf(from, skill);
  const b = kindOf(to, skill);
  return { degree: degreeOf(index, skill), ...(a && b ? { kinds: { from: a, to: b } } : {}) };
}

function kindOf(subject: Subject, skill: number): RequirementKind | undefined {
  const at = subject.skills.indexOf(skill);
  return at < 0 ? undefined : requirementKinds[subject.kinds[at]!];
}

function degreeOf({ requiredBy }: SkillIndex, skill: number): number {
  return requiredBy.offsets[skill + 1]! - requiredBy.offsets[skill]!;
}

function oneSided(index: SkillIndex, subject: Subject, other: Subject, language?: string): OneSided[] {
  const has = new Set(other.skills);
  const alone: OneSided[] = [];
  for (const [i, skill] of subject.skills.entries())
    if (!has.has(skill))
      alone.push({
        ...conceptRef(index, 'skills', skill, language),
        kind: requirementKinds[subject.kinds[i]!]!,
        degree: degreeOf(index, skill),
      });
  return alone.sort(
    (a, b) =>
      requirementKinds.indexOf(a.kind) - requirementKinds.indexOf(b.kind) ||
      a.degree - b.degree ||
      (a.id < b.id ? -1 : 1),
  );
}

function flatCoverage(index: SkillIndex, held: Subject, needed: Subject): number {
  const vector = subjectVector(index, flat, held);
  if (needed.row >= 0) return pairScore(matrixOf(index, flat), vector, needed.row, coverage);
  const has = new Set(held.skills);
  return needed.skills.reduce((count, skill) => count + (has.has(skill) ? 1 : 0), 0) / needed.skills.length;
}

/** The share of the other comparable occupations that score lower against the subject. */
function percentileOf(
  index: SkillIndex,
  scorer: Scorer,
  subject: Subject,
  row: number,
  score: number,
): { value: number; among: number } {
  const { offsets } = index.requirements;
  const counts = (other: number) => other !== row && other !== subject.row && offsets[other + 1]! > offsets[other]!;
  let among = 0;
  for (let other = 0; other < index.occupationCount; other++) if (counts(other)) among++;
  const { count, rows, scores } = scorer.scores(subject);
  let scored = 0;
  let lower = 0;
  for (let i = 0; i < count; i++) {
    if (!counts(rows[i]!)) continue;
    scored++;
    if (scores[i]! < score) lower++;
  }
  if (score > 0) lower += among - scored;
  return { value: among === 0 ? 0 : lower / among, among };
}
