import {
  MOST_COLUMNS,
  allPairs,
  benchOf,
  bestOfSum,
  emptyTopRows,
  engines,
  estimate,
  outsideOf,
  pairBatches,
  pairsAgainst,
  pairsHeader,
  renderPairs
} from "../parts/chunk-U3QVI34Y.js";

// src/fast/accelerate.ts
import { askedOf, comparedForms } from "../core.js";
import { isMetric, plainMethod, recordedWeighting, scorerOf } from "../core.js";
import { sumOfProducts } from "../core.js";
import { setAccelerator } from "../core.js";
var forms = /* @__PURE__ */ (() => ({ ...comparedForms, engine: engines }))();
async function accelerate(index, options = {}) {
  const { method = plainMethod(index), weighting = recordedWeighting(index), engine } = askedOf(index, options, forms);
  const bench = await benchOf(index, engine);
  setAccelerator(index, { topRows: (scorer, subject, wanted) => bestRows(bench, scorer, subject, wanted) });
  if (!isMetric(method) || weighting !== null) {
    const { comparison } = scorerOf(index, method, weighting ?? void 0);
    if (comparison) bench.engineOf(comparison.matrix, comparison.metric, comparison.matrix.weights === null);
  }
  return bench.engine;
}
var ROWS_FOR_FILTERS = 8192;
function bestRows(bench, scorer, subject, wanted) {
  if (scorer.parts) return bestOfSum(scorer.parts, subject, wanted);
  const { comparison } = scorer;
  const { limit, minScore, mask } = wanted;
  if (comparison === void 0 || limit < 1 || !(minScore < Infinity)) return null;
  const { rowCount } = comparison.matrix;
  const longest = longestList(comparison);
  if (limit > longest || mask !== null && rowCount < ROWS_FOR_FILTERS) return null;
  const own = comparison.ownRows && subject.row >= 0;
  const vector = comparison.vectorOf(subject);
  if (vector.columns.length > MOST_COLUMNS || !own && vector.weights?.some((weight) => weight < 0)) return null;
  const engine = bench.engineOf(comparison.matrix, comparison.metric, vector.weights === null);
  if (engine === null) return null;
  const profile = own ? null : outsideOf(vector, comparison.matrix.columnCount);
  const search = (k) => {
    const top = emptyTopRows(1, k);
    if (own) engine.searchRows(subject.row, subject.row + 1, { k, minScore }, top);
    else engine.searchOutside(profile, { from: 0, to: 1, wanted: { k, minScore }, top });
    return top;
  };
  if (mask === null && (own || subject.row < 0)) return ranking(search(Math.min(limit, rowCount)));
  const passes = (row) => row !== subject.row && (mask === null || mask[row] === 1);
  for (let k = Math.min(rowCount, atFirst(limit, mask)); k <= longest; k = Math.min(rowCount, 4 * k)) {
    const top = search(k);
    const found = passing(ranking(top), passes, limit);
    if (found.rows.length === limit || top.counts[0] < k || k === rowCount) return found;
  }
  return null;
}
function longestList({ metric, matrix }) {
  if (matrix.weights === null) return Math.max(256, matrix.rowCount / 8);
  return Math.max(16, metric === sumOfProducts ? Math.sqrt(matrix.rowCount) / 2 : matrix.rowCount / 48);
}
function atFirst(limit, mask) {
  if (mask === null) return limit + 1;
  let passing2 = 0;
  for (let row = 0; row < mask.length; row++) passing2 += mask[row];
  return Math.ceil(1.5 * limit * mask.length / passing2) + 1;
}
function ranking({ counts, ids, scores }) {
  return { rows: ids.subarray(0, counts[0]), scores: scores.subarray(0, counts[0]) };
}
function passing({ rows, scores }, passes, limit) {
  const at = [...rows.keys()].filter((i) => passes(rows[i])).slice(0, limit);
  return { rows: Uint32Array.from(at, (i) => rows[i]), scores: Float64Array.from(at, (i) => scores[i]) };
}
export {
  accelerate,
  allPairs,
  estimate,
  pairBatches,
  pairsAgainst,
  pairsHeader,
  renderPairs
};
