// src/files/limits.ts
import { checkOptions } from "../core.js";
var RECORD_LENGTH = /* @__PURE__ */ (() => 2 ** 20)();
var CELL_LENGTH = /* @__PURE__ */ (() => 2 ** 20)();
var ENTRIES = 1e4;
var LEAST_INFLATED = /* @__PURE__ */ (() => 2 ** 24)();
var INFLATION = 100;
function checkLimits(limits) {
  return checkOptions(limits, { recordLength: isLimit, cellLength: isLimit, inflatedBytes: isLimit, entries: isLimit });
}
var isLimit = (value) => typeof value === "number" && value >= 1 ? null : { at: "", value, wanted: "a number of at least 1" };
function inflatedLimit({ inflatedBytes }, packedBytes) {
  return inflatedBytes ?? Math.max(LEAST_INFLATED, INFLATION * packedBytes);
}
function entriesLimit({ entries }) {
  return entries ?? ENTRIES;
}

export {
  RECORD_LENGTH,
  CELL_LENGTH,
  checkLimits,
  inflatedLimit,
  entriesLimit
};
