import { type RequirementKind, requirementKinds } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import type { Answered, Insufficient } from './answer/insufficient.ts';
import type { Profile, ProfileSkill } from './answer/subject-input.ts';
import { OPTIONAL } from './gap/gap-rows.ts';
import type { Agreement } from './profile/attribute-agreement.ts';
import { type Claims, evidenceOf, type Through } from './profile/profile-evidence.ts';
import {
  type AskedProfile,
  attributeFactor,
  type ProfileMatchesOptions,
  type ProfileRanking,
  profileRanking,
} from './profile/profile-ranking.ts';
import { levelReached, statedWeight } from './profile/profile-sum.ts';

export type { AskedProfile, ProfileMatchesOptions };

/** A skill of the profile, stated or expected of a job held, that speaks for the occupation. */
export interface MatchedSkill extends ConceptRef {
  /** What it adds to the score; contributions sum to it. */
  readonly contribution: number;
  /** Absent where the occupation does not ask for the skill itself. */
  readonly kind?: RequirementKind;
  /** What the occupation asks for instead: a skill of its kind, or something of its group. */
  readonly through?: ThroughRef;
  /** The job held that it is expected of; absent where it is stated itself. */
  readonly from?: ConceptRef;
}

/** What stands between a skill and an occupation: "SQL through query languages". */
export interface ThroughRef extends ConceptRef {
  readonly by: Through['by'];
}

/** A requirement the profile does not have. */
export interface MissingSkill extends ConceptRef {
  /** What the score gains if this skill alone joins the profile; can be below 0 where the profile's own match is better. */
  readonly gain: number;
}

/** An occupation with how well it fits, and why. */
export interface ProfileMatch extends ConceptRef {
  /** Share of the evidence there could be, 0–1. */
  readonly score: number;
  /** Essential (or rated) requirements: how many, and how many the profile has. */
  readonly needed: number;
  readonly had: number;
  /** Greatest first; sum to the score. */
  readonly matched: readonly MatchedSkill[];
  /** Essential (or rated) requirements not there, those first that would raise the score most. */
  readonly missing: readonly MissingSkill[];
  /** The skill, of any kind, that would raise the score most; absent where nothing is missing. */
  readonly raisedMostBy?: MissingSkill & { readonly kind: RequirementKind };
  /** How attributes go together; null where one side has too few. With `attributes` only. */
  readonly agreement?: Agreement | null;
}

/** The occupations that fit a person best. */
export interface ProfileMatches extends Answered<AskedProfile> {
  /** Skills understood that some occupation asks for, those of jobs held included. */
  readonly counting: number;
  /** Score descending, then id ascending. */
  readonly results: readonly ProfileMatch[];
}

/**
 * Which occupations fit a person: how much likelier each skill is to be heard from somebody in the occupation than from
 * anybody, summed (`evidenceOf` has the formula), as a share of the most these skills could say. So sprawling
 * occupations do not win by containing everything, nor tiny ones by being covered by three skills. A job held counts as the
 * skills it needs, all of them together as much as ten skills stated one by one. What is kin of several skills speaks for
 * one of them, that for which it says most.
 *
 * Attributes join where both sides have them: the score is multiplied by (1 + w·r) / (1 + w), r being their mean
 * correlation and 0 where there is none, so that an occupation without attributes is neither favoured nor punished.
 *
 * @throws SkillGraphError `BAD_INPUT` for anything but a list of skills, `BAD_WEIGHT`, `BAD_OPTION`, `UNKNOWN_OCCUPATION`
 * for a name in `among`.
 *
 * @example
 * profileMatches(index, ['manage staff', { skill: 'JavaScript', level: 0.8 }, 'debug software']);
 */
export function profileMatches(
  index: SkillIndex,
  profile: Profile | readonly ProfileSkill[],
  options: ProfileMatchesOptions = {},
): ProfileMatches | Insufficient<AskedProfile> {
  const ranked = profileRanking(index, profile, options);
  if (ranked.status === 'insufficient') return ranked;
  const { ref, asked, counting, evidence, ranking, agreements } = ranked;
  const view = matchView(index, ranked, options.language);
  return {
    status: 'ok',
    subject: ref,
    asked,
    counting,
    results: Array.from(ranking.rows, (row, i) => {
      const agreed = agreements.get(row);
      const match = view(
        row,
        ranking.scores[i]!,
        evidence[row]!,
        attributeFactor(asked.attributeWeight, agreed ?? null),
      );
      return agreed === undefined ? match : { ...match, agreement: agreed };
    }),
  };
}

type MatchView = (row: number, score: number, evidence: number, factor: number) => ProfileMatch;

/** A requirement that the profile does not have, with what it would add to the score. */
interface Rated {
  readonly skill: number;
  readonly kind: number;
  readonly value: number;
}

