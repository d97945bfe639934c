// src/latent/with-factors.ts
import { isFlag, listOf } from "../core.js";
import { checkOptions as checkOptions2 } from "../core.js";
import { checkIndex } from "../core.js";
import { withSection } from "../core.js";
import { SkillGraphError } from "../core.js";
import { comparedFeatures } from "../core.js";
import { checkBlocks, featureSpace } from "../core.js";
import { storedBlocks } from "../core.js";
import { factorSection } from "../core.js";

// src/latent/truncated-svd.ts
import { Matrix as DenseMatrix, EigenvalueDecomposition } from "ml-matrix";
import { checkForm, isCount as isCount2, isSeed } from "../core.js";
import { checkOptions } from "../core.js";
import { randomNumbers } from "../core.js";

// src/latent/products.ts
import { isCount, isNumbers, later, recordOf, such } from "../core.js";
var isSparseMatrix = /* @__PURE__ */ (() => /* @__PURE__ */ later(() => {
  const parts = recordOf({
    rowCount: isCount(),
    columnCount: isCount(),
    rows: recordOf({ offsets: isNumbers, targets: isNumbers }),
    values: (value) => value === null ? null : isNumbers(value)
  });
  const whole = such(
    (value) => holds(value),
    "rowCount + 1 offsets that rise from 0 to the number of targets, targets below columnCount, and a value of each or null"
  );
  return (value) => parts(value) ?? whole(value);
}))();
function holds({ rowCount, columnCount, rows: { offsets, targets }, values }) {
  return offsets.length === rowCount + 1 && offsets[0] === 0 && offsets[rowCount] === targets.length && offsets.every((offset, row) => row === 0 || offset >= offsets[row - 1]) && targets.every((target) => target >= 0 && target < columnCount) && (values === null || values.length === targets.length && values.every(Number.isFinite));
}
function times({ rowCount, rows, values }, dense, width) {
  const { offsets, targets } = rows;
  const result = new Float64Array(rowCount * width);
  for (let row = 0; row < rowCount; row++) {
    const out = row * width;
    const end = offsets[row + 1];
    let edge = offsets[row];
    for (; edge + 3 < end; edge += 4) {
      const a = targets[edge] * width;
      const b = targets[edge + 1] * width;
      const c = targets[edge + 2] * width;
      const d = targets[edge + 3] * width;
      const va = values === null ? 1 : values[edge];
      const vb = values === null ? 1 : values[edge + 1];
      const vc = values === null ? 1 : values[edge + 2];
      const vd = values === null ? 1 : values[edge + 3];
      for (let i = 0; i < width; i++)
        result[out + i] += va * dense[a + i] + vb * dense[b + i] + vc * dense[c + i] + vd * dense[d + i];
    }
    for (; edge < end; edge++) {
      const from = targets[edge] * width;
      const value = values === null ? 1 : values[edge];
      for (let i = 0; i < width; i++) result[out + i] += value * dense[from + i];
    }
  }
  return result;
}
function byColumn({ rowCount, columnCount, rows, values }) {
  const offsets = new Uint32Array(columnCount + 1);
  for (const column of rows.targets) offsets[column + 1]++;
  for (let column = 0; column < columnCount; column++) offsets[column + 1] += offsets[column];
  const next = offsets.slice();
  const targets = new Uint32Array(rows.targets.length);
  const moved = values === null ? null : new Float64Array(values.length);
  for (let row = 0; row < rowCount; row++)
    for (let edge = rows.offsets[row]; edge < rows.offsets[row + 1]; edge++) {
      const at = next[rows.targets[edge]]++;
      targets[at] = row;
      if (moved !== null) moved[at] = values[edge];
    }
  return { rowCount: columnCount, columnCount: rowCount, rows: { offsets, targets }, values: moved };
}
function symmetricProduct(a, b, rowCount, width) {
  const result = new Float64Array(width * width);
  let row = 0;
  for (; row + 3 < rowCount; row += 4) {
    const at = row * width;
    for (let i = 0; i < width; i++) {
      const va = a[at + i];
      const vb = a[at + width + i];
      const vc = a[at + 2 * width + i];
      const vd = a[at + 3 * width + i];
      const out = i * width;
      for (let j = i; j < width; j++)
        result[out + j] += va * b[at + j] + vb * b[at + width + j] + vc * b[at + 2 * width + j] + vd * b[at + 3 * width + j];
    }
  }
  for (; row < rowCount; row++)
    for (let i = 0; i < width; i++)
      for (let j = i; j < width; j++) result[i * width + j] += a[row * width + i] * b[row * width + j];
  for (let i = 0; i < width; i++) for (let j = 0; j < i; j++) result[i * width + j] = result[j * width + i];
  return result;
}
function mixed(dense, rowCount, width, mix, size) {
  const offsets = Uint32Array.from({ length: rowCount + 1 }, (_, row) => row * width);
  const targets = Uint32Array.from(dense, (_, at) => at % width);
  return times({ rowCount, columnCount: width, rows: { offsets, targets }, values: dense }, mix, size);
}

