import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Subject } from '../../similarity/subject.ts';
import { remembered } from './kinship.ts';
import { type Claims, edgeOf, evidenceOf } from './profile-evidence.ts';

/** One profile's evidence for every occupation, and the most there could be. */
export interface ProfileEvidence {
  /** By row. */
  readonly scores: Float64Array;
  /** Skills that some occupation asks for. */
  readonly counting: number;
  readonly most: number;
  readonly claims: ProfileClaims;
}

/**
 * Sums the evidence of a profile: each skill by its stated weight, and by how far a stated level reaches the required one.
 * What an occupation asks for speaks, as kin, for one skill of the profile ({@link ProfileClaims}).
 */
export function profileEvidence(index: SkillIndex, profile: Subject): ProfileEvidence {
  const { of, for: evidenceFor, most, asked } = evidenceOf(index);
  const claims = claimsOf(index, profile);
  const { offsets } = asked.columns;
  const scores = new Float64Array(index.occupationCount);
  let counting = 0;
  let ceiling = 0;
  for (const [i, skill] of profile.skills.entries()) {
    const weight = statedWeight(profile, i);
    if (offsets[skill + 1] === offsets[skill] || weight === 0) continue;
    counting++;
    ceiling += weight * most(skill);
    const { rows, values, kin } = of(skill);
    const levelled = profile.levels !== null;
    const lent = claims.lent.get(skill);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      const value =
        lent !== undefined && kin[at]! >= 0 && lent.has(kin[at]!) ? evidenceFor(skill, row, claims) : values[at]!;
      scores[row]! += weight * (levelled ? levelReached(index, profile, i, row) : 1) * value;
    }
  }
  return { scores, counting, most: ceiling, claims };
}

/**
 * What is kin of several skills of a profile answers the one for which it says most, so that one requirement ("apply
 * statistical analysis techniques") does not count for statistics and for machine learning as well. The skill itself is a
 * claimant too, and heard in any case.
 */
export interface ProfileClaims extends Claims {
  /** By skill, its kin that answer another. */
  readonly lent: ReadonlyMap<number, ReadonlySet<number>>;
  /** The claims once a further skill has joined. */
  readonly joinedBy: (skill: number) => Joined;
}

/** What changes where a further skill joins. */
interface Joined {
  /** Absent where nobody else stands near what the skill stands near. */
  readonly claims?: Claims;
  /** Kin that answered another skill, and now this one. */
  readonly taken: ReadonlySet<number>;
}

const unmet: Joined = { taken: /* @__PURE__ */ new Set() };

/** Who claims a requirement, and what it would say of the claimant. */
interface Claim {
  readonly skill: number;
  readonly says: number;
}

function claimsOf(index: SkillIndex, profile: Subject): ProfileClaims {
  const { kin, itself, most } = evidenceOf(index);
  const owners = new Map<number, Claim>();
  /** Whether a skill has an owner: asked hundreds of thousands of times. */
  const owned = new Uint8Array(index.skillCount);
  const lent = new Map<number, Set<number>>();
  const lend = (skill: number, what: number): void => {
    const known = lent.get(skill);
    if (known === undefined) lent.set(skill, new Set([what]));
    else known.add(what);
  };
  const claim = (what: number, skill: number, says: number): void => {
    const owner = owners.get(what);
    const wins = owner === undefined || isStronger(skill, says, owner);
    if (wins) owners.set(what, { skill, says });
    owned[what] = 1;
    if (owner !== undefined) lend(wins ? owner.skill : skill, what);
  };
  for (const [i, skill] of profile.skills.entries()) {
    const weight = statedWeight(profile, i);
    if (most(skill) === 0 || weight === 0) continue;
    claim(skill, skill, weight * itself(skill));
    for (const near of kin(skill)) claim(near.skill, skill, weight * near.says);
  }
  const answers: Claims['answers'] = (what, skill) => !lent.get(skill)?.has(what);
  return {
    lent,
    answers,
    joinedBy: remembered((skill) => {
      const met = kin(skill).filter((near) => owned[near.skill] === 1);
      if (met.length === 0 && owned[skill] === 0) return unmet;
      const taken = new Set<number>();
      const others = new Set<number>();
      const meet = (what: number, says: number): void => {
        const owner = owners.get(what);
        if (owner !== undefined) (isStronger(skill, says, owner) ? taken : others).add(what);
      };
      meet(skill, itself(skill));
      for (const near of met) meet(near.skill, near.says);
      const joined: Claims = {
        answers: (what, one) => (one === skill ? !others.has(what) : !taken.has(what) && answers(what, one)),
      };
      return { claims: joined, taken };
    }),
  };
}

/** Ties go to the lower row, whatever the order of the profile. */
function isStronger(skill: number, says: number, owner: Claim): boolean {
  return says > owner.says || (says === owner.says && skill < owner.skill);
}

/** What a profile says of its skill: its importance, 1 where none is stated. */
export function statedWeight({ importance }: Subject, at: number): number {
  const value = importance?.[at];
  return value === undefined || Number.isNaN(value) ? 1 : value;
}

/** How far a stated level reaches the level an occupation requires, 0–1; 1 where either states none. */
export function levelReached(index: SkillIndex, { skills, levels }: Subject, at: number, row: number): number {
  const required = index.requirements.levels;
  const has = levels?.[at];
  if (!required || has === undefined || Number.isNaN(has)) return 1;
  const edge = edgeOf(index.requirements, row, skills[at]!);
  const needs = edge < 0 ? Number.NaN : required[edge]!;
  return needs > has ? has / needs : 1;
}
