import { derived, derivedBy, latest } from '../compact/derived.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { checkBlocks, type FeatureBlock, type FeatureSpace, featureSpace } from './features.ts';
import { addProducts } from './features-cosine.ts';
import { restoredBlocks } from './features-stored.ts';
import type { Contribution, Scorer, ScoringMethod } from './method.ts';
import { checkedOptions } from './option-forms.ts';
import type { Scores } from './scores.ts';
import { storedFactors, storedSkillFactors } from './stored-factors.ts';
import type { Subject, Vector } from './subject.ts';

/** What the method is called, and what its factors were built from. */
export interface LatentOptions {
  readonly name?: string;
  /** The blocks that the factors were built from; only needed where some are your own. */
  readonly features?: readonly FeatureBlock[];
}

/**
 * Cosine in the space of an index's stored factors, as a method: occupations are alike when they draw on the same
 * families of skills, whether or not the very same ones. −1–1. A profile is placed among the factors by the occupations
 * it resembles (folding-in, Deerwester et al. 1990). Who has next to nothing in common with the kept factors scores 0.
 *
 * Skills are compared by the cosine of their own factors: alike when needed in the same kind of work, also where no
 * occupation needs both.
 *
 * An explanation names the features both sides have and what each adds by way of the factors; the rest, what features of
 * one side alone imply about the other, is `indirect`.
 *
 * @throws SkillGraphError `BAD_OPTION`; when used, `NEEDS_SECTION` on an index without factors (build them with `withFactors`).
 */
export function latentCosine(options: LatentOptions = {}): ScoringMethod {
  const { name = 'latent', features } = checkedOptions(options, { name: 'text', features: 'list' });
  if (features !== undefined) checkBlocks(features);
  const scorer = derived((index: SkillIndex) => latentScorer(index, features));
  return { name, symmetric: true, scorer, skillScores: latentSkillScores };
}

/** Cosines between the stored factors of skills. */
function latentSkillScores(index: SkillIndex, skill: number): Scores {
  const { rank, skills } = storedSkillFactors(index);
  const factorsOf = (row: number) => skills.subarray(row * rank, (row + 1) * rank);
  const own = factorsOf(skill);
  const rows = Uint32Array.from({ length: index.skillCount }, (_, row) => row);
  return { count: rows.length, rows, scores: Float64Array.from(rows, (row) => cosineOf(own, factorsOf(row))) };
}

function cosineOf(a: Float32Array, b: Float32Array): number {
  let [product, squaresA, squaresB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    product += a[i]! * b[i]!;
    squaresA += a[i]! ** 2;
    squaresB += b[i]! ** 2;
  }
  return squaresA === 0 || squaresB === 0 ? 0 : product / Math.sqrt(squaresA * squaresB);
}

/** Rows of unit length, so that a cosine is one product; rows without requirements stay 0. */
const unitFactors = /* @__PURE__ */ derived((index: SkillIndex): Float32Array => {
  const { rank, occupations } = storedFactors(index);
  const units = new Float32Array(occupations.length);
  for (let start = 0; start < occupations.length; start += rank) unitInto(occupations, start, start + rank, units);
  return units;
});

const restoredSpace = /* @__PURE__ */ derivedBy((index: SkillIndex, _: object) =>
  featureSpace(index, restoredBlocks(storedFactors(index).record.features)),
);

function latentScorer(index: SkillIndex, features: readonly FeatureBlock[] | undefined): Scorer {
  const { rank } = storedFactors(index);
  const units = unitFactors(index);
  const space = (): FeatureSpace => (features ? featureSpace(index, features) : restoredSpace(index, index));
  const rows = new Uint32Array(index.occupationCount);
  const scores = new Float64Array(index.occupationCount);
  const placeOfProfile = derived((profile: Subject) => foldedIn(index, space(), profile));
  const place = (subject: Subject): Float32Array =>
    subject.row >= 0 ? units.subarray(subject.row * rank, (subject.row + 1) * rank) : placeOfProfile(subject);
  const lastPlace = latest(place);
  const hasEvidence = (subject: Subject): boolean => place(subject).some((value) => value !== 0);
  return {
    hasEvidence,
    scores: (subject) => {
      const at = place(subject);
      let count = 0;
      for (let row = 0; row < index.occupationCount; row++) {
        const score = product(at, units, row * rank);
        if (score === 0) continue;
        rows[count] = row;
        scores[count++] = score;
      }
      return { count, rows, scores };
    },
    score: (subject, row) => product(lastPlace(subject), units, row * rank),
    explain: (subject, row) => {
      const at = place(subject);
      const score = product(at, units, row * rank);
      const contributions = carried(index, space(), subject, at, row);
      let direct = 0;
      for (const { contribution } of contributions) direct += contribution;
      return { score, contributions, indirect: score - direct };
    },
    dense: { rank, rows: units, vectorOf: place, product: (at, row) => product(at, units, row * rank) },
  };
}

