import {
  contestantName,
  resolveUnits,
  unknownEvidence
} from "./chunk-HMV4JTHX.js";
import {
  areContestants,
  isTruth
} from "./chunk-K3O7JQBL.js";
import {
  countedTo,
  ratioEstimate,
  resampleCounts,
  resampledForms,
  timed
} from "./chunk-CMCLFQ5K.js";

// src/evaluate/move-evaluation.ts
import { checkForm, isFunction, such } from "../core.js";
import { checkOptions } from "../core.js";
import { checkIndex } from "../core.js";
import { describeMethod } from "../core.js";
import { moveRules } from "../core.js";
import { canStand, standingOf } from "../core.js";
import { occupationSubject } from "../core.js";
var forms = /* @__PURE__ */ (() => ({
  ...resampledForms,
  relevant: /* @__PURE__ */ such((value) => typeof value === "number" && value >= 0, "a number of 0 or more"),
  candidates: isFunction
}))();
function moveEvaluation(index, contestants, truth, options = {}) {
  checkIndex(index);
  checkForm("The contestants", contestants, areContestants);
  checkForm("The truth", truth, isTruth);
  const { relevant, candidates, seed = 1, resamples = 1e3, clock, onProgress } = checkOptions(options, forms);
  const units = resolveUnits(index, truth, candidates);
  const right = rightTargets(units, relevant);
  if (right.size === 0) throw unknownEvidence(truth, relevant === void 0 ? "above 0" : `of at least ${relevant}`);
  const draws = resampleCounts(right.size, resamples, seed);
  const oneMore = countedTo(contestants.length * index.occupationCount, onProgress);
  const runs = contestants.map((contestant) => {
    const { method, weighting } = contestant;
    const { value, seconds } = timed(clock, () => {
      const rules = moveRules(index, { method, weighting });
      return { rules, tally: talliedMoves(rules, units, right, oneMore) };
    });
    return { contestant, ...value, seconds };
  });
  const first = runs[0]?.tally;
  return {
    question: "moves",
    truth: { name: truth.name, unit: truth.unit, directed: truth.directed, ...units.coverage, queries: right.size },
    relevant: relevant ?? "above 0",
    seed,
    resamples,
    methods: runs.map(({ contestant, rules, tally, seconds }, i) => {
      const { hits, listed, partners, counts } = tally;
      const precision = { of: hits, in: listed };
      const recall = { of: hits, in: partners };
      return {
        name: contestantName(contestant),
        method: describeMethod(index, contestant.method, contestant.weighting),
        near: rules.gates.first.near,
        precision: ratioEstimate(precision, draws),
        recall: ratioEstimate(recall, draws),
        moves: spread(counts),
        ...i === 0 || first === void 0 ? {} : {
          difference: {
            precision: ratioEstimate(precision, draws, { of: first.hits, in: first.listed }),
            recall: ratioEstimate(recall, draws, { of: first.hits, in: first.partners })
          }
        },
        ...seconds
      };
    })
  };
}
function rightTargets({ queries }, relevant) {
  const right = /* @__PURE__ */ new Map();
  for (const { unit, judged, gains } of queries) {
    const targets = judged.filter((_, i) => gains[i] > 0 && gains[i] >= (relevant ?? 0));
    if (targets.length > 0) right.set(unit, new Set(targets));
  }
  return right;
}
function talliedMoves(rules, units, right, oneMore) {
  const { index } = rules;
  const unitOf = (row) => units.unitOfRow?.[row] ?? (units.candidates[row] === 1 ? row : -1);
  const rows = Array.from({ length: index.occupationCount }, (_, row) => row).filter(
    (row) => unitOf(row) >= 0 && canStand(rules, occupationSubject(index, row))
  );
  for (let row = rows.length; row < index.occupationCount; row++) oneMore();
  const sizes = new Float64Array(units.names.length);
  for (const row of rows) sizes[unitOf(row)]++;
  const place = new Map([...right.keys()].map((unit, at) => [unit, at]));
  const ignored = new Map(units.queries.map(({ unit, ignored: pairs }) => [unit, pairs]));
  const tally = {
    hits: new Float64Array(right.size),
    listed: new Float64Array(right.size),
    partners: Float64Array.from(
      right,
      ([unit, targets]) => sizes[unit] === 0 ? 0 : [...targets].filter((target) => sizes[target] > 0).length
    ),
    counts: []
  };
  for (const row of rows) {
    const moves = standingOf(rules, occupationSubject(index, row), "from").moves();
    tally.counts.push(moves.length);
    oneMore();
    const from = unitOf(row);
    const at = place.get(from);
    if (at === void 0) continue;
    for (const move of moves) {
      const to = unitOf(move.row);
      if (to < 0 || to === from || sizes[to] === 0 || ignored.get(from)?.has(to)) continue;
      const weight = 1 / (sizes[from] * sizes[to]);
      tally.listed[at] += weight;
      if (right.get(from).has(to)) tally.hits[at] += weight;
    }
  }
  return tally;
}
function spread(counts) {
  const sorted = [...counts].sort((a, b) => a - b);
  const at = (share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return {
    lowTenth: at(0.1),
    median: at(0.5),
    highTenth: at(0.9),
    none: sorted.filter((count) => count === 0).length
  };
}

export {
  moveEvaluation
};