// src/latent/truncated-svd.ts
var svdForms = /* @__PURE__ */ (() => ({
  rank: /* @__PURE__ */ isCount2(1, 4096),
  seed: isSeed,
  oversampling: /* @__PURE__ */ isCount2(1, 1024),
  iterations: /* @__PURE__ */ isCount2(0, 100)
}))();
function truncatedSvd(matrix, options = {}) {
  checkForm("The matrix", matrix, isSparseMatrix);
  const { rank = 128, seed = 1, oversampling = 16, iterations = 2 } = checkOptions(options, svdForms);
  const { rowCount, columnCount } = matrix;
  const width = Math.min(rank + oversampling, rowCount, columnCount);
  const columns = byColumn(matrix);
  const turned = (dense, size) => times(matrix, times(columns, dense, size), size);
  const random = randomNumbers(seed);
  const start = new Float64Array(columnCount * width).map(() => 2 * random() - 1);
  let basis = whitened(times(matrix, start, width), rowCount, width);
  for (let round = 0; round < iterations; round++)
    basis = whitened(turned(basis.values, basis.width), rowCount, basis.width);
  basis = whitened(basis.values, rowCount, basis.width);
  return smallProblem(basis, turned(basis.values, basis.width), rowCount, Math.min(rank, basis.width));
}
function whitened(dense, rowCount, width) {
  const { values, vectors } = eigen(symmetricProduct(dense, dense, rowCount, width), width);
  const kept = values.findIndex((value) => !(value > values[0] * 1e-13));
  const size = kept < 0 ? width : kept;
  const mix = new Float64Array(width * size);
  for (let i = 0; i < width; i++)
    for (let j = 0; j < size; j++) mix[i * size + j] = vectors.get(i, j) / Math.sqrt(values[j]);
  return { width: size, values: mixed(dense, rowCount, width, mix, size) };
}
function eigen(symmetric, width) {
  const matrix = new DenseMatrix(width, width);
  for (let i = 0; i < width; i++) for (let j = 0; j < width; j++) matrix.set(i, j, symmetric[i * width + j]);
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
  const order = realEigenvalues.map((_, i) => i).sort((a, b) => realEigenvalues[b] - realEigenvalues[a] || a - b);
  return {
    values: order.map((i) => realEigenvalues[i]),
    vectors: eigenvectorMatrix.subMatrixColumn(order)
  };
}
function smallProblem(basis, image, rowCount, rank) {
  const { values, vectors } = eigen(symmetricProduct(basis.values, image, rowCount, basis.width), basis.width);
  const size = values.slice(0, rank).filter((value) => value > values[0] * 1e-13).length;
  const mix = new Float64Array(basis.width * size);
  for (let i = 0; i < basis.width; i++) for (let j = 0; j < size; j++) mix[i * size + j] = vectors.get(i, j);
  const left = mixed(basis.values, rowCount, basis.width, mix, size);
  for (let j = 0; j < size; j++) fixSign(left, rowCount, size, j);
  return { rank: size, rowCount, left, singularValues: Float64Array.from(values.slice(0, size), Math.sqrt) };
}
function fixSign(left, rowCount, size, column) {
  let largest = 0;
  for (let row = 0; row < rowCount; row++) {
    const value = left[row * size + column];
    if (Math.abs(value) > Math.abs(largest)) largest = value;
  }
  if (largest < 0) for (let row = 0; row < rowCount; row++) left[row * size + column] *= -1;
}

// src/latent/with-factors.ts
var forms = /* @__PURE__ */ (() => ({ ...svdForms, features: /* @__PURE__ */ listOf(() => null), skillFactors: isFlag }))();
function withFactors(index, options = {}) {
  checkIndex(index);
  const {
    features = comparedFeatures(index),
    rank: wanted = 128,
    seed = 1,
    oversampling = 16,
    iterations = 2,
    skillFactors = false
  } = checkOptions2(options, forms);
  checkBlocks(features);
  const space = featureSpace(index, features);
  const { matrix } = space;
  if (matrix.rows.targets.length === 0)
    throw new SkillGraphError(
      "EMPTY_CATALOGUE",
      "No occupation has a feature to decompose. Build the index from requirements, or choose other features."
    );
  const { rank, left, singularValues } = truncatedSvd(
    { rowCount: matrix.rowCount, columnCount: matrix.columnCount, rows: matrix.rows, values: matrix.weights },
    { rank: wanted, seed, oversampling, iterations }
  );
  const kind = skillFactors ? { skillFactors } : {};
  const record = {
    rank,
    seed,
    oversampling,
    iterations,
    ...kind,
    features: storedBlocks(features)
  };
  return withSection(
    index,
    factorSection,
    {
      occupations: Float32Array.from(left, (value, i) => value * singularValues[i % rank]),
      singular: singularValues,
      ...skillFactors ? { skills: skillRows(index, space, left, rank) } : {}
    },
    record
  );
}
function skillRows(index, { matrix, featureOf }, left, rank) {
  const vectors = new Float32Array(rank * index.skillCount);
  const sums = new Float64Array(rank);
  for (let column = 0; column < matrix.columnCount; column++) {
    const { feature, row: skill } = featureOf(column);
    const { offsets, targets } = matrix.columns;
    if (feature !== "skill" || offsets[column] === offsets[column + 1]) continue;
    sums.fill(0);
    for (let edge = offsets[column]; edge < offsets[column + 1]; edge++) {
      const weight = matrix.columnWeights ? matrix.columnWeights[edge] : 1;
      const start = targets[edge] * rank;
      for (let i = 0; i < rank; i++) sums[i] += weight * left[start + i];
    }
    vectors.set(sums, skill * rank);
  }
  return vectors;
}

export {
  truncatedSvd,
  withFactors
};
