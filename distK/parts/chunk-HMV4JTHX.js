import {
  areGains,
  areGainsByLength,
  areRows,
  isObservedMoves,
  isPair,
  isTruth,
  isUnit
} from "./chunk-K3O7JQBL.js";
import {
  rankCorrelation
} from "./chunk-Z5NI7ZL3.js";
import {
  statedNumber
} from "./chunk-LMLQOX2J.js";

// src/evaluate/measures.ts
var measureNames = ["ndcg", "recall", "map", "mrr", "auc", "spearman"];
function measuresOf(query, scores, candidates, k) {
  const others = candidates.slice();
  others[query.unit] = 0;
  for (const unit of query.ignored) others[unit] = 0;
  const wanted = query.judged.filter((_, i) => query.gains[i] > 0);
  const gainOf2 = query.gains.filter((gain) => gain > 0);
  const own = Float64Array.from(wanted, (unit) => scores[unit]).sort();
  const { below, tied, count, placeOf, earlier } = places(wanted, own, scores, others);
  const relevant = [];
  let beaten = 0;
  for (let i = 0; i < wanted.length; i++) {
    const at = placeOf[i];
    const rank = count - below[at] - tied[at] + 1 + earlier[i];
    relevant.push({ rank, gain: gainOf2[i] });
    beaten += below[at] + (tied[at] - 1) / 2;
  }
  relevant.sort((a, b) => a.rank - b.rank);
  const total = relevant.length;
  let hits = 0;
  let precision = 0;
  let discounted = 0;
  for (const [i, { rank, gain }] of relevant.entries()) {
    precision += (i + 1) / rank;
    if (rank > k) continue;
    hits++;
    discounted += gain / Math.log2(rank + 1);
  }
  const irrelevant = count - total;
  return {
    ndcg: discounted / idealGain(
      relevant.map(({ gain }) => gain),
      k
    ),
    recall: hits / total,
    map: precision / total,
    mrr: 1 / relevant[0].rank,
    auc: irrelevant === 0 ? Number.NaN : (beaten - total * (total - 1) / 2) / (total * irrelevant),
    spearman: rankCorrelation(
      Float64Array.from(query.judged, (unit) => scores[unit]),
      query.gains
    )
  };
}
function idealGain(gains, k) {
  const best = [...gains].sort((a, b) => b - a).slice(0, k);
  return best.reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
}
function places(wanted, own, scores, others) {
  const placeOf = new Uint32Array(wanted.length);
  const earlier = new Uint32Array(wanted.length);
  let next = 0;
  const between = new Uint32Array(own.length + 1);
  const tied = new Uint32Array(own.length + 1);
  const lowest = own[0];
  const highest = own[own.length - 1];
  const scale = SHELVES / (highest - lowest || 1);
  const shelf = shelved(own, lowest, scale);
  let count = 0;
  for (let unit = 0; unit < scores.length; unit++) {
    if (others[unit] === 0) continue;
    count++;
    const score = scores[unit];
    if (score < lowest) between[0]++;
    else if (!(score <= highest)) between[own.length]++;
    else {
      let at = shelf[(score - lowest) * scale | 0];
      while (own[at] < score) at++;
      if (unit === wanted[next]) {
        placeOf[next] = at;
        earlier[next++] = tied[at];
      }
      if (own[at] === score) tied[at]++;
      else between[at]++;
    }
  }
  const below = new Uint32Array(own.length);
  let sum = 0;
  for (let at = 0; at < own.length; at++) {
    sum += between[at];
    below[at] = sum;
    sum += tied[at];
  }
  return { below, tied, count, placeOf, earlier };
}
var SHELVES = 512;
function shelved(ascending, lowest, scale) {
  const first = new Uint32Array(SHELVES + 2);
  let shelf = 0;
  for (let at = 0; at < ascending.length; at++) {
    const own = (ascending[at] - lowest) * scale | 0;
    while (shelf < own) first[++shelf] = at;
  }
  while (shelf < SHELVES + 1) first[++shelf] = ascending.length - 1;
  return first;
}