/** Four sums side by side, always added up in the same order, so that a score does not depend on its direction. */
function product(a: Float32Array, b: Float32Array, start: number): number {
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  const even = a.length - (a.length % 4);
  for (let i = 0; i < even; i += 4) {
    s0 += a[i]! * b[start + i]!;
    s1 += a[i + 1]! * b[start + i + 1]!;
    s2 += a[i + 2]! * b[start + i + 2]!;
    s3 += a[i + 3]! * b[start + i + 3]!;
  }
  for (let i = even; i < a.length; i++) s0 += a[i]! * b[start + i]!;
  return s0 + s1 + (s2 + s3);
}

/** Features have length 1. What factors keep less of than this is noise, and a cosine of noise would be any number. */
const LEAST_LENGTH = 0.01;

function unit(values: Float32Array): Float32Array {
  const scaled = new Float32Array(values.length);
  unitInto(values, 0, values.length, scaled);
  return scaled;
}

/** Scales the values from `start` to `end` to unit length, at the same place of `scaled`; what is too short stays 0 there. */
function unitInto(values: Float32Array, start: number, end: number, scaled: Float32Array): void {
  let squares = 0;
  for (let i = start; i < end; i++) squares += values[i]! * values[i]!;
  const length = Math.sqrt(squares);
  if (length >= LEAST_LENGTH) for (let i = start; i < end; i++) scaled[i] = values[i]! / length;
}

/** x V with V = Xᵀ U / σ, so x V = Σ over occupations of (x · their features) × their factors / σ². */
function foldedIn(index: SkillIndex, space: FeatureSpace, subject: Subject): Float32Array {
  const { rank, occupations, singularValues } = storedFactors(index);
  const likeness = new Float64Array(index.occupationCount);
  addProducts(space.matrix, space.vectorOf(subject), likeness);
  const sums = sumOfRows(likeness, occupations, rank);
  return unit(Float32Array.from(sums, (sum, i) => sum / singularValues[i]! ** 2));
}

/** Σ over rows of their share × the row. Four at a time, in row order all the same: a quarter of the reads and writes. */
function sumOfRows(shares: Float64Array, values: Float32Array, rank: number): Float64Array {
  const sums = new Float64Array(rank);
  let row = 0;
  for (; row + 3 < shares.length; row += 4) {
    const a = shares[row]!;
    const b = shares[row + 1]!;
    const c = shares[row + 2]!;
    const d = shares[row + 3]!;
    const first = row * rank;
    const second = first + rank;
    const third = second + rank;
    const fourth = third + rank;
    for (let i = 0; i < rank; i++)
      sums[i] =
        sums[i]! + a * values[first + i]! + b * values[second + i]! + c * values[third + i]! + d * values[fourth + i]!;
  }
  for (; row < shares.length; row++) for (let i = 0; i < rank; i++) sums[i]! += shares[row]! * values[row * rank + i]!;
  return sums;
}

/** What each feature that both sides have adds: its weight in the row times its place along the subject's direction. */
function carried(
  index: SkillIndex,
  space: FeatureSpace,
  subject: Subject,
  at: Float32Array,
  row: number,
): Contribution[] {
  const { rank, occupations, singularValues } = storedFactors(index);
  const { matrix } = space;
  let squares = 0;
  for (let i = 0; i < rank; i++) squares += occupations[row * rank + i]! ** 2;
  if (Math.sqrt(squares) < LEAST_LENGTH) return [];
  const direction = at.map((value, i) => value / singularValues[i]! ** 2);
  // Of every occupation once, however many features it shares.
  const projections = Float64Array.from({ length: occupations.length / rank }, (_, other) => {
    let sum = 0;
    for (let i = 0; i < rank; i++) sum += occupations[other * rank + i]! * direction[i]!;
    return sum;
  });
  const contributions: Contribution[] = [];
  for (const { column, weight } of sharedColumns(space, space.vectorOf(subject), row)) {
    let along = 0;
    for (let edge = matrix.columns.offsets[column]!; edge < matrix.columns.offsets[column + 1]!; edge++) {
      along += weightAt(matrix.columnWeights, edge) * projections[matrix.columns.targets[edge]!]!;
    }
    contributions.push({ ...space.featureOf(column), contribution: (weight * along) / Math.sqrt(squares) });
  }
  return contributions;
}

function sharedColumns(
  { matrix }: FeatureSpace,
  vector: Vector,
  row: number,
): { readonly column: number; readonly weight: number }[] {
  const has = new Set(vector.columns);
  const shared: { column: number; weight: number }[] = [];
  for (let edge = matrix.rows.offsets[row]!; edge < matrix.rows.offsets[row + 1]!; edge++) {
    const column = matrix.rows.targets[edge]!;
    if (has.has(column)) shared.push({ column, weight: weightAt(matrix.weights, edge) });
  }
  return shared;
}

function weightAt(weights: Float64Array | null, at: number): number {
  return weights === null ? 1 : weights[at]!;
}
