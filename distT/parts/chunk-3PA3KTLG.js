// src/query/with-neighbours.ts
import { withSection } from "../core.js";
import { occupationSubject } from "../core.js";
import { topRows } from "../core.js";
import { askedOf, comparedForms } from "../core.js";
import { comparisonOf } from "../core.js";
import { neighbourSection } from "../core.js";
import { leastInSight } from "../core.js";
import { gatesOf } from "../core.js";
var forms = /* @__PURE__ */ (() => ({ ...comparedForms, limit: 1, moves: "flag" }))();
var MOST_FOR_MOVES = 256;
function withNeighbours(index, options) {
  const { limit = 10, moves = false, ...compared } = askedOf(index, options, forms);
  const comparison = comparisonOf(index, compared);
  const least = moves ? leastInSight(gatesOf(index, comparison)) : Number.POSITIVE_INFINITY;
  const lists = listsOf(index, comparison.scorer, { limit, least }) ?? listsOf(index, comparison.scorer, { limit });
  const { best, comparable } = lists;
  const isDefault = compared.method === void 0 && compared.weighting === void 0;
  const how = {
    limit,
    ...lists.least < Number.POSITIVE_INFINITY ? { least: lists.least } : {},
    method: comparison.ref,
    isDefault
  };
  return withSection(index, neighbourSection, { ...joined(index, best), comparable }, { ...how });
}
function listsOf(index, scorer, { limit, least = Number.POSITIVE_INFINITY }) {
  const { occupationCount } = index;
  const comparable = new Uint8Array(occupationCount);
  const best = [];
  let [room, size] = [MOST_FOR_MOVES * occupationCount, limit];
  for (let row = 0; row < occupationCount; row++) {
    const subject = occupationSubject(index, row);
    best.push({ rows: new Uint32Array(), scores: new Float64Array() });
    if (!scorer.hasEvidence(subject)) continue;
    comparable[row] = 1;
    let found = topRows(index, scorer, subject, { limit: size });
    while (found.scores.length === size && found.scores[size - 1] >= least) {
      size *= 2;
      found = topRows(index, scorer, subject, { limit: size });
    }
    let kept = Math.min(limit, found.rows.length);
    while (kept < found.rows.length && found.scores[kept] >= least) kept++;
    best[row] = { rows: found.rows.slice(0, kept), scores: found.scores.slice(0, kept) };
    room -= kept;
    if (room < 0 && least < Number.POSITIVE_INFINITY) return null;
  }
  return { best, comparable, least };
}
function joined({ occupationCount }, best) {
  const offsets = new Uint32Array(occupationCount + 1);
  for (let row = 0; row < occupationCount; row++) offsets[row + 1] = offsets[row] + best[row].rows.length;
  const rows = new Uint32Array(offsets[occupationCount]);
  const scores = new Float64Array(rows.length);
  for (let row = 0; row < occupationCount; row++) {
    rows.set(best[row].rows, offsets[row]);
    scores.set(best[row].scores, offsets[row]);
  }
  return { offsets, rows, scores };
}

export {
  withNeighbours
};
