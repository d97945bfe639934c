import { requirementKinds } from '../catalogue/types.ts';
import { transposed, transposedValues } from '../compact/adjacency.ts';
import { derived, derivedBy, once } from '../compact/derived.ts';
import type { Adjacency, SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { degreesOf, graphTotals, importanceAt, isBlock } from './graph-totals.ts';
import { flat, type WeighedRequirement, type Weighting } from './weighting.ts';

/** Rows of weighted columns, and the same by column: what kernels run on. */
export interface Matrix {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Row → columns, ascending. */
  readonly rows: Adjacency;
  /** Parallel to `rows.targets`; null where every weight is 1. */
  readonly weights: Float64Array | null;
  /** Column → rows, ascending. */
  readonly columns: Adjacency;
  /** Parallel to `columns.targets`; null where every weight is 1. */
  readonly columnWeights: Float64Array | null;
  /** Σ and √Σ² of the weights of each row, summed in column order. */
  readonly sums: Float64Array;
  readonly norms: Float64Array;
  /** Whether some weight is negative. */
  readonly signed: boolean;
  /** By column, how many rows have it in the whole that these rows are a block of; where not given, how many have it here. */
  readonly wholeDegrees?: Uint32Array | undefined;
}

/** How many rows have a column, as metrics are told. */
export function columnDegree({ columns: { offsets }, wholeDegrees }: Matrix, column: number): number {
  return wholeDegrees ? wholeDegrees[column]! : offsets[column + 1]! - offsets[column]!;
}

/** The index under a weighting: requirements of weight 0 are left out. Worked out once per index and weighting. */
export const matrixOf: (index: SkillIndex, weighting: Weighting) => Matrix = /* @__PURE__ */ derivedBy(
  (index: SkillIndex, weighting: Weighting) =>
    weighting === flat ? unweighted(index) : weighted(index, edgeWeights(index, weighting)),
);

/** The same matrix with occupations as columns, for similar skills. */
export const transposedMatrix: (matrix: Matrix) => Matrix = /* @__PURE__ */ derived((matrix: Matrix) =>
  withTotals({
    rowCount: matrix.columnCount,
    columnCount: matrix.rowCount,
    rows: matrix.columns,
    weights: matrix.columnWeights,
    columns: matrix.rows,
    columnWeights: matrix.weights,
  }),
);

/**
 * Weight of every requirement, in the order of `index.requirements`.
 *
 * @throws SkillGraphError `BAD_WEIGHT` where the weighting gives a number that is not finite.
 */
export function edgeWeights(index: SkillIndex, weighting: Weighting): Float64Array {
  const { offsets, targets, kinds, importance, levels } = index.requirements;
  const degrees = degreesOf(index);
  const weigh = weighting.prepare(graphTotals(index));
  const weights = new Float64Array(targets.length);
  const r: { -readonly [K in keyof WeighedRequirement]: WeighedRequirement[K] } = {
    skill: 0,
    kind: 'essential',
    importance: 0,
    level: 0,
    degree: 0,
    size: 0,
    total: 0,
  };
  for (let row = 0; row < index.occupationCount; row++) {
    const end = offsets[row + 1]!;
    r.size = end - offsets[row]!;
    r.total = 0;
    for (let edge = offsets[row]!; edge < end; edge++) r.total += importanceAt(importance, edge);
    for (let edge = offsets[row]!; edge < end; edge++) {
      const skill = targets[edge]!;
      r.skill = skill;
      r.kind = requirementKinds[kinds[edge]!]!;
      r.importance = importance ? importance[edge]! : Number.NaN;
      r.level = levels ? levels[edge]! : Number.NaN;
      r.degree = degrees[skill]!;
      const weight = weigh(r);
      if (!Number.isFinite(weight))
        throw new SkillGraphError(
          'BAD_WEIGHT',
          `The weighting "${weighting.name}" gives ${weight} for "${index.skills.labels().at(skill)}" of "${index.occupations.labels().at(row)}". Weights must be finite.`,
        );
      weights[edge] = weight;
    }
  }
  return weights;
}

type Bare = Omit<Matrix, 'sums' | 'norms' | 'signed'>;

function unweighted(index: SkillIndex): Matrix {
  return withTotals({
    rowCount: index.occupationCount,
    columnCount: index.skillCount,
    rows: index.requirements,
    weights: null,
    columns: index.requiredBy,
    columnWeights: null,
    wholeDegrees: isBlock(index) ? degreesOf(index) : undefined,
  });
}

function weighted(index: SkillIndex, edgeWeight: Float64Array): Matrix {
  const { occupationCount, skillCount, requirements, requiredBy } = index;
  // Where nothing is left out, the index holds both sides already.
  if (!edgeWeight.includes(0)) return weightedMatrix(occupationCount, skillCount, requirements, edgeWeight, requiredBy);
  const isKept = (_: number, edge: number): boolean => edgeWeight[edge] !== 0;
  const offsets = new Uint32Array(occupationCount + 1);
  for (let row = 0, edge = 0, kept = 0; row < occupationCount; offsets[++row] = kept)
    while (edge < requirements.offsets[row + 1]!) if (edgeWeight[edge++] !== 0) kept++;
  const rows = { offsets, targets: requirements.targets.filter(isKept) };
  return weightedMatrix(occupationCount, skillCount, rows, edgeWeight.filter(isKept));
}

/** A matrix from rows of columns and their weights, columns ascending within each row; the `inverse` of the rows, where it is at hand. */
export function weightedMatrix(
  rowCount: number,
  columnCount: number,
  rows: Adjacency,
  weights: Float64Array,
  inverse?: Adjacency,
): Matrix {
  const stated = weights.every((weight) => weight === 1) ? null : weights;
  // Transposing reads and writes everything several times: a single question goes through the rows as fast.
  const columns = once(() => inverse ?? transposed(rows, columnCount));
  const columnWeights = once(() => stated && transposedValues(rows, columns(), stated));
  return withTotals({
    rowCount,
    columnCount,
    rows,
    weights: stated,
    get columns() {
      return columns();
    },
    get columnWeights() {
      return columnWeights();
    },
  });
}

/** Adds the totals to the matrix itself: a copy would ask for its columns. */
function withTotals(bare: Bare): Matrix {
  const { rows, rowCount, weights } = bare;
  const { offsets } = rows;
  const sums = new Float64Array(rowCount);
  const norms = new Float64Array(rowCount);
  let signed = false;
  for (let row = 0; row < rowCount; row++) {
    let sum = 0;
    let squares = 0;
    const end = offsets[row + 1]!;
    for (let edge = offsets[row]!; edge < end; edge++) {
      const weight = weights === null ? 1 : weights[edge]!;
      if (weight < 0) signed = true;
      sum += weight;
      squares += weight * weight;
    }
    sums[row] = sum;
    norms[row] = Math.sqrt(squares);
  }
  return Object.assign(bare, { sums, norms, signed });
}
