import { derived } from '../../compact/derived.ts';
import { SkillGraphError } from '../../errors.ts';
import { type Matrix, matrixOf } from '../../similarity/matrix.ts';
import { randomNumbers } from '../../similarity/random.ts';
import { setsByKind } from '../../similarity/statements.ts';
import { subjectVector } from '../../similarity/subject.ts';
import { checkedOptions, type OptionForms } from '../answer/ask.ts';
import type { AdjacencyMeasure } from './adjacency-measures.ts';
import { remembered } from './kinship.ts';
import { effectiveWeighting } from './skill-proximity.ts';

/** How strongly {@link ease} is held back, and how exactly it is worked out. */
export interface EaseOptions {
  /** The ridge λ: the higher, the less a single occupation can say. Above 0. Default 5. */
  readonly lambda?: number | undefined;
  /** What an optional requirement counts beside an essential one, 0–1. Default ½. */
  readonly optional?: number | undefined;
  /** Random vectors behind the estimate of a skill's own share. Default 100. */
  readonly probes?: number | undefined;
  readonly seed?: number | undefined;
}

const forms: OptionForms<EaseOptions> = { lambda: [Number.MIN_VALUE, 1e9], optional: [0, 1], probes: 1, seed: 0 };

/**
 * What the whole graph expects of somebody who has these skills: the linear model without self-reference of Steck,
 * "Embarrassingly shallow autoencoders for sparse data" (WWW 2019), by its dual,
 *
 *     score(s) = Σ_j x_j m_js / (1 − m_ss),  M = Xᵀ(XXᵀ + λI)⁻¹X,
 *
 * X being occupations × skills. It is linear in the skills held, so contributions sum; they may be negative. The product
 * with the inverse is found by conjugate gradients over the sparse rows, m_ss once per index from random vectors (Bekas,
 * Kokiopoulou & Saad 2007). Around 0–1.
 *
 * @throws SkillGraphError `BAD_OPTION`.
 */
export function ease(options: EaseOptions = {}): AdjacencyMeasure {
  const { lambda = 5, optional = 0.5, probes = 100, seed = 1 } = checkedOptions(options, forms);
  const sets = setsByKind({ essential: 1, optional });
  const ownShares = sharesFor([lambda, probes, seed].join());
  return {
    name: 'ease',
    parameters: { lambda, optional, probes, seed },
    score: (index, subject, without) => {
      const asked = sets(index) ?? effectiveWeighting(index);
      const matrix = matrixOf(index, asked);
      const own = ownShares(matrix);
      const held = subjectVector(index, asked, subject);
      const x = new Float64Array(matrix.columnCount);
      for (let i = 0; i < held.count; i++) x[held.columns[i]!] = held.weights?.[i] ?? 1;
      const scores = timesTransposed(matrix, solved(matrix, times(matrix, x, without), lambda, without));
      for (let skill = 0; skill < scores.length; skill++) scores[skill]! /= 1 - own[skill]!;
      return {
        scores,
        explain: (skill) => {
          const unit = new Float64Array(matrix.columnCount);
          unit[skill] = 1;
          const shares = timesTransposed(matrix, solved(matrix, times(matrix, unit, without), lambda, without));
          const rows = held.columns.subarray(0, held.count);
          const found = Float64Array.from(rows, (row) => (x[row]! * shares[row]!) / (1 - own[skill]!));
          // Two solutions differ by what each left over; the score's is the one that was told.
          const scale = found.reduce((sum, value) => sum + value, 0) / scores[skill]!;
          return Array.from(rows, (row, i) => ({
            feature: 'skill' as const,
            row,
            contribution: found[i]! / scale,
          })).filter(({ contribution }) => contribution !== 0);
        },
      };
    },
  };
}

/** Skills' own shares, per setting and matrix: a blend and its part share them. */
const sharesFor = /* @__PURE__ */ remembered((setting: string) => {
  const [lambda, probes, seed] = setting.split(',').map(Number);
  return derived((matrix: Matrix) => estimatedDiagonal(matrix, lambda!, probes!, seed!));
});

/** Xx, with the row `without` left out. */
function times({ rows, weights, rowCount }: Matrix, x: Float64Array, without: number): Float64Array {
  const product = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    if (row === without) continue;
    let sum = 0;
    for (let edge = rows.offsets[row]!; edge < rows.offsets[row + 1]!; edge++)
      sum += (weights === null ? 1 : weights[edge]!) * x[rows.targets[edge]!]!;
    product[row] = sum;
  }
  return product;
}

/** Xᵀz. */
function timesTransposed({ rows, weights, rowCount, columnCount }: Matrix, z: Float64Array): Float64Array {
  const product = new Float64Array(columnCount);
  for (let row = 0; row < rowCount; row++) {
    const value = z[row]!;
    if (value === 0) continue;
    for (let edge = rows.offsets[row]!; edge < rows.offsets[row + 1]!; edge++)
      product[rows.targets[edge]!]! += (weights === null ? 1 : weights[edge]!) * value;
  }
  return product;
}

/** Relative length of what is left over at which a solution counts as found, and the most steps towards it. */
const EXACT = 1e-6;
const STEPS = 500;

/** z with (XXᵀ + λI)z = b, by conjugate gradients (Hestenes & Stiefel 1952); b is 0 in the row left out, and so is z. */
function solved(matrix: Matrix, b: Float64Array, lambda: number, without: number, exact = EXACT): Float64Array {
  const z = new Float64Array(b.length);
  const left = b.slice();
  const direction = b.slice();
  let length = dot(left, left);
  const enough = exact * exact * length;
  for (let step = 0; step < STEPS && length > enough; step++) {
    const image = times(matrix, timesTransposed(matrix, direction), without);
    for (let i = 0; i < image.length; i++) image[i]! += lambda * direction[i]!;
    const reach = length / dot(direction, image);
    for (let i = 0; i < z.length; i++) {
      z[i]! += reach * direction[i]!;
      left[i]! -= reach * image[i]!;
    }
    const before = length;
    length = dot(left, left);
    for (let i = 0; i < direction.length; i++) direction[i] = left[i]! + (length / before) * direction[i]!;
  }
  return z;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** A skill's own share is below 1 by nature; an estimate of it must not come too near. */
const MOST_OWN = 0.9;

/** The diagonal of M: the mean of w ∘ Mw over vectors w of random signs. */
function estimatedDiagonal(matrix: Matrix, lambda: number, probes: number, seed: number): Float64Array {
  const random = randomNumbers(seed);
  const sums = new Float64Array(matrix.columnCount);
  for (let probe = 0; probe < probes; probe++) {
    const signs = Float64Array.from({ length: matrix.columnCount }, () => (random() < 0.5 ? -1 : 1));
    const image = timesTransposed(matrix, solved(matrix, times(matrix, signs, -1), lambda, -1, 1e-3));
    for (let i = 0; i < sums.length; i++) sums[i]! += signs[i]! * image[i]!;
  }
  if (sums.some(Number.isNaN))
    throw new SkillGraphError(
      'BAD_OPTION',
      `The option lambda is ${lambda}; it is too small for these data. Give 1 or more.`,
    );
  return sums.map((sum) => Math.min(MOST_OWN, Math.max(0, sum / probes)));
}
