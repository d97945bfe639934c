import { firstPast } from '../../catalogue/halving.ts';
import { derived, once } from '../../compact/derived.ts';
import type { Adjacency, SkillIndex } from '../../compact/skill-index.ts';
import { type Matrix, matrixOf } from '../../similarity/matrix.ts';
import { setsByKind } from '../../similarity/statements.ts';
import { published } from '../../similarity/weighting.ts';
import { type Kin, kinshipOf, remembered } from './kinship.ts';

const essentialBeforeOptional = /* @__PURE__ */ setsByKind({ essential: 1, optional: 0.25 });

/** Which kin may speak for which skill of a profile: a requirement answers one skill, not all that it stands near. */
export interface Claims {
  readonly answers: (kin: number, skill: number) => boolean;
}

/** β: what a whole group says of its skill. */
export const GROUP_SHARE = 0.4;

/**
 * How strongly a profile's skills speak for an occupation. A skill's evidence grows with how much likelier it is to hear it,
 * or what stands around it, from somebody in the occupation than from anybody:
 *
 *     evidence(s, o) = √ ln(1 + [x(o, s)/p(s) + β·mean x(o, g)/p(g) + max κ(k)·x(o, k)/max(p(s), p(k))] / (Σ x(o, ·) + μ))
 *
 * x is what the occupation asks for (essential 1, optional ¼, ratings as published, but not where they are borrowed), p(s) the skill's share of all
 * requirements, and μ a quarter of a mean occupation; g are the skill's groups, x(o, g) and p(g) summed over the
 * skills below, β = .4; k are its kin ({@link Kin}) that answer no other skill of the profile. Without groups, kin and root this is the query likelihood of language
 * models with interpolated smoothing at ½ (Zhai & Lafferty, ACM TOIS 22, 2004), an occupation being a text and its skills
 * the words. An occupation that asks for hundreds of skills spreads itself thin (Σ x), one of three skills gains nothing by
 * being small (μ), what everyone asks for says little (p), and no single rare skill outvotes several (the root).
 */
export interface Evidence {
  /** Evidence of a skill alone, for every occupation it speaks for, by row ascending. */
  readonly of: (skill: number) => SkillEvidence;
  /** Its evidence for one occupation; the same bits. Without kin that answer another skill, where `claims` say so. */
  readonly for: (skill: number, row: number, claims?: Claims) => number;
  /** The kin that says most of a skill there; null where none does. */
  readonly nearest: (skill: number, row: number, claims?: Claims) => KinSaying | null;
  /** Through what a skill that an occupation does not ask for speaks for it; null where it is asked for, or silent. */
  readonly through: (skill: number, row: number, claims?: Claims) => Through | null;
  /** A skill's kin, each with the most that an occupation asking for it would say of the skill, before its size. */
  readonly kin: (skill: number) => readonly KinSaying[];
  /** The same of a skill that is asked for itself. */
  readonly itself: (skill: number) => number;
  /** The most a skill can say: an occupation that asks for it, its nearest kin, and nothing outside its groups. */
  readonly most: (skill: number) => number;
  /** What occupations ask for: rows of x. */
  readonly asked: Matrix;
}

/** The evidence of one skill: entry `i` is for occupation `rows[i]`. */
export interface SkillEvidence {
  readonly rows: Uint32Array;
  readonly values: Float64Array;
  /** The kin that says most, −1 where none does. */
  readonly kin: Int32Array;
}

/** A skill's kin, and how much of it is heard. */
export interface KinSaying extends Kin {
  /** κ / max(p(s), p(k)). */
  readonly says: number;
}

