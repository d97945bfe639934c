import { counted } from '../../catalogue/counted.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';
import type { Subject } from '../../similarity/subject.ts';
import { type Ranking, TopK } from '../../similarity/top-k.ts';
import { askedOf, type OptionForms, type Ranked, rankedForms } from '../answer/ask.ts';
import {
  type Asked,
  type Insufficient,
  insufficient,
  insufficientSubject,
  notUnderstoodText,
} from '../answer/insufficient.ts';
import { rowMask } from '../answer/row-mask.ts';
import { type Profile, type ProfileSkill, resolveSubject, type SubjectRef } from '../answer/subject-input.ts';
import { OPTIONAL } from '../gap/gap-rows.ts';
import { type Agreement, agreement, checkedAttributes, type ProfileAttribute } from './attribute-agreement.ts';
import { evidenceOf } from './profile-evidence.ts';
import { type ProfileClaims, profileEvidence } from './profile-sum.ts';

/** Which occupations are returned, how many skills it takes, and what attributes count. */
export interface ProfileMatchesOptions extends Ranked {
  /** Skills the profile must have that some occupation asks for; with fewer there is no answer. Default 3. */
  readonly minSkills?: number | undefined;
  /** Interests, work styles, values, … on the source's own scales. */
  readonly attributes?: readonly ProfileAttribute[] | undefined;
  /** How far attributes can lift or lower a score, 0–1. Default .25. */
  readonly attributeWeight?: number | undefined;
}

/** How a profile was matched. */
export interface AskedProfile extends Asked {
  readonly minSkills: number;
  /** 0 where no attributes were given. */
  readonly attributeWeight: number;
}

/** The occupations that fit a profile best, by row, and what their explanation is made of. */
export interface ProfileRanking {
  readonly status: 'ok';
  readonly subject: Subject;
  readonly ref: SubjectRef;
  /** Skills that only a job held is evidence of, with the row of the job. */
  readonly fromJobs: ReadonlyMap<number, number>;
  /** Skills understood that some occupation asks for, those of jobs held included. */
  readonly counting: number;
  readonly asked: AskedProfile;
  /** By row, before attributes. */
  readonly evidence: Float64Array;
  /** The most evidence there could be. */
  readonly most: number;
  readonly claims: ProfileClaims;
  readonly ranking: Ranking;
  /** By row, where attributes were given. */
  readonly agreements: ReadonlyMap<number, Agreement | null>;
}

const optionForms: OptionForms<ProfileMatchesOptions> = {
  ...rankedForms,
  minSkills: 1,
  attributes: 'list',
  attributeWeight: [0, 1],
};

/** What `profileMatches` ranks, without the explanations: for streams of profiles, whose readers see scores only. */
export function profileRanking(
  index: SkillIndex,
  profile: Profile | readonly ProfileSkill[],
  options: ProfileMatchesOptions = {},
): ProfileRanking | Insufficient<AskedProfile> {
  const checked = askedOf(index, options, optionForms);
  const { limit = 10, minSkills = 3, attributes = [], attributeWeight = 0.25, minScore = 0, among, language } = checked;
  if (typeof profile === 'string')
    throw new SkillGraphError(
      'BAD_INPUT',
      `A profile is a list of skills, not the text "${profile}". For an occupation ask similarOccupations.`,
    );
  const stated = checkedAttributes(attributes);
  const weight = stated.length === 0 ? 0 : attributeWeight;
  const asked: AskedProfile = { minSkills, attributeWeight: weight };
  const { subject, ref, fromJobs = new Map() } = resolveSubject(index, profile, language);
  if (subject.skills.length === 0) return insufficientSubject(ref, asked);
  const { scores: evidence, counting, most, claims } = profileEvidence(index, subject);
  if (counting < minSkills) return insufficient(ref, tooThin(counting, minSkills, subject.skills.length, ref), asked);

  const agreements = new Map<number, Agreement | null>();
  const mask = rowMask(index, among);
  const top = new TopK(limit, index.occupationCount);
  for (let row = 0; row < evidence.length; row++) {
    if (evidence[row] === 0 || (mask !== null && mask[row] === 0)) continue;
    let score = evidence[row]! / most;
    if (weight > 0) {
      const agreed = agreement(index, row, stated);
      agreements.set(row, agreed);
      score *= attributeFactor(weight, agreed);
    }
    if (score >= minScore) top.offer(row, score);
  }
  const ranking = top.take();
  return { status: 'ok', subject, ref, fromJobs, asked, counting, evidence, most, claims, ranking, agreements };
}

function tooThin(counting: number, minSkills: number, understood: number, ref: SubjectRef): string {
  const unasked =
    understood > counting
      ? ` ${understood - counting === 1 ? 'One more is' : `${understood - counting} more are`} asked for by no occupation.`
      : '';
  return `The profile has ${counted(counting, 'skill')} that some occupation asks for; at least ${minSkills} are needed to tell occupations apart.${unasked}${notUnderstoodText(ref)}`;
}

/** By how much attributes lift or lower a score. */
export function attributeFactor(weight: number, agreed: Agreement | null): number {
  return (1 + weight * (agreed?.correlation ?? 0)) / (1 + weight);
}

/** Essential (or rated) requirements of an occupation: how many, and how many a profile has. */
export function requirementsMet(
  index: SkillIndex,
  subject: Subject,
  row: number,
): { readonly needed: number; readonly had: number } {
  const { kinds, offsets, targets } = index.requirements;
  const { rows } = evidenceOf(index).asked;
  let needed = 0;
  let had = 0;
  let at = 0;
  let requirement = offsets[row]!;
  for (let edge = rows.offsets[row]!; edge < rows.offsets[row + 1]!; edge++) {
    const skill = rows.targets[edge]!;
    // All three lists ascend, and what is asked for is among the requirements.
    while (targets[requirement] !== skill) requirement++;
    if (kinds[requirement] === OPTIONAL) continue;
    needed++;
    while (at < subject.skills.length && subject.skills[at]! < skill) at++;
    if (subject.skills[at] === skill) had++;
  }
  return { needed, had };
}
