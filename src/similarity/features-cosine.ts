import { derivedBy, latest } from '../compact/derived.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { checkBlocks, type FeatureBlock, type FeatureSpace, featureSpace } from './features.ts';
import type { Matrix } from './matrix.ts';
import type { Contribution, ScoreParts, Scorer, ScoringMethod } from './method.ts';
import { sumOfProducts } from './metric.ts';
import { checkedOptions } from './option-forms.ts';
import type { Subject, Vector } from './subject.ts';
import { sumScratch, takeSums } from './sum-scratch.ts';

/**
 * Cosine over feature blocks, as a method: contributions name shared skills, shared groups, … and sum to the score.
 * 0–1, −1–1 with centred ratings.
 *
 * @throws SkillGraphError `BAD_OPTION` for what is no list of blocks; for an empty one when it is used.
 *
 * @example
 * similarOccupations(index, 'chef', { method: featureCosine([skillFeatures(), groupFeatures()]) });
 */
export function featureCosine(
  blocks: readonly FeatureBlock[],
  options: { readonly name?: string } = {},
): ScoringMethod {
  checkBlocks(blocks);
  const { name = `features(${blocks.map((block) => block.name).join(', ')})` } = checkedOptions(options, {
    name: 'text',
  });
  return {
    name,
    symmetric: true,
    parameters: describeBlocks(blocks),
    scorer: (index) => scorers(index, blocks),
  };
}

/** Name, share and options of blocks, flat: what reports and snapshots show. */
function describeBlocks(blocks: readonly FeatureBlock[]): Record<string, number | string> {
  const described: Record<string, number | string> = {};
  for (const { name, share, rarity, parameters } of blocks) {
    described[`${name}.share`] = share;
    described[`${name}.rarity`] = rarity;
    for (const [key, value] of Object.entries(parameters))
      described[`${name}.${key}`] =
        typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value);
  }
  return described;
}

const scorers = /* @__PURE__ */ derivedBy((index: SkillIndex, blocks: readonly FeatureBlock[]) =>
  scorerOf(featureSpace(index, blocks)),
);

function scorerOf(space: FeatureSpace): Scorer {
  const { matrix } = space;
  // Not lent: nobody's function runs while sums are up, and V8 keeps what never changes in registers.
  const scratch = sumScratch(matrix.rowCount);
  let asked = 0;
  return {
    hasEvidence: (subject) => (subject.row >= 0 ? hasColumns(matrix, subject.row) : space.vectorOf(subject).count > 0),
    scores: (subject) => {
      const vector = space.vectorOf(subject);
      if (asked++ < BEFORE_COLUMNS) addRowProducts(matrix, vector, scratch.sums);
      else addProducts(matrix, vector, scratch.sums);
      return takeSums(scratch);
    },
    score: productsOf(space),
    explain: (subject, row): ScoreParts => {
      let score = 0;
      const contributions: Contribution[] = products(space, subject, row).map(({ column, value }) => {
        score += value;
        return { ...space.featureOf(column), contribution: value };
      });
      return { score, contributions, indirect: 0 };
    },
    comparison: { metric: sumOfProducts, matrix, vectorOf: space.vectorOf, ownRows: true },
  };
}

function hasColumns({ rows: { offsets } }: Matrix, row: number): boolean {
  return offsets[row + 1]! > offsets[row]!;
}

/** So many questions are answered row by row before the matrix is transposed for those to come. */
const BEFORE_COLUMNS = 3;

/** What {@link addProducts} does, to the bit, row by row: all of the matrix is read, and its columns are not asked for. */
export function addRowProducts(matrix: Matrix, { columns, weights }: Vector, sums: Float64Array): void {
  const { offsets, targets } = matrix.rows;
  const rowWeights = matrix.weights;
  const own = new Float64Array(matrix.columnCount);
  for (let i = 0; i < columns.length; i++) own[columns[i]!] = weights?.[i] ?? 1;
  for (let row = 0, edge = 0; row < sums.length; row++) {
    const end = offsets[row + 1]!;
    let sum = sums[row]!;
    for (; edge < end; edge++) sum += own[targets[edge]!]! * (rowWeights === null ? 1 : rowWeights[edge]!);
    sums[row] = sum;
  }
}

/**
 * Adds a vector's product with every row to `sums`, which has one entry a row: most rows share some broad group with most
 * others, so there is no list of touched ones.
 */
export function addProducts(matrix: Matrix, { columns, weights }: Vector, sums: Float64Array): void {
  const { offsets } = matrix.columns;
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i]!;
    addColumn(matrix, weights === null ? 1 : weights[i]!, offsets[column]!, offsets[column + 1]!, sums);
  }
}

/** Adds a multiple of a part of a column. It names each row once, so four can be added side by side, in half the time. */
export function addColumn(
  { columns: { targets }, columnWeights }: Pick<Matrix, 'columns' | 'columnWeights'>,
  times: number,
  from: number,
  end: number,
  sums: Float64Array,
): void {
  let edge = from;
  for (; columnWeights !== null && edge + 3 < end; edge += 4) {
    const first = targets[edge]!;
    const second = targets[edge + 1]!;
    const third = targets[edge + 2]!;
    const fourth = targets[edge + 3]!;
    sums[first] = sums[first]! + times * columnWeights[edge]!;
    sums[second] = sums[second]! + times * columnWeights[edge + 1]!;
    sums[third] = sums[third]! + times * columnWeights[edge + 2]!;
    sums[fourth] = sums[fourth]! + times * columnWeights[edge + 3]!;
  }
  for (; edge < end; edge++) sums[targets[edge]!]! += times * (columnWeights === null ? 1 : columnWeights[edge]!);
}

/**
 * The sum of {@link products}, added up in the same order. A subject's weights stay laid out by column while rows are asked
 * about it, so that a further row is read through once.
 */
function productsOf({ matrix, vectorOf }: FeatureSpace): Scorer['score'] {
  const { rows, weights } = matrix;
  const own = new Float64Array(matrix.columnCount);
  let laid: Uint32Array = new Uint32Array(0);
  const lay = latest((subject: Subject): Float64Array => {
    const { columns, weights: held } = vectorOf(subject);
    for (let i = 0; i < laid.length; i++) own[laid[i]!] = 0;
    for (let i = 0; i < columns.length; i++) own[columns[i]!] = held === null ? 1 : held[i]!;
    laid = columns;
    return own;
  });
  return (subject, row) => {
    lay(subject);
    const end = rows.offsets[row + 1]!;
    let sum = 0;
    for (let edge = rows.offsets[row]!; edge < end; edge++)
      sum += own[rows.targets[edge]!]! * (weights === null ? 1 : weights[edge]!);
    return sum;
  };
}

function products(
  space: FeatureSpace,
  subject: Subject,
  row: number,
): { readonly column: number; readonly value: number }[] {
  const { columns, weights } = space.vectorOf(subject);
  const { offsets, targets } = space.matrix.rows;
  const rowWeights = space.matrix.weights;
  const found: { column: number; value: number }[] = [];
  let edge = offsets[row]!;
  const end = offsets[row + 1]!;
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i]!;
    while (edge < end && targets[edge]! < column) edge++;
    if (edge === end) break;
    if (targets[edge] !== column) continue;
    found.push({ column, value: (weights === null ? 1 : weights[i]!) * (rowWeights === null ? 1 : rowWeights[edge]!) });
  }
  return found;
}