// src/evaluate/unit-scores.ts
import { rankRows } from "../core.js";
import { occupationSubject } from "../core.js";
function unitScores(index, units, question) {
  const { scorer, directed, groups } = question;
  const rowScores = denseScores(index, scorer);
  if (units.unitOfRow === null) return rowScores;
  const matrix = groupScores(
    units.unitOfRow,
    units.names.length,
    groups === "ranks" ? (row) => reciprocalRanks(rowScores(row), row) : rowScores
  );
  const size = units.names.length;
  const averaged = directed ? matrix : matrix.map((score, at) => (score + matrix[at % size * size + Math.floor(at / size)]) / 2);
  return (unit) => averaged.subarray(unit * size, (unit + 1) * size);
}
function denseScores(index, scorer) {
  const dense = new Float64Array(index.occupationCount);
  return (row) => {
    dense.fill(0);
    const subject = occupationSubject(index, row);
    if (!scorer.hasEvidence(subject)) return dense;
    const { count, rows, scores } = scorer.scores(subject);
    for (let i = 0; i < count; i++) dense[rows[i]] = scores[i];
    return dense;
  };
}
var RANKS_AWAY = 60;
function reciprocalRanks(scores, own) {
  const others = scores.slice();
  others[own] = 0;
  const ranks = new Uint32Array(scores.length);
  rankRows(others, ranks);
  ranks[own] = 1;
  return Float64Array.from(ranks, (rank) => rank === 0 ? 0 : 1 / (RANKS_AWAY + rank));
}
function groupScores(unitOfRow, size, rowScores) {
  const matrix = new Float64Array(size * size);
  const members = new Float64Array(size);
  for (const unit of unitOfRow) if (unit >= 0) members[unit]++;
  const best = new Float64Array(size);
  for (let row = 0; row < unitOfRow.length; row++) {
    const unit = unitOfRow[row];
    if (unit < 0) continue;
    const scores = rowScores(row);
    best.fill(Number.NEGATIVE_INFINITY);
    for (let other = 0; other < scores.length; other++) {
      const at = unitOfRow[other];
      if (at >= 0 && scores[other] > best[at]) best[at] = scores[other];
    }
    for (let other = 0; other < size; other++) matrix[unit * size + other] += best[other] / members[unit];
  }
  return matrix;
}

// src/evaluate/query-measures.ts
function queryMeasures(index, units, question) {
  const scoresOf = unitScores(index, units, question);
  const values = Object.fromEntries(
    measureNames.map((name) => [name, new Float64Array(units.queries.length)])
  );
  for (const [i, query] of units.queries.entries()) {
    const measures = measuresOf(query, scoresOf(query.unit), units.candidates, question.k);
    for (const name of measureNames) values[name][i] = measures[name];
    question.onQuery();
  }
  return values;
}
function contestantName({ name, method, weighting }) {
  return name ?? (weighting ? `${method.name} (${weighting.name})` : method.name);
}