export const evidenceOf: (index: SkillIndex) => Evidence = /* @__PURE__ */ derived((index: SkillIndex): Evidence => {
  const asked = matrixOf(index, essentialBeforeOptional(index) ?? published);
  const total = asked.sums.reduce((sum, value) => sum + value, 0);
  const rows = asked.sums.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);
  const prior = rows > 0 ? total / rows / 4 : 0;
  const shares = skillShares(asked, total);
  const kinship = kinshipOf(index);
  const groupOf = remembered((parent) => groupColumn(asked, kinship.below(parent), shares));
  const parentsOf = remembered((skill) =>
    Array.from(kinship.parents(skill))
      .map(groupOf)
      .filter(({ share }) => share > 0),
  );
  const kinOf = remembered((skill) =>
    kinship.kin(skill).map((kin) => ({ ...kin, says: kin.share / Math.max(shares[skill]!, shares[kin.skill]!) })),
  );
  /** Of the kin that an occupation asks for, and that answer no other skill, the one that says most. */
  const nearest: Evidence['nearest'] = (skill, row, claims) => {
    let found: KinSaying | null = null;
    let most = 0;
    for (const kin of kinOf(skill)) {
      const value = kin.says * askedBy(asked, row, kin.skill);
      if (value <= most || claims?.answers(kin.skill, skill) === false) continue;
      found = kin;
      most = value;
    }
    return found;
  };
  const weigh = (said: number, row: number): number => Math.sqrt(Math.log(1 + said / (asked.sums[row]! + prior)));

  return {
    of: remembered((skill) => {
      const said = new Float64Array(index.occupationCount);
      eachAsker(asked, skill, (row, x) => {
        said[row]! += x / shares[skill]!;
      });
      const parents = parentsOf(skill);
      for (const { rows: askers, sums, share } of parents)
        for (const row of askers()) said[row]! += (GROUP_SHARE * sums[row]!) / share / parents.length;
      const best = bestKin(asked, kinOf(skill));
      const rows: number[] = [];
      const values: number[] = [];
      const kin: number[] = [];
      for (let row = 0; row < said.length; row++) {
        // Nothing where none is asked for.
        const sum = said[row]! + best.values[row]!;
        if (!(sum > 0)) continue;
        rows.push(row);
        values.push(weigh(sum, row));
        kin.push(best.skills[row]!);
      }
      return { rows: new Uint32Array(rows), values: new Float64Array(values), kin: new Int32Array(kin) };
    }),
    for: (skill, row, claims) => {
      let said = askedBy(asked, row, skill) / shares[skill]!;
      const parents = parentsOf(skill);
      for (const { sums, share } of parents) said += (GROUP_SHARE * sums[row]!) / share / parents.length;
      const kin = nearest(skill, row, claims);
      return weigh(kin === null ? said : said + kin.says * askedBy(asked, row, kin.skill), row);
    },
    nearest,
    through: (skill, row, claims) => {
      if (askedBy(asked, row, skill) > 0) return null;
      let best: Through | null = nearest(skill, row, claims);
      for (const parent of kinship.parents(skill)) {
        const { sums, share } = groupOf(parent);
        if (best === null && share > 0 && sums[row]! > 0) best = { parent, by: 'group' };
      }
      return best;
    },
    most: remembered((skill) => {
      const share = shares[skill]!;
      const parents = parentsOf(skill);
      const wide = parents.reduce((sum, group) => sum + 1 / group.share, 0) / Math.max(1, parents.length);
      const near = kinship.kin(skill).reduce((most, kin) => Math.max(most, kin.share), 0);
      return share > 0 ? Math.sqrt(Math.log(1 + (1 + near) / (share * (1 + prior)) + GROUP_SHARE * wide)) : 0;
    }),
    kin: kinOf,
    itself: (skill) => 1 / shares[skill]!,
    asked,
  };
});

/** What occupations ask for of all skills below a group. */
interface GroupColumn {
  /** Who asks for one: looked for where a skill of the profile is below the group. */
  readonly rows: () => readonly number[];
  /** By occupation. */
  readonly sums: Float64Array;
  readonly share: number;
}

function groupColumn(asked: Matrix, skills: readonly number[], shares: Float64Array): GroupColumn {
  const { columns, columnWeights } = asked;
  const sums = new Float64Array(asked.rowCount);
  let share = 0;
  for (const skill of skills) {
    share += shares[skill]!;
    for (let edge = columns.offsets[skill]!; edge < columns.offsets[skill + 1]!; edge++)
      sums[columns.targets[edge]!]! += columnWeights ? columnWeights[edge]! : 1;
  }
  const rows = once(() => {
    const askers: number[] = [];
    for (let row = 0; row < sums.length; row++) if (sums[row]! > 0) askers.push(row);
    return askers;
  });
  return { rows, sums, share };
}

/** By row, the one of a skill's kin that says most there, −1 where none is asked for, and what it says. */
function bestKin(asked: Matrix, kin: readonly KinSaying[]): { skills: Int32Array; values: Float64Array } {
  const skills = new Int32Array(asked.rowCount).fill(-1);
  const values = new Float64Array(asked.rowCount);
  for (const { skill, says } of kin)
    eachAsker(asked, skill, (row, x) => {
      const value = says * x;
      if (skills[row]! >= 0 && !(value > values[row]!)) return;
      skills[row] = skill;
      values[row] = value;
    });
  return { skills, values };
}

function eachAsker({ columns, columnWeights }: Matrix, skill: number, use: (row: number, x: number) => void): void {
  for (let edge = columns.offsets[skill]!; edge < columns.offsets[skill + 1]!; edge++)
    use(columns.targets[edge]!, columnWeights ? columnWeights[edge]! : 1);
}

/** x(o, s); 0 where the occupation does not ask for the skill. */
function askedBy({ rows, weights }: Matrix, row: number, skill: number): number {
  const edge = edgeOf(rows, row, skill);
  if (edge < 0) return 0;
  return weights ? weights[edge]! : 1;
}

/** What leads from a skill to an occupation that asks for something like it. */
export type Through =
  | { readonly skill: number; readonly by: Kin['by'] }
  | { readonly parent: number; readonly by: 'group' };

/** Position of a requirement; −1 where there is none. */
export function edgeOf({ offsets, targets }: Adjacency, row: number, skill: number): number {
  const end = offsets[row + 1]!;
  const edge = firstPast(offsets[row]!, end, (at) => targets[at]! >= skill);
  return edge < end && targets[edge] === skill ? edge : -1;
}

function skillShares({ columns, columnWeights, columnCount }: Matrix, total: number): Float64Array {
  const shares = new Float64Array(columnCount);
  for (let column = 0; column < columnCount; column++) {
    let sum = 0;
    for (let edge = columns.offsets[column]!; edge < columns.offsets[column + 1]!; edge++)
      sum += columnWeights ? columnWeights[edge]! : 1;
    shares[column] = total > 0 ? sum / total : 0;
  }
  return shares;
}
