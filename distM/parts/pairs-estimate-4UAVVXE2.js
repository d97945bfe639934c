import {
  bytesText,
  counted
} from "./chunk-LFKZB7GM.js";
import {
  estimate,
  measureOf,
  pairsHeader
} from "./chunk-U3QVI34Y.js";

// src/cli/streams/pairs-estimate.ts
import { availableParallelism } from "node:os";
import { plainMethod, scorerOf } from "../core.js";
function pairsEstimate(index, options) {
  const { method = plainMethod(index), weighting, limit = 10 } = options;
  const { from = 0, to = index.occupationCount, threads = availableParallelism() } = options;
  const rows = Math.max(0, to - from);
  const { comparison } = scorerOf(index, method, weighting);
  const pruned = comparison?.ownRows && measureOf(comparison.matrix, comparison.metric, true) !== null;
  const task = estimate(comparison ? countsOf(comparison) : index, {
    task: "allPairs",
    limit,
    weighted: comparison !== void 0 && comparison.matrix.weights !== null
  });
  const seconds = task.seconds * rows / Math.max(1, index.occupationCount);
  const { prepareSeconds, bytes } = task;
  const found = {
    occupations: rows,
    pairs: rows * limit,
    seconds: pruned ? prepareSeconds + (seconds > 1 ? seconds / Math.max(1, threads) : seconds) : null,
    memoryBytes: bytes + index.byteLength,
    outputBytes: Math.round(rows * limit * bytesPerLine(index, options))
  };
  return {
    json: found,
    text: () => [
      `${counted(found.occupations, "occupation")}, at most ${counted(found.pairs, "pair")}`,
      `  time     ${found.seconds === null ? "unknown: this method is scored plainly, row by row" : secondsText(found.seconds)}`,
      `  memory   about ${bytesText(found.memoryBytes)}`,
      `  output   at most about ${bytesText(found.outputBytes)}`
    ],
    index
  };
}
function countsOf({ matrix: { rowCount, columnCount, rows } }) {
  return { occupations: rowCount, skills: columnCount, requirements: rows.targets.length };
}
function secondsText(seconds) {
  if (seconds < 1) return "less than a second";
  if (seconds < 100) return `in the order of ${counted(Math.ceil(seconds), "second")}`;
  return seconds < 6e3 ? `in the order of ${Math.round(seconds / 60)} minutes` : `in the order of ${Math.round(seconds / 3600)} hours`;
}
function bytesPerLine(index, { format = "csv", labels = true }) {
  const mean = (section) => ((index.sections.get(section)?.byteLength ?? 0) - 4 * (index.occupationCount + 1)) / index.occupationCount;
  const names = 2 * mean("occ.id") + (labels ? 2 * mean("occ.label") : 0);
  const between = format === "csv" ? 5 : pairsHeader({ labels }).length + 20;
  return names + SCORE_DIGITS + between;
}
var SCORE_DIGITS = 19;
export {
  pairsEstimate
};
