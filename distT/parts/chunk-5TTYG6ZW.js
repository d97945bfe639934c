// src/query/profile/ease.ts
import { derived } from "../core.js";
import { SkillGraphError } from "../core.js";
import { matrixOf } from "../core.js";
import { randomNumbers } from "../core.js";
import { setsByKind } from "../core.js";
import { subjectVector } from "../core.js";
import { checkedOptions_2 as checkedOptions } from "../core.js";
import { remembered } from "../core.js";
import { effectiveWeighting } from "../core.js";
var forms = /* @__PURE__ */ (() => ({ lambda: [Number.MIN_VALUE, 1e9], optional: [0, 1], probes: 1, seed: 0 }))();
function ease(options = {}) {
  const { lambda = 5, optional = 0.5, probes = 100, seed = 1 } = checkedOptions(options, forms);
  const sets = setsByKind({ essential: 1, optional });
  const ownShares = sharesFor([lambda, probes, seed].join());
  return {
    name: "ease",
    parameters: { lambda, optional, probes, seed },
    score: (index, subject, without) => {
      const asked = sets(index) ?? effectiveWeighting(index);
      const matrix = matrixOf(index, asked);
      const own = ownShares(matrix);
      const held = subjectVector(index, asked, subject);
      const x = new Float64Array(matrix.columnCount);
      for (let i = 0; i < held.count; i++) x[held.columns[i]] = held.weights?.[i] ?? 1;
      const scores = timesTransposed(matrix, solved(matrix, times(matrix, x, without), lambda, without));
      for (let skill = 0; skill < scores.length; skill++) scores[skill] /= 1 - own[skill];
      return {
        scores,
        explain: (skill) => {
          const unit = new Float64Array(matrix.columnCount);
          unit[skill] = 1;
          const shares = timesTransposed(matrix, solved(matrix, times(matrix, unit, without), lambda, without));
          const rows = held.columns.subarray(0, held.count);
          const found = Float64Array.from(rows, (row) => x[row] * shares[row] / (1 - own[skill]));
          const scale = found.reduce((sum, value) => sum + value, 0) / scores[skill];
          return Array.from(rows, (row, i) => ({
            feature: "skill",
            row,
            contribution: found[i] / scale
          })).filter(({ contribution }) => contribution !== 0);
        }
      };
    }
  };
}
var sharesFor = /* @__PURE__ */ (() => /* @__PURE__ */ remembered((setting) => {
  const [lambda, probes, seed] = setting.split(",").map(Number);
  return derived((matrix) => estimatedDiagonal(matrix, lambda, probes, seed));
}))();
function times({ rows, weights, rowCount }, x, without) {
  const product = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    if (row === without) continue;
    let sum = 0;
    for (let edge = rows.offsets[row]; edge < rows.offsets[row + 1]; edge++)
      sum += (weights === null ? 1 : weights[edge]) * x[rows.targets[edge]];
    product[row] = sum;
  }
  return product;
}
function timesTransposed({ rows, weights, rowCount, columnCount }, z) {
  const product = new Float64Array(columnCount);
  for (let row = 0; row < rowCount; row++) {
    const value = z[row];
    if (value === 0) continue;
    for (let edge = rows.offsets[row]; edge < rows.offsets[row + 1]; edge++)
      product[rows.targets[edge]] += (weights === null ? 1 : weights[edge]) * value;
  }
  return product;
}
var EXACT = 1e-6;
var STEPS = 500;
function solved(matrix, b, lambda, without, exact = EXACT) {
  const z = new Float64Array(b.length);
  const left = b.slice();
  const direction = b.slice();
  let length = dot(left, left);
  const enough = exact * exact * length;
  for (let step = 0; step < STEPS && length > enough; step++) {
    const image = times(matrix, timesTransposed(matrix, direction), without);
    for (let i = 0; i < image.length; i++) image[i] += lambda * direction[i];
    const reach = length / dot(direction, image);
    for (let i = 0; i < z.length; i++) {
      z[i] += reach * direction[i];
      left[i] -= reach * image[i];
    }
    const before = length;
    length = dot(left, left);
    for (let i = 0; i < direction.length; i++) direction[i] = left[i] + length / before * direction[i];
  }
  return z;
}
function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
var MOST_OWN = 0.9;
function estimatedDiagonal(matrix, lambda, probes, seed) {
  const random = randomNumbers(seed);
  const sums = new Float64Array(matrix.columnCount);
  for (let probe = 0; probe < probes; probe++) {
    const signs = Float64Array.from({ length: matrix.columnCount }, () => random() < 0.5 ? -1 : 1);
    const image = timesTransposed(matrix, solved(matrix, times(matrix, signs, -1), lambda, -1, 1e-3));
    for (let i = 0; i < sums.length; i++) sums[i] += signs[i] * image[i];
  }
  if (sums.some(Number.isNaN))
    throw new SkillGraphError(
      "BAD_OPTION",
      `The option lambda is ${lambda}; it is too small for these data. Give 1 or more.`
    );
  return sums.map((sum) => Math.min(MOST_OWN, Math.max(0, sum / probes)));
}

// src/query/profile/measure-blend.ts
import { describeParts, mergedContributions, sharesOf } from "../core.js";
import { checkEach } from "../core.js";
import { checkedMeasure } from "../core.js";
function measureBlend(parts) {
  checkEach("parts", parts, { measure: "object" }, ["weight"]);
  const shares = sharesOf(parts);
  const measures = parts.map(({ measure }) => checkedMeasure(measure));
  return {
    name: `blend(${measures.map(({ name }) => name).join(", ")})`,
    parameters: describeParts(
      measures.map((method) => ({ method })),
      shares
    ),
    score: (index, subject, without) => {
      const each = measures.map((measure) => measure.score(index, subject, without));
      const scores = new Float64Array(index.skillCount);
      for (const [i, part] of each.entries())
        for (let skill = 0; skill < scores.length; skill++) scores[skill] += shares[i] * part.scores[skill];
      return {
        scores,
        explain: (skill) => mergedContributions(
          each.flatMap(
            ({ explain }, i) => explain(skill).map((part) => ({ ...part, contribution: shares[i] * part.contribution }))
          )
        )
      };
    }
  };
}

export {
  ease,
  measureBlend
};