function matchView(index: SkillIndex, ranked: ProfileRanking, language: string | undefined): MatchView {
  const { subject, most, claims } = ranked;
  const { for: evidenceFor, nearest, most: mostOf, asked } = evidenceOf(index);
  const { kinds, offsets, targets } = index.requirements;
  const reached = (at: number, row: number): number =>
    statedWeight(subject, at) * levelReached(index, subject, at, row);
  const change = (skill: number, row: number, joined?: Claims): number =>
    evidenceFor(skill, row, joined) - evidenceFor(skill, row, claims);
  const named = (skill: number): ConceptRef => conceptRef(index, 'skills', skill, language);
  // Hundreds an answer, so without spreading objects.
  const missing = ({ skill, value: gain }: Rated): MissingSkill => {
    const { id, label, code } = named(skill);
    return code === undefined ? { id, label, gain } : { id, label, code, gain };
  };
  return (row, score, value, factor) => {
    const open: Rated[] = [];
    const kindOf = new Map<number, number>();
    const speaking = Array.from(subject.skills, (skill) => nearest(skill, row, claims)?.skill ?? -1);
    let needed = 0;
    let had = 0;
    let at = 0;
    let requirement = offsets[row]!;
    for (let edge = asked.rows.offsets[row]!; edge < asked.rows.offsets[row + 1]!; edge++) {
      const skill = asked.rows.targets[edge]!;
      // All three lists ascend, and what is asked for is among the requirements.
      while (targets[requirement] !== skill) requirement++;
      while (at < subject.skills.length && subject.skills[at]! < skill) at++;
      const kind = kinds[requirement]!;
      if (kind !== OPTIONAL) needed++;
      if (subject.skills[at] === skill) {
        kindOf.set(skill, kind);
        if (kind !== OPTIONAL) had++;
      } else {
        const { claims: joined, taken } = claims.joinedBy(skill);
        let then = value + evidenceFor(skill, row, joined);
        for (let i = 0; taken.size > 0 && i < speaking.length; i++)
          if (taken.has(speaking[i]!)) then += reached(i, row) * change(subject.skills[i]!, row, joined);
        open.push({ skill, kind, value: (then / (most + mostOf(skill)) - value / most) * factor });
      }
    }
    open.sort((a, b) => b.value - a.value || a.skill - b.skill);
    const { id, label, code } = conceptRef(index, 'occupations', row, language);
    const best = open[0];
    return {
      id,
      label,
      score,
      ...(code === undefined ? {} : { code }),
      needed,
      had,
      matched: matchedSkills(index, ranked, { row, scale: factor / most, kindOf, language }),
      missing: open.filter(({ kind }) => kind !== OPTIONAL).map(missing),
      ...(best === undefined ? {} : { raisedMostBy: { ...missing(best), kind: requirementKinds[best.kind]! } }),
    };
  };
}

/** An occupation whose score is told. */
interface Matched {
  readonly row: number;
  /** What evidence is multiplied by. */
  readonly scale: number;
  /** The kinds of its requirements, by skill. */
  readonly kindOf: ReadonlyMap<number, number>;
  readonly language: string | undefined;
}

/** What each skill of the profile adds to the score of an occupation, through what, and which job it is expected of. */
function matchedSkills(
  index: SkillIndex,
  { subject, fromJobs, claims }: ProfileRanking,
  { row, scale, kindOf, language }: Matched,
): MatchedSkill[] {
  const { for: evidenceFor, through, most } = evidenceOf(index);
  const matched: { skill: number; value: number }[] = [];
  for (const [at, skill] of subject.skills.entries()) {
    if (most(skill) === 0) continue;
    const reached = statedWeight(subject, at) * levelReached(index, subject, at, row);
    const value = reached * evidenceFor(skill, row, claims) * scale;
    if (value > 0) matched.push({ skill, value });
  }
  matched.sort((a, b) => b.value - a.value || a.skill - b.skill);
  return matched.map(({ skill, value: contribution }) => {
    const { id, label, code } = conceptRef(index, 'skills', skill, language);
    const kind = kindOf.get(skill);
    const way = kind === undefined ? through(skill, row, claims) : null;
    const job = fromJobs.get(skill);
    return {
      id,
      label,
      ...(code === undefined ? {} : { code }),
      contribution,
      ...(kind === undefined ? {} : { kind: requirementKinds[kind]! }),
      ...(way === null ? {} : { through: throughRef(index, way, language) }),
      ...(job === undefined ? {} : { from: conceptRef(index, 'occupations', job, language) }),
    };
  });
}

function throughRef(index: SkillIndex, way: Through, language: string | undefined): ThroughRef {
  if (!('parent' in way)) return { ...conceptRef(index, 'skills', way.skill, language), by: way.by };
  const { parent, by } = way;
  return parent < index.groupCount
    ? { ...conceptRef(index, 'groups', parent, language), by }
    : { ...conceptRef(index, 'skills', parent - index.groupCount, language), by };
}