// src/evaluate/truth.ts
import { checkedEntries, checkForm, isFlag, isText, perhaps, recordOf } from "../core.js";
import { checkOptions } from "../core.js";
import { cleanText } from "../core.js";
import { checkIndex } from "../core.js";
import { SkillGraphError } from "../core.js";
var truthForms = { name: isText, unit: isUnit, directed: isFlag };
function createTruth(pairs, options = {}) {
  const { name = "truth", unit = "occupation", directed = false } = checkOptions(options, truthForms);
  const judgements = [];
  for (const { from, to, gain = 1 } of checkedEntries("The pairs", pairs, isPair)) {
    if (from === "" || to === "")
      throw new SkillGraphError("BAD_INPUT", `Pair ${judgements.length + 1} of "${name}" lacks a name.`);
    if (gain !== null && !(gain >= 0 && gain < Number.POSITIVE_INFINITY))
      throw new SkillGraphError(
        "BAD_INPUT",
        `The gain of ${from} → ${to} in "${name}" is ${gain}; give a number of 0 or more, or null for a pair that is not to be counted.`
      );
    judgements.push({ from, to, gain });
  }
  return { name, unit, directed, judgements };
}
function movesTruth(observed) {
  checkForm("The moves", observed, isObservedMoves);
  const { source, moves } = observed;
  const pairs = moves.map(({ from, to, count }) => ({ from, to, gain: Math.log2(1 + count) }));
  return createTruth(pairs, { name: source.name, directed: true });
}
function ignoring(truth, pairs) {
  checkForm("The truth", truth, isTruth);
  const ignored = Array.from(
    checkedEntries("The pairs", pairs, isPair),
    ({ from, to }) => ({ from, to, gain: null })
  );
  return { ...truth, judgements: [...truth.judgements, ...ignored] };
}
var isColumns = /* @__PURE__ */ (() => /* @__PURE__ */ recordOf({
  from: /* @__PURE__ */ perhaps(isText),
  to: /* @__PURE__ */ perhaps(isText),
  gain: /* @__PURE__ */ perhaps(isText),
  gains: /* @__PURE__ */ perhaps(areGains)
}))();
function truthFromRows(rows, options = {}) {
  checkForm("The rows", rows, areRows);
  const { columns = {}, ...called } = checkOptions(options, { ...truthForms, columns: isColumns });
  const header = Object.keys(rows[0] ?? {});
  const { gains } = columns;
  const inHeader = (name) => columnCalled(header, name) ?? name;
  const from = inHeader(columns.from ?? header[0] ?? "from");
  const to = inHeader(columns.to ?? header[1] ?? "to");
  const gain = columns.gain === void 0 ? columnCalled(header, "gain") : inHeader(columns.gain);
  for (const column of [from, to, ...gain === void 0 ? [] : [gain]])
    if (rows.length > 0 && !header.includes(column))
      throw new SkillGraphError("MISSING_COLUMN", `The truth has no column "${column}". It has: ${header.join(", ")}.`);
  const truth = createTruth(
    rows.map((row) => {
      const pair = { from: cleanText(row[from] ?? ""), to: cleanText(row[to] ?? "") };
      return gain === void 0 ? pair : { ...pair, gain: gainOf(row[gain] ?? "", pair, gains) };
    }),
    called
  );
  return { ...truth, columns: { read: [from, to, ...gain === void 0 ? [] : [gain]], header } };
}
function unknownEvidence({ name, unit, judgements, columns }, gain) {
  const listed = (names) => names.map((column) => `"${column}"`).join(", ");
  const read = columns === void 0 ? "" : ` Names were taken from the columns ${listed(columns.read.slice(0, 2))}; the file has ${listed(columns.header)}. Say which are meant: columns: { from, to, gain } (--columns from,to,gain).`;
  return new SkillGraphError(
    "BAD_INPUT",
    `None of the ${judgements.length} judgements of "${name}" with a gain ${gain} names two ${unit}s of this index. Check ids, codes and the unit.${read}`
  );
}
function columnCalled(header, name) {
  return header.includes(name) ? name : header.find((column) => column.toLowerCase() === name.toLowerCase());
}
function gainOf(stated, { from, to }, gains = {}) {
  const text = cleanText(stated);
  if (Object.hasOwn(gains, text)) return gains[text];
  const { value, why } = { why: "", ...statedNumber(text) };
  if (value !== null) return value;
  if (text === "") return null;
  throw new SkillGraphError(
    "BAD_INPUT",
    `The gain of ${from} → ${to}, "${text}", ${why === "blank" ? "is no number" : why}. Give a number of 0 or more, or say what the word counts: columns: { gains: { '${text}': … } } (--gains "${text}=…").`
  );
}
function siblingTruth(index, options = {}) {
  checkIndex(index);
  const { gains = { 4: 2, 3: 1 } } = checkOptions(options, { gains: areGainsByLength });
  const levels = Object.entries(gains).map(([length, gain]) => ({ length: Number(length), gain }));
  levels.sort((a, b) => b.length - a.length);
  const codes = Array.from({ length: index.occupationCount }, (_, row) => index.occupations.groupCodes.at(row));
  const families = /* @__PURE__ */ new Map();
  const shortest = levels.at(-1)?.length ?? 0;
  for (const [row, code] of codes.entries())
    if (code !== "") families.set(code.slice(0, shortest), [...families.get(code.slice(0, shortest)) ?? [], row]);
  const judgements = [];
  for (const rows of families.values())
    for (const row of rows) {
      const found = rows.filter((other) => other !== row).map((other) => ({
        from: index.occupations.ids.at(row),
        to: index.occupations.ids.at(other),
        gain: levels.find(({ length }) => codes[row].slice(0, length) === codes[other].slice(0, length)).gain
      }));
      if (found.some(({ gain }) => gain === levels[0].gain)) judgements.push(...found);
    }
  return { name: "siblings", unit: "occupation", directed: true, judgements };
}

// src/evaluate/units.ts
import { checkForm as checkForm2, isText as isText2 } from "../core.js";
import { checkIndex as checkIndex2 } from "../core.js";
import { SkillGraphError as SkillGraphError2 } from "../core.js";
import { checkLayers } from "../core.js";
function requiringLayer(index, layer) {
  checkIndex2(index);
  checkForm2("The layer", layer, isText2);
  checkLayers(index, [layer]);
  const wanted = index.meta.layers.indexOf(layer);
  const { offsets, targets } = index.requirements;
  return ({ row }) => targets.subarray(offsets[row], offsets[row + 1]).some((skill) => index.skills.layers[skill] === wanted);
}
function resolveUnits(index, truth, filter) {
  const rows = Array.from({ length: index.occupationCount }, (_, row) => row).filter(
    (row) => isCandidate(index, row, filter)
  );
  const space = truth.unit === "group" ? groupUnits(index, truth, rows) : occupationUnits(index, rows);
  const gains = /* @__PURE__ */ new Map();
  const ignored = /* @__PURE__ */ new Map();
  const state = (from, to, gain) => {
    if (gain === null) {
      ignored.set(from, (ignored.get(from) ?? /* @__PURE__ */ new Set()).add(to));
      return;
    }
    const known2 = gains.get(from) ?? /* @__PURE__ */ new Map();
    known2.set(to, Math.max(known2.get(to) ?? 0, gain));
    gains.set(from, known2);
  };
  let known = 0;
  let uncounted = 0;
  for (const { from, to, gain } of truth.judgements) {
    const a = space.find(from);
    const b = space.find(to);
    if (a === void 0 || b === void 0 || !space.candidates[a] || !space.candidates[b]) continue;
    known++;
    if (gain === null) uncounted++;
    if (a === b) continue;
    state(a, b, gain);
    if (!truth.directed) state(b, a, gain);
  }
  const queries = [...gains].sort(([a], [b]) => a - b).map(([unit, answers]) => queryOf(unit, answers, ignored.get(unit) ?? /* @__PURE__ */ new Set())).filter(({ gains: g }) => g.some((gain) => gain > 0));
  const judgements = truth.judgements.length;
  return {
    names: space.names,
    candidates: space.candidates,
    unitOfRow: space.unitOfRow,
    queries,
    coverage: {
      judgements,
      known,
      ignored: uncounted,
      share: judgements === 0 ? 0 : known / judgements,
      queries: queries.length,
      candidates: space.candidates.reduce((sum, one) => sum + one, 0)
    }
  };
}
function isCandidate(index, row, filter) {
  const { offsets } = index.requirements;
  if (offsets[row + 1] === offsets[row]) return false;
  return filter === void 0 || filter({ id: index.occupations.ids.at(row), code: index.occupations.codes.at(row), row });
}
function queryOf(unit, answers, ignored) {
  const sorted = [...answers].filter(([other]) => !ignored.has(other)).sort(([a], [b]) => a - b);
  return {
    unit,
    judged: Uint32Array.from(sorted, ([other]) => other),
    gains: Float64Array.from(sorted, ([, gain]) => gain),
    ignored
  };
}
function occupationUnits(index, rows) {
  const names = Array.from({ length: index.occupationCount }, (_, row) => index.occupations.ids.at(row));
  const byId = new Map(names.map((id, row) => [id, row]));
  const byCode = /* @__PURE__ */ new Map();
  for (let row = names.length - 1; row >= 0; row--) byCode.set(index.occupations.codes.at(row), row);
  byCode.delete("");
  const candidates = new Uint8Array(names.length);
  for (const row of rows) candidates[row] = 1;
  return { names, candidates, unitOfRow: null, find: (name) => byId.get(name) ?? byCode.get(name) };
}
function groupUnits(index, truth, rows) {
  const lengths = new Set(truth.judgements.flatMap(({ from, to }) => [from.length, to.length]));
  if (lengths.size > 1)
    throw new SkillGraphError2(
      "BAD_INPUT",
      `The groups of "${truth.name}" have codes of ${[...lengths].sort((a, b) => a - b).join(", ")} characters; all must be equally long. Leading zeros may be lost.`
    );
  const [length = 0] = lengths;
  const codeOf = (row) => (index.occupations.groupCodes.at(row) || index.occupations.codes.at(row)).slice(0, length);
  const names = [...new Set(rows.map(codeOf))].filter((code) => code.length === length && length > 0).sort();
  const numbers = new Map(names.map((name, unit) => [name, unit]));
  const unitOfRow = new Int32Array(index.occupationCount).fill(-1);
  for (const row of rows) unitOfRow[row] = numbers.get(codeOf(row)) ?? -1;
  return { names, candidates: new Uint8Array(names.length).fill(1), unitOfRow, find: (name) => numbers.get(name) };
}

export {
  measureNames,
  queryMeasures,
  contestantName,
  createTruth,
  movesTruth,
  ignoring,
  truthFromRows,
  unknownEvidence,
  siblingTruth,
  requiringLayer,
  resolveUnits
};
