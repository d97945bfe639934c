// src/fast/search/measure.ts
import { columnDegree } from "../core.js";
import { sharedOf, weightProduct } from "../core.js";
function csrOf({ rowCount, columnCount, rows, weights }) {
  return { rows: rowCount, columns: columnCount, offsets: rows.offsets, columnsOf: rows.targets, weights };
}
function measureOf(matrix, metric, counted) {
  if (matrix.signed || !isBounded(metric)) return null;
  const { shared: shared2, unweighted = false } = metric;
  const measure = (sharing, own = {}) => ({
    metric,
    sharing,
    totals: matrix,
    values: null,
    added: null,
    ...own
  });
  const ofWeights = !unweighted && !(counted && matrix.weights === null);
  if (shared2 === Math.min) return measure(ofWeights ? "min" : "count");
  if (shared2 === weightProduct) return measure(ofWeights ? "product" : "count");
  const ofColumn = sharedOf(metric);
  if (ofWeights) return measure("function", { added: withDegree(matrix, ofColumn) });
  const values = valuesOf(matrix, ofColumn);
  if (values.every((value) => value === 1)) return measure("count");
  return values.every((value) => value >= 0) ? measure("table", { values }) : null;
}
function isBounded(metric) {
  return metric.needed !== void 0;
}
function arrangement({ sharing, totals }) {
  return sharing === "product" ? totals.norms : totals.sums;
}
function withDegree(matrix, shared2) {
  return (a, b, column) => shared2(a, b, columnDegree(matrix, column));
}
function valuesOf(matrix, shared2) {
  return Float64Array.from({ length: matrix.columnCount }, (_, column) => shared2(1, 1, columnDegree(matrix, column)));
}

// src/fast/estimate.ts
import { checkForm, isCount, isFlag, oneOf, recordOf } from "../core.js";
import { checkOptions } from "../core.js";
import { readable } from "../core.js";
var forms = /* @__PURE__ */ (() => ({
  task: /* @__PURE__ */ oneOf(["query", "allPairs"]),
  limit: /* @__PURE__ */ isCount(),
  weighted: isFlag,
  threads: /* @__PURE__ */ isCount(1),
  engine: /* @__PURE__ */ oneOf(["webassembly", "typescript"])
}))();
var isTask = /* @__PURE__ */ (() => /* @__PURE__ */ recordOf({ task: forms.task }))();
var areCounts = /* @__PURE__ */ (() => /* @__PURE__ */ recordOf({
  occupations: /* @__PURE__ */ isCount(),
  skills: /* @__PURE__ */ isCount(),
  requirements: /* @__PURE__ */ isCount()
}))();
function estimate(data, task) {
  checkForm("The task", task, isTask, "BAD_OPTION");
  const { limit = 10, weighted = false, threads = 1, engine = "webassembly" } = checkOptions(task, forms);
  const counts = readable("The data", () => data?.meta?.counts ?? data);
  checkForm("The counts", counts, areCounts);
  const { occupations, skills, requirements } = counts;
  const perRow = occupations > 0 ? requirements / occupations : 0;
  const copy = requirements * (weighted ? 12 : 4) + occupations * 28 + skills * (weighted ? 20 : 4);
  const bits = Math.max(2 ** 22, 4 * requirements);
  const answerBytes = (task.task === "allPairs" ? occupations : 1) * limit * 12;
  const subjects = task.task === "allPairs" ? occupations : 1;
  return {
    bytes: Math.round(copy + Math.min(bits, skills * occupations / 8) + requirements),
    answerBytes,
    prepareSeconds: requirements * SECONDS_PER_EDGE,
    seconds: subjects * secondsPerSubject(occupations, perRow) * slowness(engine, weighted) / threads
  };
}
var SECONDS_PER_EDGE = 4e-8;
function secondsPerSubject(rows, perRow) {
  return 2e-6 + rows / 128 * perRow * 13e-10;
}
function slowness(engine, weighted) {
  return (engine === "typescript" ? 4 : 1) * (weighted ? 1.8 : 1);
}

// src/fast/all-pairs.ts
import { checkForm as checkForm2, isCount as isCount2, such } from "../core.js";
import { checkIndex } from "../core.js";
import { SkillGraphError as SkillGraphError2 } from "../core.js";
import { askedOf, comparedForms } from "../core.js";
import { plainMethod, scorerOf } from "../core.js";
import { occupationSubject } from "../core.js";
import { topRows } from "../core.js";

// src/fast/engine.ts
import { derived as derived2 } from "../core.js";
import { lending as lending2 } from "../core.js";

// src/fast/search/slices.ts
var BLOCK = 128;
var CHUNK = /* @__PURE__ */ (() => 32 * BLOCK)();
var LIST = 2147483648;
var NOBODY = 4294967295;
var heap = {
  u16: (length) => new Uint16Array(length),
  i32: (length) => new Int32Array(length),
  u32: (length) => new Uint32Array(length),
  f64: (length) => new Float64Array(length)
};

// src/fast/search/bounds.ts
function boundsOf(slices, measure) {
  return {
    blocks: runBounds(slices, measure, { length: BLOCK }),
    chunks: runBounds(slices, measure, { length: CHUNK }),
    ...columnBounds(slices, measure)
  };
}
function columnBounds(slices, measure, arena = heap) {
  const most = mostByColumn(slices, measure, arena);
  return { most, uniform: measure.sharing === "table" || isUniform(slices, most) };
}
function runBounds(slices, measure, runs2) {
  const { sums, norms } = measure.totals;
  return {
    counts: lowest(slices, lengthsOf(slices), runs2),
    sums: lowest(slices, sums, runs2),
    norms: lowest(slices, norms, runs2),
    cap: caps(slices, measure, runs2)
  };
}
function lengthsOf({ rows, offsets }) {
  return Float64Array.from({ length: rows }, (_, row) => offsets[row + 1] - offsets[row]);
}
function lowest({ rows, rowAt }, totals, { length, arena = heap }) {
  const low = arena.f64(Math.max(1, Math.ceil(rows / length))).fill(Infinity);
  for (let place = 0; place < rows; place++) {
    const run = Math.floor(place / length);
    low[run] = Math.min(low[run], totals[rowAt[place]]);
  }
  return low;
}
function caps({ rows, offsets, weights, rowAt }, { sharing }, { length, arena = heap }) {
  const cap = arena.f64(Math.max(1, Math.ceil(rows / length)));
  for (let place = 0; place < rows; place++) {
    const run = Math.floor(place / length);
    const row = rowAt[place];
    let most = Infinity;
    if (sharing === "count" || sharing === "min" && !weights) most = offsets[row + 1] - offsets[row];
    else if (sharing === "min" && weights) {
      most = 0;
      for (let edge = offsets[row]; edge < offsets[row + 1]; edge++) most += weights[edge];
    }
    cap[run] = Math.max(cap[run], most);
  }
  return cap;
}
function mostByColumn({ columns, columnsOf, weights }, { sharing, values }, arena) {
  if (sharing === "count") return null;
  const most = arena.f64(columns);
  if (sharing === "table") most.set(values);
  else if (!weights) most.fill(1);
  else
    for (let edge = 0; edge < columnsOf.length; edge++)
      most[columnsOf[edge]] = Math.max(most[columnsOf[edge]], weights[edge]);
  return most;
}
function isUniform({ columnsOf, weights }, most) {
  if (!weights || !most) return true;
  for (let edge = 0; edge < columnsOf.length; edge++) if (weights[edge] !== most[columnsOf[edge]]) return false;
  return true;
}

// src/fast/search/block-runs.ts
var BLOCKS = /* @__PURE__ */ (() => CHUNK / BLOCK)();
var BLOCK_WORDS = /* @__PURE__ */ (() => BLOCK / 32)();
function runs(blocks, callback) {
  for (let chunk = 0; chunk < blocks.length; chunk++)
    for (let left = blocks[chunk]; left !== 0; ) {
      const first = 31 - Math.clz32(left & -left);
      const after = ~(left >>> first);
      const length = after === 0 ? 32 : 31 - Math.clz32(after & -after);
      callback((chunk * BLOCKS + first) * BLOCK_WORDS, (chunk * BLOCKS + first + length) * BLOCK_WORDS, chunk);
      left = first + length === 32 ? 0 : left & -1 << first + length;
    }
}

// src/fast/search/plain-search.ts
import { derived } from "../core.js";
import { lending } from "../core.js";

// src/fast/search/problem.ts
function readTotals(into, { offsets }, { sums, norms, counts }, row) {
  into.count = counts ? counts[row] : offsets[row + 1] - offsets[row];
  into.sum = sums[row];
  into.norm = norms[row];
}

// src/fast/search/slots.ts
function emptyTopRows(slots, k) {
  return {
    k,
    counts: new Uint32Array(slots),
    ids: new Uint32Array(slots * k),
    scores: new Float64Array(slots * k)
  };
}
function entryScore(top, slot, minScore) {
  if (top.counts[slot] < top.k) return minScore;
  return Math.max(minScore, top.scores[slot * top.k]);
}
function offer(top, slot, score, id) {
  const { k, counts, ids, scores } = top;
  const base = slot * k;
  const count = counts[slot];
  if (count < k) {
    counts[slot] = count + 1;
    let at2 = count;
    while (at2 > 0) {
      const parent = at2 - 1 >> 1;
      const parentScore = scores[base + parent];
      const parentId = ids[base + parent];
      if (parentScore < score || parentScore === score && parentId > id) break;
      scores[base + at2] = parentScore;
      ids[base + at2] = parentId;
      at2 = parent;
    }
    scores[base + at2] = score;
    ids[base + at2] = id;
    return;
  }
  const worst = scores[base];
  if (score > worst || score === worst && id < ids[base]) settle(top, base, k, score, id);
}
function sortSlot(top, slot) {
  const { k, counts, ids, scores } = top;
  const base = slot * k;
  for (let end = counts[slot] - 1; end > 0; end--) {
    const score = scores[base + end];
    const id = ids[base + end];
    scores[base + end] = scores[base];
    ids[base + end] = ids[base];
    settle(top, base, end, score, id);
  }
}
function settle({ ids, scores }, base, size, score, id) {
  let at2 = 0;
  for (; ; ) {
    let child = 2 * at2 + 1;
    if (child >= size) break;
    let childScore = scores[base + child];
    let childId = ids[base + child];
    if (child + 1 < size) {
      const otherScore = scores[base + child + 1];
      const otherId = ids[base + child + 1];
      if (otherScore < childScore || otherScore === childScore && otherId > childId) {
        child++;
        childScore = otherScore;
        childId = otherId;
      }
    }
    if (childScore > score || childScore === score && childId < id) break;
    scores[base + at2] = childScore;
    ids[base + at2] = childId;
    at2 = child;
  }
  scores[base + at2] = score;
  ids[base + at2] = id;
}

// src/fast/search/plain-search.ts
function inverted({ rows, columns, offsets, columnsOf, weights }) {
  const starts = new Uint32Array(columns + 1);
  for (let edge = 0; edge < offsets[rows]; edge++) starts[columnsOf[edge] + 1]++;
  for (let column = 0; column < columns; column++) starts[column + 1] += starts[column];
  const next = starts.slice();
  const byColumn = new Uint32Array(offsets[rows]);
  const weightsByColumn = weights && new Float64Array(offsets[rows]);
  for (let row = 0; row < rows; row++) {
    for (let edge = offsets[row]; edge < offsets[row + 1]; edge++) {
      const at2 = next[columnsOf[edge]]++;
      byColumn[at2] = row;
      if (weights && weightsByColumn) weightsByColumn[at2] = weights[edge];
    }
  }
  return { offsets: starts, rows: byColumn, weights: weightsByColumn };
}
var plainSearchOf = /* @__PURE__ */ (() => /* @__PURE__ */ derived((csr) => {
  const lists = inverted(csr);
  return lending(() => ({
    csr,
    lists,
    sums: new Float64Array(csr.rows),
    touched: new Uint32Array(csr.rows),
    ownTotals: { count: 0, sum: 0, norm: 0 },
    otherTotals: { count: 0, sum: 0, norm: 0 }
  }));
}))();
function plainSearch(search, measure, task, subject) {
  const { csr, sums, touched, ownTotals, otherTotals } = search;
  const { subjects, wanted, top } = task;
  const slot = subject - task.from;
  const count = addUp(search, measure, task, subject);
  const own = subjects.self ? subject : -1;
  readTotals(ownTotals, subjects.csr, subjects.totals, subject);
  for (let i = 0; i < count; i++) {
    const row = touched[i];
    const shared2 = sums[row];
    sums[row] = 0;
    if (row === own || !(shared2 > 0)) continue;
    readTotals(otherTotals, csr, measure.totals, row);
    const score = measure.metric.score(shared2, ownTotals, otherTotals);
    if (score >= wanted.minScore) offer(top, slot, score, row);
  }
  sortSlot(top, slot);
}
function addUp({ lists, sums, touched }, measure, { subjects }, subject) {
  const { sharing, values, added } = measure;
  const { csr } = subjects;
  let count = 0;
  for (let edge = csr.offsets[subject]; edge < csr.offsets[subject + 1]; edge++) {
    const column = csr.columnsOf[edge];
    const own = csr.weights ? csr.weights[edge] : 1;
    const value = sharing === "table" ? values[column] : 1;
    if (value === 0 || own === 0) continue;
    const end = lists.offsets[column + 1];
    for (let at2 = lists.offsets[column]; at2 < end; at2++) {
      const row = lists.rows[at2];
      const sum = sums[row];
      let more = value;
      if (sharing !== "count" && sharing !== "table") {
        const other = lists.weights ? lists.weights[at2] : 1;
        if (sharing === "function") more = added(own, other, column);
        else more = sharing === "min" ? Math.min(own, other) : own * other;
        if (more === 0) continue;
      }
      if (sum === 0) touched[count++] = row;
      sums[row] = sum + more;
    }
  }
  return count;
}

// src/fast/search/prepared-subject.ts
var PLANES = 12;
var MOST_COLUMNS = 1e3;
var SMALLEST_REACH = 1e-280;
var NARROW = 8;
var FEW_COLUMNS = 64;
var SPARE = 0.25;
function preparedSubject(columns, { sharing }) {
  return {
    totals: { count: 0, sum: 0, norm: 0 },
    bitColumns: 0,
    lists: 0,
    cap: 0,
    scale: 1,
    shortfall: 0,
    planes: 0,
    columnAt: new Int32Array(MOST_COLUMNS),
    columnUnits: new Int32Array(MOST_COLUMNS),
    listAt: new Int32Array(MOST_COLUMNS),
    listUnits: new Int32Array(MOST_COLUMNS),
    own: sharing === "count" ? null : new Float64Array(columns),
    added: new Float64Array(MOST_COLUMNS),
    order: new Uint32Array(MOST_COLUMNS)
  };
}
function prepare({ slices, measure, bounds, prepared }, subjects, subject, spare = 0) {
  const { offsets, columnsOf, weights } = subjects.csr;
  const { own, added, order } = prepared;
  const { most, uniform } = bounds;
  prepared.bitColumns = 0;
  prepared.lists = 0;
  prepared.scale = 1;
  prepared.shortfall = 0;
  const end = offsets[subject + 1];
  const loners = subjects.self ? LIST + slices.firstLoner : NOBODY;
  let kept2 = 0;
  let reach = 0;
  for (let edge = offsets[subject]; edge < end; edge++) {
    const column = columnsOf[edge];
    const reference = slices.reference[column];
    if (own === null || most === null) {
      if (reference < loners) list(prepared, reference, 1);
      continue;
    }
    const weight = weights ? weights[edge] : 1;
    const mostHere = mostAdded(measure, weight, most[column], column);
    own[column] = uniform ? mostHere : weight;
    if (reference >= loners || mostHere === 0) continue;
    added[kept2] = mostHere;
    order[kept2++] = reference;
    reach += mostHere;
  }
  if (own === null) {
    prepared.cap = prepared.bitColumns + prepared.lists;
    prepared.planes = 32 - Math.clz32(prepared.cap);
    return;
  }
  prepared.cap = reach;
  if (spare > 0) kept2 = dropLightest(prepared, kept2, spare);
  let left = 0;
  for (let i = 0; i < kept2; i++) left += added[i];
  const room = 2 ** unitBits(kept2) - 1;
  let units = giveUnits(prepared, kept2, left, room - 0.5 * kept2);
  if (units > room) units = giveUnits(prepared, kept2, left, room - kept2);
  prepared.shortfall += (reach - left) * prepared.scale;
  prepared.planes = 32 - Math.clz32(units);
}
function list(prepared, reference, units) {
  if (reference < LIST) {
    prepared.columnAt[prepared.bitColumns] = reference;
    prepared.columnUnits[prepared.bitColumns++] = units;
  } else {
    prepared.listAt[prepared.lists] = reference - LIST;
    prepared.listUnits[prepared.lists++] = units;
  }
}
function giveUnits(prepared, kept2, reach, room) {
  prepared.bitColumns = 0;
  prepared.lists = 0;
  prepared.shortfall = 0;
  prepared.scale = reach > SMALLEST_REACH ? room / reach : 1;
  let sum = 0;
  for (let i = 0; i < kept2; i++) {
    const exact = prepared.added[i] * prepared.scale;
    const units = Math.max(1, Math.round(exact));
    prepared.shortfall += Math.max(0, exact - units);
    sum += units;
    list(prepared, prepared.order[i], units);
  }
  return sum;
}
function dropLightest({ added, order }, count, spare) {
  if (count > FEW_COLUMNS) return count;
  for (let i = 1; i < count; i++) {
    const weight = added[i];
    const reference = order[i];
    let at2 = i;
    for (; at2 > 0 && added[at2 - 1] < weight; at2--) {
      added[at2] = added[at2 - 1];
      order[at2] = order[at2 - 1];
    }
    added[at2] = weight;
    order[at2] = reference;
  }
  let left = count;
  for (let sum = added[left - 1]; left > 1 && sum <= spare; sum += added[left - 1]) left--;
  return left;
}
function release(prepared, { csr }, subject) {
  if (!prepared.own) return;
  for (let edge = csr.offsets[subject]; edge < csr.offsets[subject + 1]; edge++)
    prepared.own[csr.columnsOf[edge]] = 0;
}
function mostAdded({ sharing, added }, own, most, column) {
  if (sharing === "min") return Math.min(own, most);
  if (sharing === "table") return own === 0 ? 0 : most;
  return sharing === "product" ? own * most : added(own, most, column);
}
function unitBits(columns) {
  return columns <= FEW_COLUMNS ? NARROW : Math.min(PLANES - 1, 35 - Math.clz32(columns));
}
function unitsNeeded(needed, scale, shortfall) {
  return Math.max(1, Math.ceil(needed * (1 - 1e-9) * scale - shortfall - 1e-6));
}
function outOfReach(needed, cap) {
  return needed * (1 - 1e-9) > cap;
}

// src/fast/search/add-columns.ts
function addColumns(columns, counters) {
  const { bits, starts, count } = columns;
  const { planes, base, stride, words } = counters;
  let group = 0;
  for (; group + 4 < count; group += 8) {
    const s0 = starts[group];
    const s1 = starts[group + 1];
    const s2 = starts[group + 2];
    const s3 = starts[group + 3];
    const s4 = starts[group + 4];
    const s5 = starts[group + 5];
    const s6 = starts[group + 6];
    const s7 = starts[group + 7];
    for (let word = 0; word < words; word++) {
      const at2 = base + word;
      let ones = planes[at2];
      let x = bits[s0 + word];
      let y = bits[s1 + word];
      let either = ones ^ x;
      const twosA = ones & x | either & y;
      ones = either ^ y;
      x = bits[s2 + word];
      y = bits[s3 + word];
      either = ones ^ x;
      const twosB = ones & x | either & y;
      ones = either ^ y;
      x = bits[s4 + word];
      y = bits[s5 + word];
      either = ones ^ x;
      const twosC = ones & x | either & y;
      ones = either ^ y;
      x = bits[s6 + word];
      y = bits[s7 + word];
      either = ones ^ x;
      const twosD = ones & x | either & y;
      planes[at2] = either ^ y;
      let twos = planes[at2 + stride];
      either = twos ^ twosA;
      const foursA = twos & twosA | either & twosB;
      twos = either ^ twosB;
      either = twos ^ twosC;
      const foursB = twos & twosC | either & twosD;
      planes[at2 + stride] = either ^ twosD;
      const fours = planes[at2 + 2 * stride];
      either = fours ^ foursA;
      let carry = fours & foursA | either & foursB;
      planes[at2 + 2 * stride] = either ^ foursB;
      for (let plane = at2 + 3 * stride; carry !== 0; plane += stride) {
        const eights = planes[plane];
        planes[plane] = eights ^ carry;
        carry &= eights;
      }
    }
  }
  if (group < count) addFour(columns, group, counters);
}
function addFour({ bits, starts }, group, { planes, base, stride, words }) {
  const s0 = starts[group];
  const s1 = starts[group + 1];
  const s2 = starts[group + 2];
  const s3 = starts[group + 3];
  for (let word = 0; word < words; word++) {
    const at2 = base + word;
    let ones = planes[at2];
    let x = bits[s0 + word];
    let y = bits[s1 + word];
    let either = ones ^ x;
    const twosA = ones & x | either & y;
    ones = either ^ y;
    x = bits[s2 + word];
    y = bits[s3 + word];
    either = ones ^ x;
    const twosB = ones & x | either & y;
    planes[at2] = either ^ y;
    const twos = planes[at2 + stride];
    either = twos ^ twosA;
    let carry = twos & twosA | either & twosB;
    planes[at2 + stride] = either ^ twosB;
    for (let plane = at2 + 2 * stride; carry !== 0; plane += stride) {
      const before = planes[plane];
      planes[plane] = before ^ carry;
      carry &= before;
    }
  }
}

// src/fast/search/list-columns.ts
function listColumns(search, base, stride, plane) {
  const { slices, prepared, starts } = search;
  let count = 0;
  for (let i = 0; i < prepared.bitColumns; i++)
    if (prepared.columnUnits[i] >>> plane & 1) starts[count++] = base + prepared.columnAt[i] * stride;
  while (count % 4 !== 0) starts[count++] = base + slices.bitColumns * stride;
  return count;
}

// src/fast/search/sliced-search.ts
var CHUNK_WORDS = /* @__PURE__ */ (() => CHUNK / 32)();
function slicedSearch(slices, measure, bounds = boundsOf(slices, measure)) {
  return {
    slices,
    measure,
    bounds,
    prepared: preparedSubject(slices.columns, measure),
    turn: { self: -1, tile: 0, slot: 0, minScore: 0, top: emptyTopRows(0, 1) },
    bar: { entry: -1, count: -1, sum: -1, norm: -1, needed: 0, units: 1 },
    other: { count: 0, sum: 0, norm: 0 },
    planes: new Int32Array(PLANES * slices.stride),
    starts: new Int32Array(MOST_COLUMNS + 8),
    seeded: new Int32Array(CHUNK_WORDS),
    peaks: new Int32Array(CHUNK_WORDS),
    likes: new Int32Array(CHUNK_WORDS),
    tally: new Int32Array(PLANES * slices.summaryWords),
    marks: new Int32Array(slices.summaryWords),
    visited: new Int32Array(slices.summaryWords),
    done: new Int32Array(slices.summaryWords),
    homeWords: new Int32Array(CHUNK_WORDS)
  };
}
function take(search, task, subject, tile) {
  const { turn, prepared } = search;
  const { subjects, from, wanted, top } = task;
  readTotals(prepared.totals, subjects.csr, subjects.totals, subject);
  turn.self = subjects.self ? subject : -1;
  turn.tile = tile;
  turn.slot = subject - from;
  turn.minScore = wanted.minScore;
  turn.top = top;
}
function toBeat({ turn }) {
  return entryScore(turn.top, turn.slot, turn.minScore);
}
function neededIn(search, runs2, run, score) {
  const { other, measure, prepared } = search;
  other.count = runs2.counts[run];
  other.sum = runs2.sums[run];
  other.norm = runs2.norms[run];
  return measure.metric.needed(score, prepared.totals, other);
}
function forget({ bar }) {
  bar.entry = -1;
}
function isOpen(search, block) {
  const { bar, prepared, bounds } = search;
  const { counts, sums, norms, cap } = bounds.blocks;
  const entry = toBeat(search);
  const sum = sums[block];
  const norm = norms[block];
  const count = counts[block];
  if (entry !== bar.entry || sum !== bar.sum || norm !== bar.norm || count !== bar.count) {
    bar.entry = entry;
    bar.count = count;
    bar.sum = sum;
    bar.norm = norm;
    bar.needed = neededIn(search, bounds.blocks, block, entry);
    bar.units = unitsNeeded(bar.needed, prepared.scale, prepared.shortfall);
  }
  return bar.units >>> prepared.planes === 0 && !outOfReach(bar.needed, Math.min(prepared.cap, cap[block]));
}
function needsNoLess({ bar, bounds }, block) {
  const { counts, sums, norms } = bounds.blocks;
  return sums[block] >= bar.sum && norms[block] >= bar.norm && counts[block] >= bar.count;
}
function blocksOf({ rows, tileRows }, tile) {
  return Math.ceil(Math.min(tileRows, rows - tile * tileRows) / (CHUNK / BLOCKS));
}

// src/fast/search/offer-place.ts
function offerPlace(search, place, counter) {
  const { slices, measure, prepared, turn, other } = search;
  const row = slices.rowAt[place];
  if (row === turn.self) return;
  readTotals(other, slices, measure.totals, row);
  let shared2 = counter;
  if (prepared.own) {
    const needed = measure.metric.needed(toBeat(search), prepared.totals, other);
    if (counter < unitsNeeded(needed, prepared.scale, prepared.shortfall)) return;
    shared2 = exactShared(search, prepared.own, row);
  }
  if (!(shared2 > 0)) return;
  const score = measure.metric.score(shared2, prepared.totals, other);
  if (score >= turn.minScore) offer(turn.top, turn.slot, score, row);
}
function exactShared({ slices, measure, bounds }, own, row) {
  const { offsets, columnsOf, weights } = slices;
  const { sharing, added } = measure;
  const end = offsets[row + 1];
  let sum = 0;
  for (let edge = offsets[row]; edge < end; edge++) {
    const column = columnsOf[edge];
    const weight = own[column];
    if (bounds.uniform) sum += weight;
    else if (sharing === "product") sum += weight * (weights ? weights[edge] : 1);
    else if (sharing === "min") sum += Math.min(weight, weights ? weights[edge] : 1);
    else if (weight !== 0) sum += added(weight, weights ? weights[edge] : 1, column);
  }
  return sum;
}

// src/fast/search/scan-counted.ts
var BLOCK_WORDS2 = /* @__PURE__ */ (() => BLOCK / 32)();
function scanCounted(search, first, words) {
  const { slices, prepared, planes, starts, turn, bar } = search;
  const { bits, stride } = slices;
  const columns = listColumns(search, turn.tile * (slices.bitColumns + 1) * stride, stride, 0);
  const listPlanes = 32 - Math.clz32(prepared.lists);
  const firstPlace = turn.tile * slices.tileRows;
  for (let from = first; from < first + words; from += BLOCK_WORDS2) {
    if (!isOpen(search, (firstPlace + from * 32) / BLOCK)) continue;
    const { units } = bar;
    const end = Math.min(first + words, from + BLOCK_WORDS2);
    for (let word = from; word < end; word++) {
      let p0 = planes[word];
      let p1 = planes[word + stride];
      let p2 = 0;
      let p3 = 0;
      let p4 = 0;
      let p5 = 0;
      if (listPlanes > 2) {
        p2 = planes[word + 2 * stride];
        p3 = planes[word + 3 * stride];
        p4 = planes[word + 4 * stride];
        p5 = planes[word + 5 * stride];
      }
      let group = 0;
      for (; group + 4 < columns; group += 8) {
        let x = bits[starts[group] + word];
        let y = bits[starts[group + 1] + word];
        let either = p0 ^ x;
        const twosA = p0 & x | either & y;
        p0 = either ^ y;
        x = bits[starts[group + 2] + word];
        y = bits[starts[group + 3] + word];
        either = p0 ^ x;
        const twosB = p0 & x | either & y;
        p0 = either ^ y;
        either = p1 ^ twosA;
        const foursA = p1 & twosA | either & twosB;
        p1 = either ^ twosB;
        x = bits[starts[group + 4] + word];
        y = bits[starts[group + 5] + word];
        either = p0 ^ x;
        const twosC = p0 & x | either & y;
        p0 = either ^ y;
        x = bits[starts[group + 6] + word];
        y = bits[starts[group + 7] + word];
        either = p0 ^ x;
        const twosD = p0 & x | either & y;
        p0 = either ^ y;
        either = p1 ^ twosC;
        const foursB = p1 & twosC | either & twosD;
        p1 = either ^ twosD;
        either = p2 ^ foursA;
        const eights = p2 & foursA | either & foursB;
        p2 = either ^ foursB;
        const sixteens = p3 & eights;
        p3 ^= eights;
        p5 ^= p4 & sixteens;
        p4 ^= sixteens;
      }
      if (group < columns) {
        let x = bits[starts[group] + word];
        let y = bits[starts[group + 1] + word];
        let either = p0 ^ x;
        const twosA = p0 & x | either & y;
        p0 = either ^ y;
        x = bits[starts[group + 2] + word];
        y = bits[starts[group + 3] + word];
        either = p0 ^ x;
        const twosB = p0 & x | either & y;
        p0 = either ^ y;
        either = p1 ^ twosA;
        const fours = p1 & twosA | either & twosB;
        p1 = either ^ twosB;
        const eights = p2 & fours;
        p2 ^= fours;
        const sixteens = p3 & eights;
        p3 ^= eights;
        p5 ^= p4 & sixteens;
        p4 ^= sixteens;
      }
      let reaches = units & 1 ? p0 : -1;
      reaches = units & 2 ? reaches & p1 : reaches | p1;
      reaches = units & 4 ? reaches & p2 : reaches | p2;
      reaches = units & 8 ? reaches & p3 : reaches | p3;
      reaches = units & 16 ? reaches & p4 : reaches | p4;
      reaches = units & 32 ? reaches & p5 : reaches | p5;
      for (; reaches !== 0; reaches &= reaches - 1) {
        const bit = 31 - Math.clz32(reaches & -reaches);
        const low3 = p0 >>> bit & 1 | (p1 >>> bit & 1) << 1 | (p2 >>> bit & 1) << 2;
        const high3 = p3 >>> bit & 1 | (p4 >>> bit & 1) << 1 | (p5 >>> bit & 1) << 2;
        offerPlace(search, firstPlace + word * 32 + bit, low3 | high3 << 3);
      }
    }
  }
}

// src/fast/search/scan-chunk.ts
var BLOCK_WORDS3 = /* @__PURE__ */ (() => BLOCK / 32)();
var COUNTED = 6;
function scan(search, first, words) {
  const { prepared } = search;
  if (prepared.own === null && prepared.planes <= COUNTED) {
    scanCounted(search, first, words);
    return;
  }
  addAllColumns(search, first, words);
  offerWhatReaches(search, first, words);
}
function addAllColumns(search, first, words) {
  const { slices, prepared, planes, starts, turn } = search;
  const { stride } = slices;
  const base = turn.tile * (slices.bitColumns + 1) * stride + first;
  const listed = prepared.own === null ? 1 : prepared.planes;
  for (let plane = 0; plane < listed; plane++) {
    const count = listColumns(search, base, stride, plane);
    if (count > 0)
      addColumns({ bits: slices.bits, starts, count }, { planes, base: plane * stride + first, stride, words });
  }
}
function offerWhatReaches(search, first, words) {
  const { slices, turn, bar } = search;
  for (let from = first; from < first + words; from += BLOCK_WORDS3) {
    if (!isOpen(search, (turn.tile * slices.tileRows + from * 32) / BLOCK)) continue;
    for (let word = from; word < from + BLOCK_WORDS3; word++)
      offerRows(search, word, reachingInWord(search, word, bar.units));
  }
}
function reachingInWord({ slices, prepared, planes }, word, units) {
  let reaches = -1;
  for (let plane = 0, at2 = word; plane < prepared.planes; plane++, at2 += slices.stride)
    reaches = units >>> plane & 1 ? reaches & planes[at2] : reaches | planes[at2];
  return reaches;
}
function offerRows(search, word, rows) {
  const { slices, prepared, planes, turn } = search;
  for (let left = rows; left !== 0; left &= left - 1) {
    const bit = 31 - Math.clz32(left & -left);
    let counter = 0;
    for (let plane = 0, at2 = word; plane < prepared.planes; plane++, at2 += slices.stride)
      counter |= (planes[at2] >>> bit & 1) << plane;
    offerPlace(search, turn.tile * slices.tileRows + word * 32 + bit, counter);
  }
}

// src/fast/search/peaks.ts
var LIKE = 0.25;
var LIKES = 4096;
function offerPeaks(search, count) {
  const { slices, bounds, prepared, turn, seeded, peaks, likes, homeWords } = search;
  findPeaks(search, count);
  const firstPlace = turn.tile * slices.tileRows;
  let most = 0;
  let each = 0;
  for (let i = 0; i < count; i++) {
    const place = firstPlace + homeWords[i] * 32;
    if (place % BLOCK === 0) {
      const needed = prepared.scale * neededIn(search, bounds.blocks, place / BLOCK, LIKE);
      each = needed > 0 ? Math.min(LIKES / needed, LIKES) : 1;
    }
    const like = Math.floor(peaks[i] * each);
    likes[i] = like;
    if (like > most) most = like;
  }
  const { k } = turn.top;
  const cut = cutFor(likes, count, k + (k >> 2) + 1, most);
  for (let i = 0; i < count; i++) {
    const bit = seeded[i] & -seeded[i];
    if (peaks[i] === 0 || likes[i] < cut) {
      seeded[i] = 0;
      continue;
    }
    seeded[i] = bit;
    offerPlace(search, firstPlace + homeWords[i] * 32 + 31 - Math.clz32(bit), peaks[i]);
  }
}
function findPeaks({ slices, prepared, planes, seeded, peaks, homeWords }, count) {
  const { stride } = slices;
  for (let i = 0; i < count; i++) {
    let best = -1;
    let counter = 0;
    for (let plane = prepared.planes - 1, at2 = plane * stride + homeWords[i]; plane >= 0; plane--, at2 -= stride) {
      const higher = best & planes[at2];
      const some = (higher | -higher) >> 31;
      best = higher | best & ~some;
      counter = 2 * counter - some;
    }
    seeded[i] = best;
    peaks[i] = counter;
  }
}
function cutFor(likes, length, count, most) {
  let cut = 0;
  if (length <= count) return cut;
  let high = most;
  for (let step = 0; step < 6; step++) {
    const middle = cut + high >> 1;
    let missed = 0;
    for (let i = 0; i < length; i++) missed += likes[i] - middle >>> 31;
    if (length - missed >= count) cut = middle;
    else high = middle;
  }
  return cut;
}

// src/fast/search/scan-home.ts
function scanHome(search) {
  const { visited, homeWords } = search;
  let count = 0;
  runs(visited, (from, to) => {
    addAllColumns(search, from, to - from);
    for (let word = from; word < to; word++) homeWords[count++] = word;
  });
  offerPeaks(search, count);
  offerBesidePeaks(search, count);
}
function offerBesidePeaks(search, count) {
  const { slices, turn, bar, homeWords, peaks, seeded } = search;
  const first = turn.tile * slices.tileRows;
  for (let i = 0; i < count; i++) {
    const word = homeWords[i];
    const block = Math.floor((first + word * 32) / BLOCK);
    if (bar.entry >= 0 && peaks[i] < bar.units && needsNoLess(search, block)) continue;
    if (!isOpen(search, block) || peaks[i] < bar.units) continue;
    offerRows(search, word, reachingInWord(search, word, bar.units) & ~seeded[i]);
  }
}

// src/fast/search/tally.ts
function tallyBlocks(search, tile) {
  const { slices, prepared, tally, marks, starts } = search;
  const { summaryWords, summaries, bitColumns, listStarts, lists, places } = slices;
  tally.fill(0);
  const base = tile * (bitColumns + 1) * summaryWords;
  for (let plane = 0; plane < prepared.planes; plane++) {
    const count = listColumns(search, base, summaryWords, plane);
    if (count > 0)
      addColumns(
        { bits: summaries, starts, count },
        { planes: tally, base: plane * summaryWords, stride: summaryWords, words: summaryWords }
      );
  }
  for (let i = 0; i < prepared.lists; i++) {
    const list2 = tile * lists + prepared.listAt[i];
    const from = listStarts[list2];
    const to = listStarts[list2 + 1];
    if (from === to) continue;
    marks.fill(0);
    for (let at2 = from; at2 < to; at2++) {
      const block = places[at2] >>> 7;
      marks[block >>> 5] = marks[block >>> 5] | 1 << (block & 31);
    }
    for (let word = 0; word < summaryWords; word++)
      add(tally, word, marks[word], prepared.listUnits[i], summaryWords);
  }
}
function add(tally, word, bits, units, stride) {
  for (let left = units, plane = word; left !== 0; left >>>= 1, plane += stride) {
    if ((left & 1) === 0) continue;
    for (let carry = bits, at2 = plane; carry !== 0; at2 += stride) {
      const before = tally[at2];
      tally[at2] = before ^ carry;
      carry &= before;
    }
  }
}
function reachingInChunk({ slices, prepared, tally }, chunk, units) {
  if (units >>> prepared.planes !== 0) return 0;
  let reaches = -1;
  for (let plane = 0, at2 = chunk; plane < prepared.planes; plane++, at2 += slices.summaryWords)
    reaches = units >>> plane & 1 ? reaches & tally[at2] : reaches | tally[at2];
  return reaches;
}
function bestBlocks(search, most) {
  let few = 2 ** search.prepared.planes;
  let many = 0;
  while (few - many > 1) {
    const middle = few + many >> 1;
    if (markReaching(search, middle) > most) many = middle;
    else few = middle;
  }
  if (markReaching(search, few) > 0 || many === 0) return;
  markReaching(search, many);
  let left = most;
  for (const [word, blocks] of search.visited.entries()) {
    let kept2 = 0;
    for (let rest = blocks; rest !== 0 && left > 0; rest &= rest - 1, left--) kept2 |= rest & -rest;
    search.visited[word] = kept2;
  }
}
function markReaching(search, units) {
  let count = 0;
  for (let word = 0; word < search.slices.summaryWords; word++) {
    let rest = reachingInChunk(search, word, units);
    search.visited[word] = rest;
    for (; rest !== 0; rest &= rest - 1) count++;
  }
  return count;
}
function addLists({ slices, prepared, planes, visited }, tile) {
  const { places, listStarts, lists, stride } = slices;
  for (let i = 0; i < prepared.lists; i++) {
    const list2 = tile * lists + prepared.listAt[i];
    const to = listStarts[list2 + 1];
    for (let from = listStarts[list2]; from < to; from++) {
      const place = places[from];
      if ((visited[place >>> 12] >>> (place >>> 7 & 31) & 1) === 0) continue;
      const bit = 1 << (place & 31);
      for (let left = prepared.listUnits[i], plane = place >>> 5; left !== 0; left >>>= 1, plane += stride) {
        if ((left & 1) === 0) continue;
        for (let at2 = plane; ; at2 += stride) {
          const before = planes[at2];
          planes[at2] = before ^ bit;
          if ((before & bit) === 0) break;
        }
      }
    }
  }
}

// src/fast/search/search-tile.ts
function searchHome(search, task, subject, home) {
  const { slices, measure, prepared, visited, done } = search;
  const tile = Math.floor(home / slices.tileRows);
  const blocks = blocksOf(slices, tile);
  take(search, task, subject, tile);
  prepare(search, task.subjects, subject);
  forget(search);
  visited.fill(0);
  if (prepared.planes > 0) {
    if (measure.sharing !== "count" && blocks > BLOCKS) {
      tallyBlocks(search, tile);
      bestBlocks(search, BLOCKS);
    } else {
      const chunk = Math.floor(home % slices.tileRows / CHUNK);
      visited[chunk] = chunkBlocks(blocks, chunk);
    }
    addLists(search, tile);
    scanHome(search);
    clearVisited(search);
  }
  done.set(visited);
  release(prepared, task.subjects, subject);
}
function searchTile(search, task, subject, at2) {
  const { slices, measure, bounds, prepared, visited, done } = search;
  const { tile, beside } = at2;
  const counted = measure.sharing === "count";
  const blocks = blocksOf(slices, tile);
  const chunks = Math.ceil(blocks / BLOCKS);
  const firstChunk = tile * slices.tileRows / CHUNK;
  take(search, task, subject, tile);
  const neededFrom = (chunk) => neededIn(search, bounds.chunks, firstChunk + chunk, toBeat(search));
  const outOf = (chunk) => outOfReach(neededFrom(chunk), Math.min(prepared.cap, bounds.chunks.cap[firstChunk + chunk]));
  let least = counted ? 0 : Infinity;
  for (let chunk = 0; chunk < chunks && !counted; chunk++) least = Math.min(least, neededFrom(chunk));
  prepare(search, task.subjects, subject, SPARE * least);
  forget(search);
  let open = false;
  for (let chunk = 0; chunk < chunks && !open; chunk++) open = !outOf(chunk);
  if (open && prepared.planes > 0) {
    if (!counted) tallyBlocks(search, tile);
    visited.fill(0);
    for (let chunk = 0; chunk < chunks; chunk++) {
      if (outOf(chunk)) continue;
      const units = unitsNeeded(neededFrom(chunk), prepared.scale, prepared.shortfall);
      const reaching = counted ? -1 : reachingInChunk(search, chunk, units);
      visited[chunk] = reaching & chunkBlocks(blocks, chunk) & (beside ? ~done[chunk] : -1);
    }
    addLists(search, tile);
    runs(visited, (from, to, chunk) => {
      if (!outOf(chunk)) scan(search, from, to - from);
    });
    clearVisited(search);
  }
  release(prepared, task.subjects, subject);
}
function chunkBlocks(blocks, chunk) {
  const left = blocks - chunk * BLOCKS;
  return left < 32 ? (1 << left) - 1 : -1;
}
function clearVisited({ slices, prepared, planes, visited }) {
  runs(visited, (from, to) => {
    for (let plane = 0; plane < prepared.planes; plane++)
      planes.fill(0, plane * slices.stride + from, plane * slices.stride + to);
  });
}

// src/fast/search/search-slices.ts
function searchSlices(search, task) {
  const { slices } = search;
  const { subjects, from, to, top } = task;
  for (let subject = from; subject < to; subject++) {
    if (!fits(subjects, subject)) continue;
    const home = homeOf(search, subjects, subject);
    const tile = Math.floor(home / slices.tileRows);
    searchHome(search, task, subject, home);
    if (blocksOf(slices, tile) > BLOCKS) searchTile(search, task, subject, { tile, beside: true });
  }
  for (let tile = 0; tile < slices.tiles && slices.tiles > 1; tile++) {
    const beside = { tile, beside: false };
    for (let subject = from; subject < to; subject++) {
      if (!fits(subjects, subject)) continue;
      if (Math.floor(homeOf(search, subjects, subject) / slices.tileRows) === tile) continue;
      searchTile(search, task, subject, beside);
    }
  }
  for (let subject = from; subject < to; subject++)
    if (fits(subjects, subject)) sortSlot(top, subject - from);
    else searchPlainly(search, task, subject);
}
function fits({ csr }, subject) {
  return csr.offsets[subject + 1] - csr.offsets[subject] <= MOST_COLUMNS;
}
function searchPlainly({ slices, measure }, task, subject) {
  plainSearchOf(slices)((plain) => plainSearch(plain, measure, task, subject));
}
function homeOf({ slices, measure, bounds }, subjects, subject) {
  if (subjects.self) return slices.placeOf[subject];
  const { sharing } = measure;
  const low = arrangement({ sharing, totals: bounds.blocks });
  const total = arrangement({ sharing, totals: subjects.totals })[subject];
  let from = 0;
  let to = low.length - 1;
  while (from < to) {
    const middle = from + to + 1 >> 1;
    if (low[middle] <= total) from = middle;
    else to = middle - 1;
  }
  return from * BLOCK;
}

// src/fast/search/fill-slices.ts
function fillSlices(slices) {
  const {
    rows,
    offsets,
    columnsOf,
    tileRows,
    tiles,
    bitColumns,
    lists,
    rowAt,
    reference,
    stride,
    bits,
    summaryWords,
    summaries,
    listStarts,
    places
  } = slices;
  const next = new Uint32Array(lists);
  const most = Math.min(places.length, largestTile(slices));
  const listOf = new Uint32Array(most);
  const placeOf = new Uint16Array(most);
  const summarised = summaries.length > 0;
  let start = 0;
  for (let tile = 0; tile < tiles; tile++) {
    const tileBits = tile * (bitColumns + 1) * stride;
    const first = tile * tileRows;
    const end = Math.min(rows, first + tileRows);
    next.fill(0);
    let listed = 0;
    for (let place = first; place < end; place++) {
      const row = rowAt[place];
      const word = tileBits + (place - first >>> 5);
      const bit = 1 << (place & 31);
      for (let edge = offsets[row], last = offsets[row + 1]; edge < last; edge++) {
        const ref = reference[columnsOf[edge]];
        if (ref < LIST) {
          const at2 = word + ref * stride;
          bits[at2] = bits[at2] | bit;
          if (!summarised) continue;
          const block = place - first >>> 7;
          const summary = (tile * (bitColumns + 1) + ref) * summaryWords + (block >>> 5);
          summaries[summary] = summaries[summary] | 1 << (block & 31);
        } else {
          const list2 = ref - LIST;
          listOf[listed] = list2;
          placeOf[listed++] = place - first;
          next[list2] = next[list2] + 1;
        }
      }
    }
    for (let list2 = 0; list2 < lists; list2++) {
      listStarts[tile * lists + list2] = start;
      const length = next[list2];
      next[list2] = start;
      start += length;
    }
    for (let i = 0; i < listed; i++) {
      const list2 = listOf[i];
      const at2 = next[list2];
      places[at2] = placeOf[i];
      next[list2] = at2 + 1;
    }
  }
  listStarts[tiles * lists] = start;
}
function largestTile({ offsets, rowAt, tileRows }) {
  let largest = 0;
  for (let first = 0; first < rowAt.length; first += tileRows) {
    let edges = 0;
    for (const row of rowAt.subarray(first, first + tileRows)) edges += offsets[row + 1] - offsets[row];
    largest = Math.max(largest, edges);
  }
  return largest;
}

// src/fast/search/slice.ts
var LARGE = 25e4;
function slice(csr, totals, options = {}) {
  const { arena = heap, fill = fillSlices } = options;
  const { rows, columns } = csr;
  const edges = csr.offsets[rows];
  const tileRows = Math.min(
    options.tileRows ?? (csr.weights ? 65536 : rows < LARGE ? 16384 : 32768),
    Math.max(BLOCK, Math.ceil(rows / BLOCK) * BLOCK)
  );
  const tiles = Math.max(1, Math.ceil(rows / tileRows));
  const offsets = arena.u32(rows + 1);
  offsets.set(csr.offsets.subarray(0, rows + 1));
  const columnsOf = arena.u32(edges);
  columnsOf.set(csr.columnsOf.subarray(0, edges));
  const weights = csr.weights && arena.f64(edges);
  if (csr.weights && weights) weights.set(csr.weights.subarray(0, edges));
  const { rowAt, placeOf } = byTotal(totals, arena);
  const degrees = degreesOf(columnsOf, columns);
  const bitsFrom = options.bitsFrom ?? defaultBitsFrom(rows, degrees, edges, options.lanes ?? 128);
  const reference = arena.u32(columns);
  let bitColumns = 0;
  let lists = 0;
  let postings = 0;
  for (let column = 0; column < columns; column++) {
    const degree = degrees[column];
    if (degree === 0) reference[column] = NOBODY;
    else if (degree >= bitsFrom) reference[column] = bitColumns++;
    else if (degree > 1) {
      reference[column] = LIST + lists++;
      postings += degree;
    }
  }
  const firstLoner = lists;
  for (let column = 0; column < columns; column++)
    if (degrees[column] === 1 && bitsFrom > 1) reference[column] = LIST + lists++;
  postings += lists - firstLoner;
  const stride = (tileRows >>> 5) + (tileRows > CHUNK ? 16 : 0);
  const bits = arena.i32(tiles * (bitColumns + 1) * stride);
  const summaryWords = 4 * Math.ceil(tileRows / BLOCK / 128);
  const summaries = arena.i32(rows > CHUNK ? tiles * (bitColumns + 1) * summaryWords : 0);
  const listStarts = arena.u32(tiles * lists + 1);
  const places = arena.u16(postings);
  const slices = {
    rows,
    columns,
    offsets,
    columnsOf,
    weights,
    tileRows,
    tiles,
    bitColumns,
    lists,
    firstLoner,
    rowAt,
    placeOf,
    reference,
    stride,
    bits,
    summaryWords,
    summaries,
    listStarts,
    places
  };
  fill(slices);
  return slices;
}
function degreesOf(columnsOf, columns) {
  const degrees = new Uint32Array(columns);
  for (let edge = 0; edge < columnsOf.length; edge++) degrees[columnsOf[edge]]++;
  return degrees;
}
function defaultBitsFrom(rows, degrees, edges, lanes) {
  const room = Math.max(2 ** 22, 4 * edges);
  for (let from = Math.max(6, Math.ceil(rows / (lanes === 128 ? 512 : 128))); ; from *= 2) {
    let columns = 0;
    for (let column = 0; column < degrees.length; column++) if (degrees[column] >= from) columns++;
    if (columns * (rows / 8) <= room) return from;
  }
}
var STEPS = 16384;
function byTotal(totals, arena) {
  const rows = totals.length;
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < rows; row++) {
    least = Math.min(least, totals[row]);
    greatest = Math.max(greatest, totals[row]);
  }
  const perUnit = greatest > least ? (STEPS - 1) / (greatest - least) : 0;
  const next = new Uint32Array(STEPS + 1);
  const stepOf = new Uint16Array(rows);
  for (let row = 0; row < rows; row++) {
    const step = Math.floor((totals[row] - least) * perUnit);
    stepOf[row] = step;
    next[step + 1] = next[step + 1] + 1;
  }
  for (let step = 0; step < STEPS; step++) next[step + 1] = next[step + 1] + next[step];
  const rowAt = arena.u32(rows);
  const placeOf = arena.u32(rows);
  for (let row = 0; row < rows; row++) {
    const step = stepOf[row];
    const place = next[step];
    next[step] = place + 1;
    rowAt[place] = row;
    placeOf[row] = place;
  }
  return { rowAt, placeOf };
}

// src/fast/wasm/formula.ts
import { commonSkills, cosine, coverage, dice, jaccard, leichtHolmeNewman, minConditional, overlap, tverskyWeights } from "../core.js";
function formulaOf({ score }) {
  const weights = tverskyWeights(score);
  if (weights) return weights.alpha >= 0 && weights.beta >= 0 ? { number: 6, total: "sum", ...weights } : null;
  return compiled.get(score) ?? null;
}
var formula = (number, total) => ({ number, total, alpha: 0, beta: 0 });
var compiled = /* @__PURE__ */ (() => /* @__PURE__ */ new Map([
  [commonSkills.score, /* @__PURE__ */ formula(0, null)],
  [jaccard.score, /* @__PURE__ */ formula(1, "sum")],
  [dice.score, /* @__PURE__ */ formula(2, "sum")],
  [overlap.score, /* @__PURE__ */ formula(3, "sum")],
  [cosine.score, /* @__PURE__ */ formula(4, "norm")],
  [coverage.score, /* @__PURE__ */ formula(5, "sum")],
  [minConditional.score, /* @__PURE__ */ formula(7, "sum")],
  [leichtHolmeNewman.score, /* @__PURE__ */ formula(4, "count")]
]))();
function totalsRead({ total }, csr, measure) {
  if (total === null) return arrangement(measure);
  if (total === "count") return measure.totals.counts ?? lengthsOf(csr);
  return total === "norm" ? measure.totals.norms : measure.totals.sums;
}

// src/fast/wasm/kernel-bytes.ts
var kernelBytes = "AGFzbQEAAAABhQESYAV/f39/fwBgBH98fHwBfGACf38AYAZ/f39/f38AYAZ/f35/f38AYAJ/fwF/YAV/f398fwBgA39/fwF/YAN/fH8AYAd/f39/f39/AGAGf39/f3t/AGAEf39/fwF/YAR/f3x/AX9gBH9/f38AYAR/f3x8AX9gA39/fABgAX8AYAN/f38AAhIBA2VudgZtZW1vcnkCAwGAgAQDHRwBBAUCAgYABwgJCgsMDQ4PAAIBAwAQAQEDAAARBr8BGHwBRAAAAAAAAAAAC38BQQALfwFBAAt8AUQAAAAAAAAAAAt8AUQAAAAAAADwPwt8AUQAAAAAAAAAAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC38BQQELfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfwFBAQt8AUQAAAAAAAAAAAsHKwUFc2NvcmUAFgZuZWVkZWQAFwZzZWFyY2gAFQRmaWxsABsGbWVtb3J5AgAKnXkcxAEBA3wCQAJAAkACQAJAAkACQAJAIAAoAmBBAWsOBwABAgMEBQYHCyABIAIgA6CiIAFEAAAAAAAA8D+gow8LIAEgAiADoKJEAAAAAAAA4D+iDwsgASACIAOkog8LIAEgAqIgA6IPCyABIAOiDwtEAAAAAAAA8D8gAaEgASAAKwMAIgQgACsDCCIFoKKgIgZEAAAAAAAAAABkBHwgASAEIAKiIAUgA6KgoiAGowVEAAAAAAAAAAALDwsgASACIAOlog8LIAELgAECA38BfgNAIAJCAFIEQCACeiEJQQAhBiAAKAKsASADaiAAKAIwIwZBAWtsaiEHIwYhCANAIAgEQCAHKQMAIAmIp0EBcSAGQQF0ciEGIAhBAWshCCAHIAAoAjBrIQcMAQsLIAAgASAEIAmnaiAGIAUQECACIAJCAX2DIQIMAQsLC8QBAgJ7BH8gACgCXCEGA0AgBSAGSQRA/QwAAAAAAAAAAAAAAAAAAAAA/Qz/////////////////////IAEjBnYbIQJBACEEA0AgASMGdkUgBCMGSXEEQCACIAAoAtwBIAQgBmxqIAVq/QAEACID/U4gAiAD/VEgASAEdkEBca1CAX39Ev1O/VAhAiAEQQFqIQQMAQsLIAAoAuABIAVqIAL9CwQAIAcgAv0dAHunIAL9HQF7p2pqIQcgBUEQaiEFDAELCyAHC6sDAgl/A3sgACgC3AEiCEEAIAAoAlwiBCMGQQFqbPwLAANAIAIjBkkEQCAAIAAoAlggASAAKAIkQQFqbCAEbGogBCACEAsiAwRAIAAoArABIAMgCCACIARsaiAEIwYgAmsgBBATCyACQQFqIQIMAQsLIAAoAuABIARqIQYDQCAHIwJJBEAgACgCVCIDIAAoAlAgB0ECdCIFIAAoAsABaigCACABIAAoAihsakECdGoiCSgCAEEBdGoiAiADIAkoAgRBAXRqIgNHBEAgACgCxAEgBWooAgAhCSAGQQAgBPwLAANAIAIgA0kEQCAGIAIvAQAiBUEMdkECdGoiCiAKKAIAQQEgBUEHdnRyNgIAIAJBAmohAgwBCwtBACEFA0AgBCAFSwRAIAUgBmr9AAQAIQxBACECA0AgCSACdiIDBEAgA0EBcQRAIAwhCyACIQMDQCADIwZJBEAgCCADIARsaiAFaiIK/QAEACENIAogDSAL/VH9CwQAIA0gC/1OIQsgA0EBaiEDDAELCwsgAkEBaiECDAELCyAFQRBqIQUMAQsLCyAHQQFqIQcMAQsLC5ECAQx/IAAoAuABIQkgACgCrAEhCCAAKAIwIQsDQCAMIwJJBEAgACgCVCICIAAoAlAgDEECdCIDIAAoAsABaigCACABIAAoAihsakECdGoiBCgCBEEBdGohByAAKALEASADaigCACEFIAIgBCgCAEEBdGohDQNAIAcgDUsEQCAJIA0vAQAiAkEMdkECdGooAgAgAkEHdnZBAXEEQEEBIAJ0IQogCCACQQV2QQJ0aiECIAUhBANAIAQEQCAEQQFxBEAgAiEDA0AgAyADKAIAIgYgCnM2AgAgBiAKcQRAIAMgC2ohAwwBCwsLIARBAXYhBCACIAtqIQIMAQsLCyANQQJqIQ0MAQsLIAxBAWohDAwBCwsLxQECBX8CfANAAkAgBkEBdEEBaiIFIAJPDQAgASAFQQN0aisDACELIAAgBUECdGooAgAhCCAFQQFqIgkgAkkEQCAAIAlBAnRqKAIAIgcgCEsgASAJQQN0aisDACIKIAthcSAKIAtjcgRAIAohCyAHIQggCSEFCwsgBCAISyADIAthcSADIAtjcg0AIAEgBkEDdGogCzkDACAAIAZBAnRqIAg2AgAgBSEGDAELCyABIAZBA3RqIAM5AwAgACAGQQJ0aiAENgIAC4MMAwx/AXwCeyAAKAIcIgUgAmwiB0EMdiELIAUgACgCGCAHayIHIAUgB0kbQf8AakEHdiIKQR9qQQV2IQxEAAAAAAAA8H8hEQNAIAYgDEkEQCARIAAoAnggBiALakEDdGorAwCkIREgBkEBaiEGDAELCyAAIAEiBSAAKAJkBHwgAAJ8IAAoAqABIARBAnRqKAIAIAAoApwBSQRAIAArAxAMAQsgACsDECAAKAKoASAEIAAoApwBbEEDdGorAwClCyAAKAKMASAFQQN0aisDACAREABEAAAAAAAA0D+iBUQAAAAAAAAAAAsQD0EAIQFBACEGA0AgAUUgBiAMSXEEQCAAIAYgC2ogBBAHIQEgBkEBaiEGDAELCyMGQQAgARsEQCAAKAJkBEAgACACEAMLQQAhBgNAIAYgDEkEQCAAKAJ4IAYgC2pBA3RqKwMAIRFBACEBIAACfCAAKAKgASAEQQJ0aigCACAAKAKcAUkEQCAAKwMQDAELIAArAxAgACgCqAEgBCAAKAKcAWxBA3RqKwMApQsjACAREABEoY92////7z+iIhEjAyAAKAJ8IAYgC2pBA3RqKwMApGRFBEAgACgCZARAIBEjBKIjBaFEje21oPfGsL6gmyIRRAAAAAAAAPA/ZAR/IBH8A0GAgAQgEUQAAAAAAADwQGMbBUEBCyINIwZ2RQRAQX8hASAAKALcASAGQQJ0aiEJQQAhBwNAIAcjBkkEQCAJKAIAIg4gAXEgASAOciANIAd2QQFxGyEBIAdBAWohByAJIAAoAlxqIQkMAQsLCwVBfyEBCwsgAUF/QQEgCiAGQQV0ayIBdEEBayABQSBPG3EhASADBEAgASAAKALkASAGQQJ0aigCAEF/c3EhAQsgACgC4AEgBkECdGogATYCACABIAhyIQggBkEBaiEGDAELCyAIBEAgBUF/IAAoApABGyEJIAAgAhAEIwZBCE0EQCAAIAIQEQsgAiAAKAIcbEEMdiELQQAhCANAIAhBBXQgCkkEQCAAKALgASAIQQJ0aigCACIDBEAgACAIIAtqIAQQBwRAAkAgCEEJdCEBIAAoAmRFIwZBBk1xBEAgACAJIAIgASADIAQQGAwBCyMGQQhNBEAgACAJIAIgASADIARBABAJDAELIAAgAiABQYAEIApBBHQgAWsiAyADQYAESxsiDBANIAEhAyACIAAoAhxsQQd2IQ1EAAAAAAAA8H8kFQNAIAEgAyAMakkEQCAAKAJwIA0gAUEEdiIOakEDdGorAwAiESMVZgR/IxYiDyMGdgRA/QwAAAAAAAAAAAAAAAAAAAAAIRIFIAAoAjAhEP0M/////////////////////yESIAEgACgCrAFqIQdBACEGA0AgBiMGSQRAIBIgB/0ABAAiE/1OIBIgE/1RIA8gBnZBAXGtQgF9/RL9Tv1QIRIgBkEBaiEGIAcgEGohBwwBCwsLIBL9UwVBAQsEQCAAIA0gDmogESAEEAwEQCMWIg8jBnYEQP0MAAAAAAAAAAAAAAAAAAAAACESBSAAKAIwIRD9DP////////////////////8hEiABIAAoAqwBaiEHQQAhBgNAIAYjBkkEQCASIAf9AAQAIhP9TiASIBP9USAPIAZ2QQFxrUIBff0S/U79UCESIAZBAWohBiAHIBBqIQcMAQsLCyAAIAkgAiAOIBIgBBAKCwsgAUEQaiEBDAELCwsLIwZBCEsEf0F/BSAAKALgASAIQQJ0aigCAAshAQNAIAEEQCABaCAIQQV0aiIDIApJBEAgACgCrAEgA0EEdGohA0EAIQcDQCAHIwZJBEAgA/0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgB0EBaiEHIAMgACgCMGohAwwBCwsgASABQQFrcSEBDAILCwsLIAhBAWohCAwBCwsLCyAAKAJkBEAgACgCgAEiASAFQQFqQQJ0aigCACECIAEgBUECdGooAgAhAQNAIAEgAkkEQCAAKALIASAAKAKEASABQQJ0aigCAEEDdGpEAAAAAAAAAAA5AwAgAUEBaiEBDAELCwsLdwEBfyAAKAJ4IQMgAAJ8IAAoAqABIAJBAnRqKAIAIAAoApwBSQRAIAArAxAMAQsgACsDECAAKAKoASACIAAoApwBbEEDdGorAwClCyMAIAMgAUEDdCIBaisDABAARKGPdv///+8/oiMDIAEgACgCfGorAwCkZEULmQEAAnwgACgCoAEgAkECdGooAgAgACgCnAFJBEAgACsDEAwBCyAAKwMQIAAoAqgBIAIgACgCnAFsQQN0aisDAKULJBAgASQRIAAjECMAIAEQACQTIxNEoY92////7z+iIwSiIwWhRI3ttaD3xrC+oJsiAUQAAAAAAADwP2QEfyAB/ANBgIAEIAFEAAAAAAAA8EBjGwVBAQskEgvIFgMQfw17AXwgACgCMCEKIAAoArABIQcjByEMIwghDiMJIQ8jCiEQIwshESMMIRIjDSETIw4hFCAAKAJkRSEVQQEhDUQAAAAAAADwvyQQRAAAAAAAAPB/JBEgAiAAKAIcbCADQQN0akEHdiEWA0AgBARAIBYgBGgiAmohCyADIAJBBHRqIQgCQCAGRQRAIAAoAnAgC0EDdGorAwAiJCMRYyAVciINBH8gJCMRYgR/QQEFAnwgACgCoAEgBUECdGooAgAgACgCnAFJBEAgACsDEAwBCyAAKwMQIAAoAqgBIAUgACgCnAFsQQN0aisDAKULIxBiCwVBAAsEQCAAICQgBRAICyMTRKGPdv///+8/oiMDIAAoAnQgC0EDdGorAwAiJCMDICRjG2QNASMSIwZ2DQELIAggACgCrAFqIgn9AAQAIR8gCSAKav0ABAAhGiAJIApBAXRq/QAEACEeIAkgCkEDbGr9AAQAIR0gCSAKQQJ0av0ABAAhHCAJIApBBWxq/QAEACEZIAkgCkEGbGr9AAQAIRggCSAKQQdsav0ABAAhGyAHIQIDQCACQRBqIAxJBEAgHyACKAIAIAhq/QAEACIX/VEhICAfIBf9TiAgIAIoAgQgCGr9AAQAIhf9Tv1QIR8gICAX/VEiFyACKAIIIAhq/QAEACIg/VEhISAaIB/9TiAaIB/9USIaIBcgIP1OICEgAigCDCAIav0ABAAiH/1O/VAiIP1O/VAhFyAhIB/9USIfIAIoAhAgCGr9AAQAIiH9USEiIB8gIf1OICIgAigCFCAIav0ABAAiH/1O/VAhISAiIB/9USIfIAIoAhggCGr9AAQAIiL9USEjIB8gIv1OICMgAigCHCAIav0ABAAiH/1O/VAhIiAjIB/9USEfIBogIP1RIiAgIf1RIiMgIv1RIRogHiAX/U4gHiAX/VEiFyAgICH9TiAjICL9Tv1QIh79Tv1QISAgFyAe/VEhHiAdICD9TiEXIB0gIP1RIR0gHCAX/U4hICAcIBf9USEcIBkgIP1OIRcgGSAg/VEhGSAbIBggF/1O/VEhGyAYIBf9USEYIAJBIGohAgwBCwsDQCACIAxJBEAgHyACKAIAIAhq/QAEACIX/VEhICAfIBf9TiAgIAIoAgQgCGr9AAQAIhf9Tv1QISEgICAX/VEiFyACKAIIIAhq/QAEACIf/VEhICAXIB/9TiAgIAIoAgwgCGr9AAQAIhf9Tv1QISIgICAX/VEhHyAaICH9TiAaICH9USIXICL9Tv1QISAgFyAi/VEhGiAeICD9TiEXIB4gIP1RIR4gHSAX/U4hICAdIBf9USEdIBwgIP1OIRcgHCAg/VEhHCAZIBf9TiEgIBkgF/1RIRkgGyAYICD9Tv1RIRsgGCAg/VEhGCACQRBqIQIMAQsLA0AgAiAOSQRAIBogAigCACAIav0ABAAiF/1RISAgGiAX/U4gICACKAIEIAhq/QAEACIX/U79UCEhICAgF/1RIhcgAigCCCAIav0ABAAiGv1RISAgFyAa/U4gICACKAIMIAhq/QAEACIX/U79UCEiICAgF/1RIRogHiAh/U4gHiAh/VEiFyAi/U79UCEgIBcgIv1RIR4gHSAg/U4hFyAdICD9USEdIBwgF/1OISAgHCAX/VEhHCAZICD9TiEXIBkgIP1RIRkgGyAYIBf9Tv1RIRsgGCAX/VEhGCACQRBqIQIMAQsLA0AgAiAPSQRAIB4gAigCACAIav0ABAAiF/1RISAgHiAX/U4gICACKAIEIAhq/QAEACIX/U79UCEhICAgF/1RIhcgAigCCCAIav0ABAAiHv1RISAgFyAe/U4gICACKAIMIAhq/QAEACIX/U79UCEiICAgF/1RIR4gHSAh/U4gHSAh/VEiFyAi/U79UCEgIBcgIv1RIR0gHCAg/U4hFyAcICD9USEcIBkgF/1OISAgGSAX/VEhGSAbIBggIP1O/VEhGyAYICD9USEYIAJBEGohAgwBCwsDQCACIBBJBEAgHSACKAIAIAhq/QAEACIX/U4hICAdIBf9USEdIBwgIP1OIRcgHCAg/VEhHCAZIBf9TiEgIBkgF/1RIRkgGyAYICD9Tv1RIRsgGCAg/VEhGCACQQRqIQIMAQsLA0AgAiARSQRAIBwgAigCACAIav0ABAAiF/1OISAgHCAX/VEhHCAZICD9TiEXIBkgIP1RIRkgGyAYIBf9Tv1RIRsgGCAX/VEhGCACQQRqIQIMAQsLA0AgAiASSQRAIBkgAigCACAIav0ABAAiF/1OISAgGSAX/VEhGSAbIBggIP1O/VEhGyAYICD9USEYIAJBBGohAgwBCwsDQCACIBNJBEAgGyAYIAIoAgAgCGr9AAQAIhf9Tv1RIRsgGCAX/VEhGCACQQRqIQIMAQsLA0AgAiAUSQRAIBsgAigCACAIav0ABAD9USEbIAJBBGohAgwBCwsgBkUEQCAf/Qz/////////////////////IxIiAkEBcRsiFyAa/U4gFyAa/VAgAkECcRsiFyAe/U4gFyAe/VAgAkEEcRsiFyAd/U4gFyAd/VAgAkEIcRsiFyAc/U4gFyAc/VAgAkEQcRsiFyAZ/U4gFyAZ/VAgAkEgcRsiFyAY/U4gFyAY/VAgAkHAAHEbIhcgG/1OIBcgG/1QIAJBgAFxGyIX/VNFDQEgDUUEQCAAIAAoAnAgC0EDdGorAwAgBRAIIxIjBnYNAiAf/Qz/////////////////////IxIiAkEBcRsiFyAa/U4gFyAa/VAgAkECcRsiFyAe/U4gFyAe/VAgAkEEcRsiFyAd/U4gFyAd/VAgAkEIcRsiFyAc/U4gFyAc/VAgAkEQcRsiFyAZ/U4gFyAZ/VAgAkEgcRsiFyAY/U4gFyAY/VAgAkHAAHEbIhcgG/1OIBcgG/1QIAJBgAFxGyIX/VNFDQILIAkgH/0LBAAgCSAKaiAa/QsEACAJIApBAXRqIB79CwQAIAkgCkEDbGogHf0LBAAgCSAKQQJ0aiAc/QsEACAJIApBBWxqIBn9CwQAIAkgCkEGbGogGP0LBAAgCSAKQQdsaiAb/QsEACAAIAEgF/0dACAIIAtBB3QiAiAFEAEgACABIBf9HQEgCEEIaiACQUBrIAUQAQwBCyAJIB/9CwQAIAkgCmogGv0LBAAgCSAKQQF0aiAe/QsEACAJIApBA2xqIB39CwQAIAkgCkECdGogHP0LBAAgCSAKQQVsaiAZ/QsEACAJIApBBmxqIBj9CwQAIAkgCkEHbGogG/0LBAAgG/0M/////////////////////yAb/QwAAAAAAAAAAAAAAAAAAAAA/dcBIhf9UiIbIBj9TiIY/QwAAAAAAAAAAAAAAAAAAAAA/dcBISAgGCAbICD9UiIYIBn9TiIZ/QwAAAAAAAAAAAAAAAAAAAAA/dcBIRsgGSAYIBv9UiIYIBz9TiIZ/QwAAAAAAAAAAAAAAAAAAAAA/dcBIRwgGSAYIBz9UiIYIB39TiIZ/QwAAAAAAAAAAAAAAAAAAAAA/dcBIR0gGSAYIB39UiIYIB79TiIZ/QwAAAAAAAAAAAAAAAAAAAAA/dcBIR4gGSAYIB79UiIYIBr9TiIZ/QwAAAAAAAAAAAAAAAAAAAAA/dcBIRogGSAYIBr9UiIYIB/9TiIZ/QwAAAAAAAAAAAAAAAAAAAAA/dcBIR8jDyAZIBggH/1S/QsEACMPIBf9wQFBAf3LASAg/dEBQQH9ywEgG/3RAUEB/csBIBz90QFBAf3LASAd/dEBQQH9ywEgHv3RAUEB/csBIBr90QFBAf3LASAf/dEB/QsEECMPQSBqJA8LIAQgBEEBa3EhBAwBCwsLSAEBfyAE/VNFBEAPCyAAIAEgBP0dACADQQR0IgYgAiAAKAIcbCADQQd0aiICIAUQASAAIAEgBP0dASAGQQhqIAJBQGsgBRABC5wBAQd/IAAoArABIQYgACgCuAEhByAAKAK8ASEIIwEhCQNAIAUgCUkEQCAIIAVBAnQiCmooAgAgA3ZBAXEEQCAGIARBAnRqIAEgByAKaigCACACbGo2AgAgBEEBaiEECyAFQQFqIQUMAQsLIAEgACgCJCACbGohAQNAIARBA3EEQCAEIgBBAWohBCAGIABBAnRqIAE2AgAMAQsLIAQL1QEBAXwgAiMVYgJ8IAAoAqABIANBAnRqKAIAIAAoApwBSQRAIAArAxAMAQsgACsDECAAKAKoASADIAAoApwBbEEDdGorAwClCyIEIxRicgRAIAQkFCACJBUgACAEIwAgAhAAJBcjF0Shj3b////vP6IjBKIjBaFEje21oPfGsL6gmyICRAAAAAAAAPA/ZAR/IAL8A0GAgAQgAkQAAAAAAADwQGMbBUEBCyQWCyMWIwZ2BH9BAQUjF0Shj3b////vP6IjAyAAKAJ0IAFBA3RqKwMApGQLRQtxAQR/IAAoAjAhBSMGQQEgACgCZBshBgNAIAQgBkkEQCAAIAAoAkwgASAAKAIkQQFqbCAFbGogAmogBSAEEAsiBwRAIAAoArABIAcgACgCrAEgBCAFbGogAmogBSMGIARrIAMQEwsgBEEBaiEEDAELCwuAAgEGf0EAJAFBACQCRAAAAAAAAAAAJAUgAyACo0QAAAAAAADwPyACRITrkaQVC80FZBskBANAIAEgBEsEQEEBIAAoAswBIARBA3RqKwMAIwSiIgKe/AMiBiAGQQFNGyEHIAIgB7ihIgJEAAAAAAAAAABkBEAjBSACoCQFCyAFIAdqIQUgACgC0AEgBEECdGooAgAiCEEfdiEGIwFBAnQiCSAAKAK4AWogCDYCACAAKAK8ASAJaiAHNgIAIwFBASAGa2okASMCQQJ0IgkgACgCwAFqIAhBgICAgHhrNgIAIAAoAsQBIAlqIAc2AgAjAiAGaiQCIARBAWohBAwBCwsgBQvPBwIGfwN8IAAoAoABIgMgAUECdGooAgAhBSADIAFBAWpBAnRqKAIAIQMgACgCjAEgAUEDdGorAwAkAEEAJAFBACQCRAAAAAAAAPA/JAREAAAAAAAAAAAkBSAAKAKQAQR/IAAoAixBgICAgHhrBUF/CyEEIAAoAmRFBEADQCADIAVLBEAgBCAAKAJIIAAoAoQBIAVBAnRqKAIAQQJ0aigCACIBSwRAIwFBAnQiBiAAKAK4AWogATYCACAAKAK8ASAGakEBNgIAIwFBASABQR92IgZraiQBIwJBAnQiByAAKALAAWogAUGAgICAeGs2AgAgACgCxAEgB2pBATYCACMCIAZqJAILIAVBAWohBQwBCwsjASMCaiIAuCQDQSAgAGdrJAYPC0EAIQEDQCADIAVLBEAgACgCyAEgACgChAEgBUECdGooAgAiBkEDdGoCfCAAKAKIASIHBHwgByAFQQN0aisDAAVEAAAAAAAA8D8LIgsgACgCbCAGQQN0aisDACIJpCAAKAJkIgdBAkYNABpEAAAAAAAAAAAgCSALRAAAAAAAAAAAYRsgB0EBRg0AGiALIAmiCyIJIAsgACgC2AEbOQMAAkAgACgCSCAGQQJ0aigCACIGIARPDQAgCUQAAAAAAAAAAGENACAAKALMASABQQN0aiAJOQMAIAAoAtABIAFBAnRqIAY2AgAgAUEBaiEBIAogCaAhCgsgBUEBaiEFDAELCyAKJAMgAkQAAAAAAAAAAGQEQCAAKALMASEGIAAoAtABIQcgAUHAAE0EQEEBIQUDQCABIAVLBEAgBiAFQQN0aisDACEJIAcgBUECdGooAgAhCCAFIQMDQCADBH8gCSAGIANBAWtBA3RqKwMAZAVBAAsEQCAGIANBA3RqIAYgA0EBayIEQQN0aisDADkDACAHIANBAnRqIAcgBEECdGooAgA2AgAgBCEDDAELCyAGIANBA3RqIAk5AwAgByADQQJ0aiAINgIAIAVBAWohBQwBCwtEAAAAAAAAAAAhCQNAIAFBAUsEQCAJIAYgAUEBayIDQQN0aisDAKAiCSACZEUEQCADIQEMAgsLCwsLRAAAAAAAAAAAIQlBACEFA0AgASAFSwRAIAkgACgCzAEgBUEDdGorAwCgIQkgBUEBaiEFDAELCyAAIAEgCUIBIAFBwABNBH9BCAVBC0EjIAFnayIDIANBC0sbC62GQgF9uSICIAG4IgtEAAAAAAAA4D+ioRAOIgO4IAJkBEAgACABIAkgAiALoRAOIQMLIwUgCiAJoSMEoqAkBUEgIANnayQGC9EFAgR8A38gACgCQCACQQJ0aigCACICIAFGBEAPCyAAKAJoIAJBA3RqKwMAIQcgA7ghBSAAKAJkBEAgAAJ8IAAoAqABIARBAnRqKAIAIAAoApwBSQRAIAArAxAMAQsgACsDECAAKAKoASAEIAAoApwBbEEDdGorAwClCyMAIAcQAEShj3b////vP6IjBKIjBaFEje21oPfGsL6gmyIFRAAAAAAAAPA/ZAR/IAX8A0GAgAQgBUQAAAAAAADwQGMbBUEBCyADSwRADwsgACgCNCIBIAJBAWpBAnRqKAIAIQkgACgCZCEDIAAoAsgBIQoCQCAAKALYAQRAIAEgAkECdGooAgAhAQNAIAEgCUkEQCAGIAogACgCOCABQQJ0aigCAEEDdGorAwCgIQYgAUEBaiEBDAELCwwBCyAAKAI0IAJBAnRqKAIAIQEDQCABIAlJBEAgBiAKIAAoAjggAUECdGooAgBBA3RqKwMAIgUgACgCPCILBHwgCyABQQN0aisDAAVEAAAAAAAA8D8LIgiioCAGIAUgCKSgIANBA0YbIQYgAUEBaiEBDAELCwsgBiEFCyAAIAUjACAHEBIhBiAFRAAAAAAAAAAAZAR/IAYgACsDEGYFQQALBEACQCAAKAKkASAAKAKcASIBIARsIgNBAnRqIQkgACgCqAEgA0EDdGohAyABIAAoAqABIARBAnRqIgQoAgAiAEsEQCAEIABBAWo2AgADQCAABEACQCADIABBAWtBAXYiAUEDdGorAwAhBSAJIAFBAnRqKAIAIgQgAksgBSAGYXEgBSAGY3INACADIABBA3RqIAU5AwAgCSAAQQJ0aiAENgIAIAEhAAwCCwsLIAMgAEEDdGogBjkDACAJIABBAnRqIAI2AgAMAQsgAysDACIFIAZjBH9BAQUgBSAGYQR/IAIgCSgCAEkFQQALCwRAIAkgAyABIAYgAhAFCwsLC+kHAQp/IAAoAkwgACgCMCIGIAEgACgCJCIBQQFqbGxqIgUgASAGbGohByAAKAKwASIIIQIgACgCuAEhCSAAKAK8ASEKIwEhCwNAIAMgC0kEQCACIAUgCSADQQJ0IgFqKAIAIAZsajYCACACIAEgCmooAgBBAXFBAnRqIQIgA0EBaiEDDAELCwNAIAIgCGtBD3EEQCACIAc2AgAgAkEEaiECDAELCyACJAcgACgCZEUEQCMHJAgjByQJIwckCiMHJAsjByQMIwckDSMHJA4PCyMHIgEhAyAAKAIwIQIgACgCuAEhBiAAKAK8ASEIIwEhCQNAIAQgCUkEQCADIAUgBiAEQQJ0IgpqKAIAIAJsajYCACADIAggCmooAgBBAXZBAXFBAnRqIQMgBEEBaiEEDAELCwNAIAMgAWtBD3EEQCADIAc2AgAgA0EEaiEDDAELCyADJAhBACEEIwgiAiEBIAAoAjAhAyAAKAK4ASEGIAAoArwBIQgjASEJA0AgBCAJSQRAIAEgBSAGIARBAnQiCmooAgAgA2xqNgIAIAEgCCAKaigCAEECdkEBcUECdGohASAEQQFqIQQMAQsLA0AgASACa0EPcQRAIAEgBzYCACABQQRqIQEMAQsLIAEkCSMJIQFBACECIAAoAjAhAyAAKAK4ASEEIAAoArwBIQYjASEHA0AgAiAHSQRAIAEgBSAEIAJBAnQiCGooAgAgA2xqNgIAIAEgBiAIaigCAEEDdkEBcUECdGohASACQQFqIQIMAQsLIAEkCiMKIQFBACECIAAoAjAhAyAAKAK4ASEEIAAoArwBIQYjASEHA0AgAiAHSQRAIAEgBSAEIAJBAnQiCGooAgAgA2xqNgIAIAEgBiAIaigCAEEEdkEBcUECdGohASACQQFqIQIMAQsLIAEkCyMLIQFBACECIAAoAjAhAyAAKAK4ASEEIAAoArwBIQYjASEHA0AgAiAHSQRAIAEgBSAEIAJBAnQiCGooAgAgA2xqNgIAIAEgBiAIaigCAEEFdkEBcUECdGohASACQQFqIQIMAQsLIAEkDCMMIQFBACECIAAoAjAhAyAAKAK4ASEEIAAoArwBIQYjASEHA0AgAiAHSQRAIAEgBSAEIAJBAnQiCGooAgAgA2xqNgIAIAEgBiAIaigCAEEGdkEBcUECdGohASACQQFqIQIMAQsLIAEkDSMNIQFBACECIAAoAjAhAyAAKAK4ASEEIAAoArwBIQAjASEGA0AgAiAGSQRAIAEgBSAEIAJBAnQiB2ooAgAgA2xqNgIAIAEgACAHaigCAEEHdkEBcUECdGohASACQQFqIQIMAQsLIAEkDguFAQACQAJAAkACQAJAAkACQAJAIAAoAmBBAWsOBwABAgMEBQYHCyABIAIgA6AgAaGjDwsgASABoCACIAOgow8LIAEgAiADpKMPCyABIAIgA6KjDwsgASADow8LIAEgASAAKwMAIAIgAaGioCAAKwMIIAMgAaGioKMPCyABIAIgA6WjDwsgAQuOBgINfwl7A0AgCEEEaiABSQRAIAAgCEECdGoiBigCACELIAYoAgQhDCAGKAIIIQ0gBigCDCEOIAYoAhAhDyAGKAIUIRAgBigCGCERIAYoAhwhEkEAIQYDQCAFIAZLBEAgAiAGaiIH/QAEACITIAYgC2r9AAQAIhT9USEVIBMgFP1OIBUgBiAMav0ABAAiE/1O/VAhGCAVIBP9USITIAYgDWr9AAQAIhT9USEVIBMgFP1OIBUgBiAOav0ABAAiFP1O/VAhEyAVIBT9USIUIAYgD2r9AAQAIhX9USEWIBQgFf1OIBYgBiAQav0ABAAiFf1O/VAhFCAWIBX9USIVIAYgEWr9AAQAIhb9USEXIBUgFv1OIBcgBiASav0ABAAiFv1O/VAhFSAHIBcgFv1R/QsEACADIAdqIgf9AAQAIhkgGP1RIhYgE/1RIhcgFP1RIRogByAaIBX9Uf0LBAAgAyAHaiIH/QAEACIbIBkgGP1OIBYgE/1O/VAiE/1RIRYgGyAT/U4gFiAXIBT9TiAaIBX9Tv1QIhT9Tv1QIRMgByAWIBT9Uf0LBABBAyEKA0AgBCAKSwRAIAMgB2oiB/0ABAAhFCAHIBQgE/1R/QsEACAUIBP9TiETIApBAWohCgwBCwsgBkEQaiEGDAELCyAIQQhqIQgMAQsLIAEgCEsEQCAAIAhBAnRqIgAoAgAhBiAAKAIEIQcgACgCCCEIIAAoAgwhCgNAIAUgCUsEQCACIAlqIgD9AAQAIhMgBiAJav0ABAAiFP1RIRUgEyAU/U4gFSAHIAlq/QAEACIT/U79UCEUIBUgE/1RIhMgCCAJav0ABAAiFf1RIRYgEyAV/U4gFiAJIApq/QAEACIT/U79UCEVIAAgFiAT/VH9CwQAIAAgA2oiAP0ABAAiEyAU/VEhFiATIBT9TiAWIBX9Tv1QIRMgACAWIBX9Uf0LBABBAiEBA0AgASAESQRAIAAgA2oiAP0ABAAhFCAAIBQgE/1R/QsEACAUIBP9TiETIAFBAWohAQwBCwsgCUEQaiEJDAELCwsL/gQBBH8gACgCGCAAKAIcIgYgAmxrIQcgACABRAAAAAAAAAAAEA8gACgC4AFBACAAKAJc/AsAIwYEQCAGIAcgBiAHSRtB/wBqQQd2IghBIEtBACMGQQhNQQAgACgCZBsbBEAgACACEANBASMGdCEGA0AgBiAFa0EBSwRAIAAgBSAGakEBdiIDEAJBIEsEQCADIQUFIAMhBgsMAQsLQQAgBSAAIAYQAhsEQCAAIAUQAhpBICEGQQAhBQNAIAUgACgCXEkEQEEAIQcgBSAAKALgAWooAgAhAwNAIAZBACADGwRAIAcgA0EAIANrcXIhByADIANBAWtxIQMgBkEBayEGDAELCyAFIAAoAuABaiAHNgIAIAVBBGohBQwBCwsLBSAAKALgASADQQJ0akF/QQEgCCADQQV0ayIDdEEBayADQSBPGzYCAAsgACACEAQgACABQX8gACgCkAEbIAIgCCAEEBlBACECA0AgAkEFdCAISQRAIwZBCEsEf0F/BSAAKALgASACQQJ0aigCAAshAwNAIAMEQCADaCACQQV0aiIEIAhJBEAgACgCrAEgBEEEdGohBEEAIQUDQCAFIwZJBEAgBP0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgBUEBaiEFIAQgACgCMGohBAwBCwsgAyADQQFrcSEDDAILCwsgAkEBaiECDAELCwsgACgC5AEgACgC4AEgACgCXPwKAAAgACgCZARAIAAoAoABIgIgAUEBakECdGooAgAhAyACIAFBAnRqKAIAIQEDQCABIANJBEAgACgCyAEgACgChAEgAUECdGooAgBBA3RqRAAAAAAAAAAAOQMAIAFBAWohAQwBCwsLC90FAgp/AXwgACIDKAKUASEBIAMoApgBIQYgASEAA0AgACAGSQRAIAMoAoABIgIgAEEBakECdGooAgAgAEECdCIEIAJqKAIAa0HoB00EQCADIAACfyADKAKQAQRAIAQgAygCRGooAgAMAQsgAygCjAEgAEEDdGorAwAhC0EAIQIgAygCGCIEQQFrQQd2QQAgBBshBwNAIAIgB0kEQCALIAMoAnAgAiAHakEBakEBdiIEQQN0aisDAGYEQCAEIQIFIARBAWshBwsMAQsLIAJBB3QLIgIgAygCHCIEbiIFIAIgBHBBDHYgACABayICEBQgAygCHCIEIAMoAhggBSADKAIcbGsiByAEIAdJG0H/AGpBB3ZBIEsEQCADIAAgBUEBIAIQBgsLIABBAWohAAwBCwtBACEHA0AgAygCICIAIAdLIABBAUtxBEAgASEAA0AgACAGSQRAIAMoAoABIgIgAEEBakECdGooAgAgAEECdCIEIAJqKAIAa0HoB00EfwJ/IAMoApABBEAgBCADKAJEaigCAAwBCyADKAKMASAAQQN0aisDACELQQAhAiADKAIYIgRBAWtBB3ZBACAEGyEFA0AgAiAFSQRAIAsgAygCcCACIAVqQQFqQQF2IgRBA3RqKwMAZgRAIAQhAgUgBEEBayEFCwwBCwsgAkEHdAsgAygCHG4gB0YFQQELRQRAIAMgACAHQQAgACABaxAGCyAAQQFqIQAMAQsLIAdBAWohBwwBCwsgASEAA0AgACAGSQRAIAMoAqQBIAAgAWsiBSADKAKcAWwiAkECdGohBCADKAKoASACQQN0aiECIAMoAqABIAVBAnRqKAIAQQFrIQcDQCAHQQBKBEAgAiAHQQN0aiIFKwMAIQsgBCAHQQJ0aiIIKAIAIQkgBCgCACEKIAUgAisDADkDACAIIAo2AgAgBCACIAcgCyAJEAUgB0EBayEHDAELCyAAQQFqIQAMAQsLCwwAIAAgASACIAMQEgsMACAAIAEgAiADEAALxQkDCH8FfAt7IAAoAjAhCiAAKAKwASEHIwchC0QAAAAAAADwvyEORAAAAAAAAPC/IQ9BASEGIAIgACgCHGwgA0EDdGpBB3YhDQNAIAQEQCADIARoIgJBBHRqIQggACgCcCACIA1qIgxBA3RqKwMAIhEgD2ICfCAAKAKgASAFQQJ0aigCACAAKAKcAUkEQCAAKwMQDAELIAArAxAgACgCqAEgBSAAKAKcAWxBA3RqKwMApQsiECAOYnIEQCAAIBAiDiMAIBEiDxAAIhJEoY92////7z+iIwSiIwWhRI3ttaD3xrC+oJsiEEQAAAAAAADwP2QEfyAQ/ANBgIAEIBBEAAAAAAAA8EBjGwVBAQshBgsCQCAGIwZ2BH9BAQUgEkShj3b////vP6IjAyAAKAJ0IAxBA3RqKwMApGQLDQAgCCAAKAKsAWoiCf0ABAAhFCAJIApq/QAEACETIAkgCkEBdGr9AAQAIRUgCSAKQQNsav0ABAAhFiAJIApBAnRq/QAEACEXIAkgCkEFbGr9AAQAIRggByECA0AgAkEQaiALSQRAIBQgAigCACAIav0ABAAiGf1RIRogFCAZ/U4gGiACKAIEIAhq/QAEACIU/U79UCEZIBogFP1RIhQgAigCCCAIav0ABAAiGv1RIRsgEyAZ/U4gEyAZ/VEiEyAUIBr9TiAbIAIoAgwgCGr9AAQAIhT9Tv1QIhr9Tv1QIRkgGyAU/VEiFCACKAIQIAhq/QAEACIb/VEhHCAUIBv9TiAcIAIoAhQgCGr9AAQAIhT9Tv1QIRsgHCAU/VEiFCACKAIYIAhq/QAEACIc/VEhHSAUIBz9TiAdIAIoAhwgCGr9AAQAIhT9Tv1QIRwgHSAU/VEhFCATIBr9USIaIBv9USIdIBz9USETIBUgGf1OIBUgGf1RIhUgGiAb/U4gHSAc/U79UCIZ/U79UCEaIBUgGf1RIRUgFiAa/U4hGSAWIBr9USEWIBggFyAZ/U79USEYIBcgGf1RIRcgAkEgaiECDAELCyACIAtJBEAgFCACKAIAIAhq/QAEACIZ/VEhGiAUIBn9TiAaIAIoAgQgCGr9AAQAIhT9Tv1QIRkgGiAU/VEiFCACKAIIIAhq/QAEACIa/VEhGyAUIBr9TiAbIAIoAgwgCGr9AAQAIhT9Tv1QIRogGyAU/VEhFCAVIBMgGf1OIBMgGf1RIhMgGv1O/VAiGf1OIRsgFSAZ/VEhFSAWIBv9TiEZIBYgG/1RIRYgGCAXIBn9Tv1RIRggFyAZ/VEhFyATIBr9USETCyAU/Qz/////////////////////IAZBAXEbIhkgE/1OIBkgE/1QIAZBAnEbIhkgFf1OIBkgFf1QIAZBBHEbIhkgFv1OIBkgFv1QIAZBCHEbIhkgF/1OIBkgF/1QIAZBEHEbIhkgGP1OIBkgGP1QIAZBIHEbIhn9U0UNACAJIBT9CwQAIAkgCmogE/0LBAAgCSAKQQF0aiAV/QsEACAJIApBA2xqIBb9CwQAIAkgCkECdGogF/0LBAAgCSAKQQVsaiAY/QsEACAAIAEgGf0dACAIIAxBB3QiAiAFEAEgACABIBn9HQEgCEEIaiACQUBrIAUQAQsgBCAEQQFrcSEEDAELCwuuBgMIfwR7AXwDQCADIAVLBEAgACgC4AEgBUEFdkECdGooAgAhBgNAIAYEQCAAKALoASAIQQJ0aiAFIAZoajYCACAIQQFqIQggBiAGQQFrcSEGDAELCyAFQSBqIQUMAQsLIAhFBEAPCyMGQQhNQQAgACgCZBsEQCAAIAIQESAAKALUASQPQQAhBQNAIAMgBUsEQCAAIAEgAiAFQQR0IAAoAuABIAVBBXZBAnRqKAIAIARBARAJIAVBIGohBQwBCwsFIAAgAiAAKALoASgCAEEEdCAIQQR0EA0gACgCrAEgACgCMCIJIwZBAWtsaiEKIAAoAtQBIQYgACgC6AEoAgAiAyAIakEEdCELIANBBHQhBwNAIAcgC0kEQP0M/////////////////////yEN/QwAAAAAAAAAAAAAAAAAAAAAIQ4gByAKaiEDIwYhBQNAIAUEQCAOQQH9ywEgDSAD/QAEAP1OIg/9DAAAAAAAAAAAAAAAAAAAAAD91wEiEP3RASEOIA8gDSAQ/VIhDSAFQQFrIQUgAyAJayEDDAELCyAGIA39CwQAIAYgDv0LBBAgB0EQaiEHIAZBIGohBgwBCwsLIAAgASACIAggBBAaQQAhBiACIAAoAhxsQQd2IQpEAAAAAAAA8H8kFSAAKALUASEFA0AgBiAISQRAAkAgACgCcCAKIAAoAugBIAZBAnRqKAIAIgtqQQN0aisDACIRIxVmBH8jFiIDIAUoAhBNBH9BAQUgBSgCGCADTwsFQQELRQ0AIAAgCiALaiARIAQQDAR/IxYiAyAFKAIQTQR/QQEFIAUoAhggA08LBUEAC0UNAP0MAAAAAAAAAAAAAAAAAAAAACENIxYiCSMGdkUEQCAAKAIwIQz9DP////////////////////8hDSAAKAKsASALQQR0aiEDQQAhBwNAIAcjBkkEQCANIAP9AAQAIg79TiANIA79USAJIAd2QQFxrUIBff0S/U79UCENIAdBAWohByADIAxqIQMMAQsLCyAAIAEgAiALIA0gACgCtAEgBkEEdGr9AAQA/U8gBBAKCyAGQQFqIQYgBUEgaiEFDAELCwusBQUGfwN9AnsBfgF8IAIgACgCHGxBB3YhCCAAKALUASIGQYAIaiICIANBA3RqIQcgBkEQaiEGA0AgAyAFSwRAIAIgBUEDdGoiCSAGKAIAsyAARAAAAAAAANA/IwAgACgCcCAIIAAoAugBIAVBAnRqKAIAakEDdGorAwAQACIRRAAAAAAAAAAAZAR9RAAAAAAAAPA/IBGjtgVDAACAPwsiC5Q4AgAgCSAGKAIIsyALlDgCBCAFQQFqIQUgBkEgaiEGDAELCyAHQgA3AwAgACgCnAEiBUECdiAFakEBaiIJIANBAXRJBEAgAiEFA0AgBSAHSQRAIA4gBf0ABAD96wEhDiAFQRBqIQUMAQsLIA4gDiAO/Q0ICQoLDA0ODwABAgMEBQYH/esBIg79HwAiCyAO/R8BIgwgCyAMXhshDEEAIQYDQCAGQQZIBEAgDSAMkkMAAAA/lCIL/RMhD/0MAAAAAAAAAAAAAAAAAAAAACEOIAIhBQNAIAUgB0kEQCAOIAX9AAQAIA/9Rv2xASEOIAVBEGohBQwBCwsgDiAOIA79DQgJCgsMDQ4PAAECAwQFBgf9rgEiDv0bACAO/RsBaiAJTwRAIAshDQUgCyEMCyAGQQFqIQYMAQsLCyAAKAK0AUEAIANBBHT8CwAgDUMBAAAAIA1DAAAAAF4b/RMhDkEAIQMDQCACIANqIgUgB0kEQCAF/QAEACAO/Ub9pAEhBQNAIAUEQCAFaCADQQJ2aiIGQQFxIQkgACgCtAEgBkEDdGpCACAAKALUASAGQQF2IgZBBXRqIAlBA3RqIgopAwAiEH0gEIM3AwAgACABIBB6pyAIIAAoAugBIAZBAnRqKAIAakEHdCAJQQZ0amogCigCECAEEBAgBSAFQQFrcSEFDAELCyADQRBqIQMMAQsLC60GAQx/IAEgACgCKCIJQQJ0aiEKIAAoAlQhBwNAIAggACgCIEkEQCABQQAgCSAAKAIkakECdPwLACAAKAIYIgMgACgCHCIFIAhsIgQgBWoiBSADIAVJGyEGIAQhAwNAIAMgBkkEQCAAKAI4IgUgACgCNCILIAAoAkAgA0ECdGooAgAiDEEBakECdGooAgBBAnRqIQ0gBSALIAxBAnRqKAIAQQJ0aiEFA0AgBSANSQRAIAAoAkggBSgCAEECdGooAgAiC0ECdCAKIAEgC0GAgICAeEkbaiILIAsoAgBBAmo2AgAgBUEEaiEFDAELCyADQQFqIQMMAQsLIAAoAlAgCCAJbEECdGohBUEAIQMDQCADIAlBAnRJBEAgAyAFaiAHIAAoAlRrQQF2NgIAIAEgA2oiCygCACEMIAsgBzYCACAHIAxqIQcgA0EEaiEDDAELCyACIQNBACEFA0AgBSAAKAIkSQRAIAogBUECdGoiCygCACEMIAsgAzYCACADIAxqIQMgBUEBaiEFDAELCyAEIQMDQCADIAZJBEAgACgCOCIFIAAoAjQiCyAAKAJAIANBAnRqKAIAIgxBAWpBAnRqKAIAQQJ0aiENIAUgCyAMQQJ0aigCAEECdGohBQNAIAUgDUkEQCAAKAJIIAUoAgBBAnRqKAIAIgtBAnQgCiABIAtBgICAgHhJG2oiCygCACIMIAMgBGs7AQAgCyAMQQJqNgIAIAVBBGohBQwBCwsgA0EBaiEDDAELCyAAKAIYQYAgSyELIAAoAkwgACgCJEEBaiAIbCIDIAAoAjBsaiEGIAAoAlggACgCXCADbGohBCACIQNBACEFA0AgBSAAKAIkSQRAIAogBUECdGooAgAhDANAIAMgDEkEQCAGIAMvAQAiDUEFdkECdGoiDiAOKAIAQQEgDXRyNgIAIAsEQCAEIA1BDHZBAnRqIg4gDigCAEEBIA1BB3Z0cjYCAAsgA0ECaiEDDAELCyAFQQFqIQUgBiAAKAIwaiEGIAQgACgCXGohBAwBCwsgCEEBaiEIDAELCyAAKAJQIAkgACgCIGxBAnRqIAcgACgCVGtBAXY2AgAL";

// src/fast/wasm/kernel.ts
var PAGE = 65536;
var STEP = 128;
var MOST_PAGES = 65536;
var compiled2;
function compileKernel() {
  compiled2 ??= WebAssembly.compile(Uint8Array.from(atob(kernelBytes), (character) => character.charCodeAt(0)));
  return compiled2;
}
function createMemory() {
  return new WebAssembly.Memory({
    initial: 1,
    maximum: MOST_PAGES,
    shared: true
  });
}
async function instantiate(module, memory) {
  const { exports } = await WebAssembly.instantiate(module, {
    env: { memory }
  });
  const { search, fill, score, needed } = exports;
  return { module, memory, search, fill, score, needed };
}
function memoryArena(memory) {
  let next = 64;
  const take2 = (bytes) => {
    const address2 = next;
    next += Math.ceil(bytes / 16) * 16;
    const missing = Math.ceil((next - memory.buffer.byteLength) / PAGE);
    if (missing > 0) memory.grow(Math.min(Math.max(missing, STEP), MOST_PAGES - memory.buffer.byteLength / PAGE));
    return address2;
  };
  return {
    u16: (length) => {
      const address2 = take2(2 * length);
      return new Uint16Array(memory.buffer, address2, length);
    },
    i32: (length) => {
      const address2 = take2(4 * length);
      return new Int32Array(memory.buffer, address2, length);
    },
    u32: (length) => {
      const address2 = take2(4 * length);
      return new Uint32Array(memory.buffer, address2, length);
    },
    f64: (length) => {
      const address2 = take2(8 * length);
      return new Float64Array(memory.buffer, address2, length);
    }
  };
}

// src/fast/wasm/job.ts
var fields = [
  "rows",
  "tileRows",
  "tiles",
  "bitColumns",
  "lists",
  "firstLoner",
  "stride",
  "offsets",
  "columnsOf",
  "weights",
  "rowAt",
  "placeOf",
  "reference",
  "bits",
  "listStarts",
  "places",
  "summaries",
  "summaryBytes",
  "formula",
  "sharing",
  "totals",
  "most",
  "blockLow",
  "blockCap",
  "chunkLow",
  "chunkCap",
  "subjectOffsets",
  "subjectColumns",
  "subjectWeights",
  "subjectTotals",
  "self",
  "from",
  "to",
  "k",
  "counts",
  "ids",
  "scores",
  "planes",
  "starts",
  "seeded",
  "columnAt",
  "columnUnits",
  "listAt",
  "listUnits",
  "own",
  "added",
  "order",
  "peaks",
  "uniform",
  "tally",
  "visited",
  "done",
  "homeAt"
];
var DOUBLES = 3;
function createJob(arena, slices) {
  const job = slicesJob(arena, slices);
  set(job, {
    planes: arena.i32(PLANES * slices.stride).byteOffset,
    starts: arena.u32(MOST_COLUMNS + 8).byteOffset,
    seeded: arena.i32(CHUNK / 32).byteOffset,
    columnAt: arena.u32(MOST_COLUMNS).byteOffset,
    columnUnits: arena.u32(MOST_COLUMNS).byteOffset,
    listAt: arena.u32(MOST_COLUMNS).byteOffset,
    listUnits: arena.u32(MOST_COLUMNS).byteOffset,
    own: arena.f64(slices.columns).byteOffset,
    added: arena.f64(MOST_COLUMNS).byteOffset,
    order: arena.u32(MOST_COLUMNS).byteOffset,
    // A peak takes 32 bytes a block, and how promising it is 8 more.
    peaks: arena.u32(CHUNK / BLOCK * 10 + 4).byteOffset,
    tally: arena.u32((PLANES + 1) * slices.summaryWords).byteOffset,
    visited: arena.u32(2 * slices.summaryWords).byteOffset,
    done: arena.u32(slices.summaryWords).byteOffset,
    homeAt: arena.u32(CHUNK / BLOCK).byteOffset
  });
  return job;
}
function slicesJob(arena, slices) {
  const record = arena.u32(2 * DOUBLES + fields.length);
  const doubles = new Float64Array(record.buffer, record.byteOffset, DOUBLES);
  const job = { address: record.byteOffset, doubles, words: record.subarray(2 * DOUBLES) };
  set(job, {
    rows: slices.rows,
    tileRows: slices.tileRows,
    tiles: slices.tiles,
    bitColumns: slices.bitColumns,
    lists: slices.lists,
    firstLoner: slices.firstLoner,
    stride: slices.stride * 4,
    offsets: slices.offsets.byteOffset,
    columnsOf: slices.columnsOf.byteOffset,
    weights: slices.weights?.byteOffset ?? 0,
    rowAt: slices.rowAt.byteOffset,
    placeOf: slices.placeOf.byteOffset,
    reference: slices.reference.byteOffset,
    bits: slices.bits.byteOffset,
    listStarts: slices.listStarts.byteOffset,
    places: slices.places.byteOffset,
    summaries: slices.summaries.byteOffset,
    summaryBytes: 4 * slices.summaryWords
  });
  return job;
}
var sharings = { count: 0, table: 1, min: 2, product: 3 };
function setMeasure(job, measure) {
  const { formula: formula2, blocks, chunks, most, uniform } = measure;
  job.doubles[0] = formula2.alpha;
  job.doubles[1] = formula2.beta;
  set(job, {
    formula: formula2.number,
    sharing: sharings[measure.sharing],
    totals: measure.totals.byteOffset,
    most: most?.byteOffset ?? 0,
    uniform: uniform ? 1 : 0,
    blockLow: blocks.low.byteOffset,
    blockCap: blocks.cap.byteOffset,
    chunkLow: chunks.low.byteOffset,
    chunkCap: chunks.cap.byteOffset
  });
}
function setSubjects({ words }, { csr, read, self }) {
  words[at.subjectOffsets] = csr.offsets.byteOffset;
  words[at.subjectColumns] = csr.columnsOf.byteOffset;
  words[at.subjectWeights] = csr.weights?.byteOffset ?? 0;
  words[at.subjectTotals] = read.byteOffset;
  words[at.self] = self ? 1 : 0;
}
function setRange({ doubles, words }, { from, to, wanted }, output) {
  const { k, minScore } = wanted;
  doubles[2] = minScore;
  words[at.from] = from;
  words[at.to] = to;
  words[at.k] = k;
  words[at.counts] = output.counts.byteOffset;
  words[at.ids] = output.ids.byteOffset;
  words[at.scores] = output.scores.byteOffset;
}
var at = /* @__PURE__ */ (() => /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ fields.map((field, position) => [field, position])
))();
function set({ words }, values) {
  for (const [field, value] of Object.entries(values)) words[at[field]] = value;
}

// src/fast/wasm/outside-room.ts
function outsideRoom(arena, { sharing }, formula2) {
  let offsets = arena.u32(0);
  let read = arena.f64(0);
  let columnsOf = arena.u32(0);
  let weights = arena.f64(0);
  return {
    hold: ({ csr, totals }, from, to) => {
      const [start, end] = [csr.offsets[from], csr.offsets[to]];
      const rows = to - from;
      const edges = end - start;
      if (read.length < rows) {
        offsets = arena.u32(2 * rows + 1);
        read = arena.f64(2 * rows);
      }
      if (columnsOf.length < edges) columnsOf = arena.u32(2 * edges);
      if (csr.weights && weights.length < edges) weights = arena.f64(2 * edges);
      for (let row = 0; row <= rows; row++) offsets[row] = csr.offsets[from + row] - start;
      columnsOf.set(csr.columnsOf.subarray(start, end));
      if (csr.weights) weights.set(csr.weights.subarray(start, end));
      const held = { rows, columns: csr.columns, offsets, columnsOf, weights: csr.weights && weights };
      const own = {
        sums: totals.sums.subarray(from, to),
        norms: totals.norms.subarray(from, to),
        ...totals.counts ? { counts: totals.counts.subarray(from, to) } : {}
      };
      read.set(totalsRead(formula2, held, { sharing, totals: own }));
      return { csr: held, totals: own, read, self: false };
    }
  };
}

// src/fast/wasm/wasm-search.ts
function wasmSearch({ kernel, arena }, slices, measure, formula2) {
  const compiled3 = compiledMeasure(arena, slices, measure, formula2);
  return { kernel, arena, slices, measure, compiled: compiled3, lane: createLane({ arena, slices, measure, compiled: compiled3 }) };
}
function fillInWasm({ kernel, arena }, slices) {
  const next = arena.u32(slices.lists + slices.bitColumns);
  const ordered = arena.u16(largestTile(slices));
  kernel.fill(slicesJob(arena, slices).address, next.byteOffset, ordered.byteOffset);
}
function isCompiled(sharing) {
  return sharing in sharings;
}
function compiledMeasure(arena, slices, measure, formula2) {
  const totals = arena.f64(slices.rows);
  totals.set(totalsRead(formula2, slices, measure));
  const bounds = (length) => ({
    low: lowest(slices, totals, { length, arena }),
    cap: caps(slices, measure, { length, arena })
  });
  return {
    formula: formula2,
    sharing: measure.sharing,
    totals,
    blocks: bounds(BLOCK),
    chunks: bounds(CHUNK),
    ...columnBounds(slices, measure, arena)
  };
}
function ownSubjects({ slices, measure, compiled: compiled3 }) {
  return { csr: slices, totals: measure.totals, read: compiled3.totals, self: true };
}
function createLane({ arena, slices, measure, compiled: compiled3 }) {
  const job = createJob(arena, slices);
  setMeasure(job, compiled3);
  return { job, output: outputOf(arena, 0, 0), room: outsideRoom(arena, measure, compiled3.formula) };
}
function assign(arena, lane, task) {
  const slots = task.to - task.from;
  const { k } = task.wanted;
  if (lane.output.counts.length < slots || lane.output.ids.length < slots * k) lane.output = outputOf(arena, slots, k);
  lane.output.counts.fill(0, 0, slots);
  setSubjects(lane.job, task.subjects);
  setRange(lane.job, task, lane.output);
}
function collect(search, { output }, task) {
  const { subjects, from, to, wanted, top } = task;
  const slots = to - from;
  top.counts.set(output.counts.subarray(0, slots));
  top.ids.set(output.ids.subarray(0, slots * wanted.k));
  top.scores.set(output.scores.subarray(0, slots * wanted.k));
  for (let subject = from; subject < to; subject++) {
    clearRest(top, subject - from);
    if (!fits(subjects, subject)) searchPlainly(search, task, subject);
  }
}
function clearRest({ k, counts, ids, scores }, slot) {
  const count = counts[slot];
  if (count >= k) return;
  ids.fill(0, slot * k + count, (slot + 1) * k);
  scores.fill(0, slot * k + count, (slot + 1) * k);
}
function searchInWasm(search, task) {
  assign(search.arena, search.lane, task);
  search.kernel.search(search.lane.job.address);
  collect(search, search.lane, task);
}
function outputOf(arena, slots, k) {
  return { counts: arena.u32(slots), ids: arena.u32(slots * k), scores: arena.f64(slots * k) };
}

// src/fast/engine.ts
async function createWorkbench(engine = "auto") {
  if (engine === "typescript") return workbench(null, heap);
  try {
    const memory = createMemory();
    return workbench(await instantiate(await compileKernel(), memory), memoryArena(memory));
  } catch (error) {
    if (engine === "webassembly") throw error;
    return workbench(null, heap);
  }
}
var ROWS_FOR_WEIGHTED_TYPESCRIPT = 2e4;
function workbench(kernel, arena) {
  const onHeap = slicesBy({ lanes: 32 });
  const compiledOn = kernel && compiledEngines({ kernel, arena });
  const make = (matrix, metric, counted) => {
    const measure = measureOf(matrix, metric, counted);
    if (measure === null || matrix.rowCount === 0) return null;
    const compiled3 = compiledOn?.(matrix, measure);
    if (compiled3) return compiled3;
    if (measure.sharing !== "count" && matrix.rowCount < ROWS_FOR_WEIGHTED_TYPESCRIPT) return null;
    return typescriptEngine(onHeap(matrix)(arrangedBy(matrix, measure)), measure, matrix);
  };
  const engines2 = derived2((matrix) => {
    const counted = derived2((metric) => make(matrix, metric, true));
    const weighted = derived2((metric) => make(matrix, metric, false));
    return (metric, binary) => (binary ? counted : weighted)(metric);
  });
  return {
    engine: kernel ? "webassembly" : "typescript",
    kernel,
    arena,
    engineOf: (matrix, metric, counted) => engines2(matrix)(metric, counted)
  };
}
function arrangedBy(matrix, measure) {
  return measure.sharing === "count" ? matrix.sums : arrangement(measure);
}
function slicesBy(how) {
  return derived2((matrix) => derived2((totals) => slice(csrOf(matrix), totals, how)));
}
function compiledEngines(place) {
  const slicesOf = slicesBy({ arena: place.arena, lanes: 128, fill: (slices) => fillInWasm(place, slices) });
  return (matrix, measure) => {
    const formula2 = formulaOf(measure.metric);
    if (formula2 === null || !isCompiled(measure.sharing)) return null;
    const slices = slicesOf(matrix)(arrangedBy(matrix, measure));
    return wasmEngine(wasmSearch(place, slices, measure, formula2));
  };
}
function typescriptEngine(slices, measure, matrix) {
  const bounds = boundsOf(slices, measure);
  const lend = lending2(() => slicedSearch(slices, measure, bounds));
  const ownRows = { csr: csrOf(matrix), totals: matrix, self: true };
  const run = (task) => lend((search) => searchSlices(search, task));
  return {
    pruned: true,
    wasm: null,
    searchRows: (from, to, wanted, top) => run({ subjects: ownRows, from, to, wanted, top }),
    searchOutside: (outside, task) => run({ ...task, subjects: { ...outside, self: false } })
  };
}
function wasmEngine(search) {
  const ownRows = ownSubjects(search);
  return {
    pruned: true,
    wasm: search,
    searchRows: (from, to, wanted, top) => searchInWasm(search, { subjects: ownRows, from, to, wanted, top }),
    searchOutside: (outside, { from, to, wanted, top }) => searchInWasm(search, {
      subjects: search.lane.room.hold(outside, from, to),
      from: 0,
      to: to - from,
      wanted,
      top
    })
  };
}

// src/fast/neighbour-batches.ts
import { derived as derived3 } from "../core.js";
import { SkillGraphError } from "../core.js";

// src/fast/wasm/thread.ts
var WorkerDied = class extends Error {
  name = "WorkerDied";
};
function startThread(onDeath) {
  let dead = false;
  let settle2;
  const died = (cause) => {
    if (dead) return;
    dead = true;
    onDeath();
    settle2?.reject(new WorkerDied("A worker ended while it had a job.", { cause }));
    void line.end();
  };
  const answered = (failure) => {
    line.hold(false);
    if (failure) died(failure);
    else settle2?.resolve();
  };
  const line = nodeWorker({ answered, died }) ?? webWorker({ answered, died });
  return {
    ask: (message) => new Promise((resolve, reject) => {
      settle2 = { resolve, reject };
      line.hold(true);
      try {
        line.post(message);
      } catch (error) {
        died(error);
      }
    }),
    letGo: () => line.hold(false),
    end: async () => {
      await line.end();
      died("ended");
    }
  };
}
var WORKER = `
  const searches = new Map();
  const take = async ({ kernel, forget, module, memory, job }) => {
    try {
      searches.delete(forget);
      if (module) searches.set(kernel, (await WebAssembly.instantiate(module, { env: { memory } })).exports.search);
      if (job) searches.get(kernel)(job);
      post('');
    } catch (error) {
      post(String(error));
    }
  };
  const unread = () => post('A message could not be read.');
`;
var IN_NODE = `const { parentPort } = require('node:worker_threads');
  const post = (message) => parentPort.postMessage(message);
  parentPort.on('message', take).on('messageerror', unread);`;
var IN_BROWSER = `const post = (message) => self.postMessage(message);
  self.onmessage = ({ data }) => take(data);
  self.onmessageerror = unread;`;
function nodeWorker({ answered, died }) {
  const { Worker: Worker2 } = globalThis.process?.getBuiltinModule?.("node:worker_threads") ?? {};
  if (Worker2 === void 0) return void 0;
  const worker = new Worker2(`${WORKER}${IN_NODE}`, { eval: true });
  worker.on("message", answered);
  worker.on("error", died);
  worker.on("exit", (code) => died(`exit code ${code}`));
  return {
    post: (message) => worker.postMessage(message),
    end: () => worker.terminate(),
    hold: (held) => held ? worker.ref() : worker.unref()
  };
}
var address;
function webWorker({ answered, died }) {
  address ??= URL.createObjectURL(new Blob([`${WORKER}${IN_BROWSER}`], { type: "text/javascript" }));
  const worker = new Worker(address);
  worker.onmessage = ({ data }) => answered(data);
  worker.onerror = (event) => {
    event.preventDefault();
    died(event.message || "The worker could not be started.");
  };
  return {
    post: (message) => worker.postMessage(message),
    end: async () => worker.terminate(),
    hold: () => {
    }
  };
}

// src/fast/wasm/pool.ts
var WorkOver = class extends Error {
  name = "WorkOver";
};
var Work = class {
  #running = /* @__PURE__ */ new Set();
  #over = false;
  /** @throws WorkOver when it is. */
  check() {
    if (this.#over) throw new WorkOver("Nobody waits for this job.");
  }
  async wait(thread, done) {
    this.#running.add(thread);
    await done.finally(() => this.#running.delete(thread));
  }
  end() {
    this.#over = true;
    for (const thread of this.#running) thread.letGo();
  }
};
var shared;
function sharedPool(size) {
  shared = grown(shared, size);
  return shared;
}
async function grown(known, size) {
  if (globalThis.crossOriginIsolated === false) return null;
  const pool = known === void 0 ? createPool() : await known;
  await pool?.grow(size);
  return pool !== null && pool.alive() > 0 ? pool : null;
}
function createPool() {
  const free = [];
  const alive = /* @__PURE__ */ new Set();
  const waiting = [];
  const release2 = (thread) => {
    const next = waiting.shift();
    if (next) next(thread);
    else free.push(thread);
  };
  const lose = (thread) => {
    alive.delete(thread);
    if (free.includes(thread)) free.splice(free.indexOf(thread), 1);
    if (alive.size === 0) for (const next of waiting.splice(0)) next(null);
  };
  const start = async () => {
    const thread = startThread(() => lose(thread));
    alive.add(thread);
    await thread.ask({});
    release2(thread);
  };
  const take2 = () => {
    const thread = free.pop();
    if (thread || alive.size === 0) return Promise.resolve(thread ?? null);
    return new Promise((resolve) => waiting.push(resolve));
  };
  return {
    alive: () => alive.size,
    grow: async (size) => {
      await Promise.allSettled(Array.from({ length: Math.max(0, size - alive.size) }, start));
    },
    run: async (kernel, job, work = new Work()) => {
      const thread = await take2();
      if (thread === null) throw new WorkerDied("No worker is left.");
      try {
        work.check();
      } catch (error) {
        release2(thread);
        throw error;
      }
      await work.wait(thread, thread.ask({ ...introduction(thread, kernel), job }));
      release2(thread);
    },
    close: async () => {
      await Promise.all([...alive].map((thread) => thread.end()));
    }
  };
}
var KEPT = 4;
var kept = /* @__PURE__ */ (() => /* @__PURE__ */ new WeakMap())();
var numbers = /* @__PURE__ */ (() => /* @__PURE__ */ new WeakMap())();
var nextNumber = 1;
function introduction(thread, kernel) {
  const number = numbers.get(kernel) ?? nextNumber++;
  numbers.set(kernel, number);
  const known = kept.get(thread) ?? [];
  kept.set(thread, known);
  if (known.includes(number)) return { kernel: number };
  known.push(number);
  const forget2 = known.length > KEPT ? known.shift() : void 0;
  return { kernel: number, forget: forget2, module: kernel.module, memory: kernel.memory };
}

// src/fast/neighbour-batches.ts
async function* neighbourBatches(bench, engine, options) {
  const { from, to, batch } = options;
  const threads = Math.min(options.threads, Math.ceil((to - from) / batch));
  if (threads > 1 && bench.kernel && engine.wasm) {
    const pool = options.pool ?? await orAborted(sharedPool(threads), options.signal);
    if (pool) {
      yield* inParallel({ engine, search: engine.wasm, pool, options: { ...options, threads }, work: new Work() });
      return;
    }
  }
  for (let start = from; start < to; start += batch) {
    if (start > from) await new Promise((resolve) => setTimeout(resolve));
    checkSignal(options.signal);
    yield here(engine, start, Math.min(to, start + batch), options);
  }
}
function here(engine, from, to, { k, minScore }) {
  const top = emptyTopRows(to - from, k);
  engine.searchRows(from, to, { k, minScore }, top);
  return { ...top, from, to };
}
async function* inParallel(shared2) {
  const { search, options } = shared2;
  const { from, to, batch, threads, signal } = options;
  const idle = idleLanes(search);
  const lanes = Array.from({ length: 2 * threads }, () => idle.pop() ?? createLane(search));
  const underWay = [];
  let next = from;
  const fill = () => {
    while (next < to && underWay.length < lanes.length) {
      const start = next;
      next = Math.min(to, start + batch);
      const turn = Math.floor((start - from) / batch) % lanes.length;
      const laneOf = (worn) => {
        if (worn) lanes[turn] = createLane(search);
        return lanes[turn];
      };
      const promised = onWorker(shared2, laneOf, start, next);
      promised.catch(() => {
      });
      underWay.push(promised);
    }
  };
  try {
    for (fill(); underWay.length > 0; fill()) {
      const done = await orAborted(underWay[0], signal);
      underWay.shift();
      yield done;
    }
  } finally {
    shared2.work.end();
    void Promise.allSettled(underWay).then(() => idle.push(...lanes));
  }
}
var idleLanes = /* @__PURE__ */ (() => /* @__PURE__ */ derived3((_) => []))();
async function onWorker({ engine, search, pool, options, work }, laneOf, from, to) {
  const { k, minScore, onWorkerDeath } = options;
  let lane = laneOf(false);
  while (pool.alive() > 0) {
    try {
      const task = { ...subjectsIn(lane, search, engine, { from, to }), wanted: { k, minScore } };
      assign(search.arena, lane, task);
      await pool.run(search.kernel, lane.job.address, work);
      const top = emptyTopRows(to - from, k);
      collect(search, lane, { ...task, top });
      return { ...top, from, to };
    } catch (error) {
      if (!(error instanceof WorkerDied)) throw error;
      lane = laneOf(true);
      if (error.cause !== void 0) onWorkerDeath?.(error.cause);
    }
  }
  work.check();
  return here(engine, from, to, options);
}
function subjectsIn({ room }, search, { outside }, { from, to }) {
  if (outside === void 0) return { subjects: ownSubjects(search), from, to };
  return { subjects: room.hold(outside, from, to), from: 0, to: to - from };
}
function orAborted(promise, signal) {
  if (signal === void 0) return promise;
  return new Promise((resolve, reject) => {
    const stop = () => reject(aborted(signal));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
function checkSignal(signal) {
  if (signal?.aborted) throw aborted(signal);
}
function aborted({ reason }) {
  return new SkillGraphError("ABORTED", "The search was cancelled.", { cause: reason });
}

// src/fast/search/sum-search.ts
import { derived as derived4 } from "../core.js";
import { TopK } from "../core.js";
function bestOfSum(parts, subject, wanted) {
  const { share, scorer } = parts.at(-1);
  const { dense } = scorer;
  if (parts.length < 2 || dense === void 0 || dense.rank <= FIRST) return null;
  const { limit, minScore, mask } = wanted;
  const rowCount = dense.rows.length / dense.rank;
  if (limit < 1 || limit > rowCount / ROWS_PER_PLACE) return null;
  if (!parts.every((part) => part.scorer.hasEvidence(subject))) return null;
  const sums = sumsOf(parts.slice(0, -1), subject, rowCount);
  const vector = dense.vectorOf(subject);
  const score = (row) => sums[row] + share * dense.product(vector, row);
  const passes = (row) => row !== subject.row && (mask === null || mask[row] === 1);
  const promising = new TopK(2 * limit, sums.length);
  for (let row = 0; row < sums.length; row++) if (passes(row)) promising.offer(row, sums[row]);
  const first = new TopK(limit, sums.length);
  for (const row of promising.take().rows) first.offer(row, score(row));
  const { scores } = first.take();
  const toBeat2 = Math.max(minScore, scores.length < limit ? 0 : scores[limit - 1]);
  if (!(toBeat2 > 0)) return null;
  const lengths = restLengths(dense);
  const ownLength = restLength(vector, 0, dense.rank);
  const top = new TopK(limit, sums.length);
  for (let row = 0; row < sums.length; row++) {
    const needed = (toBeat2 - sums[row]) / share - SLACK;
    if (needed > 1 || !passes(row)) continue;
    if (firstProduct(vector, dense, row) + ownLength * lengths[row] < needed) continue;
    const found = score(row);
    if (found >= minScore) top.offer(row, found);
  }
  return top.take();
}
var FIRST = 32;
var ROWS_PER_PLACE = 48;
var SLACK = 1e-6;
function sumsOf(parts, subject, rowCount) {
  const sums = new Float64Array(rowCount);
  for (const { share, scorer } of parts) {
    const { count, rows, scores } = scorer.scores(subject);
    for (let i = 0; i < count; i++) sums[rows[i]] += share * scores[i];
  }
  return sums;
}
function firstProduct(vector, { rank, rows }, row) {
  let sum = 0;
  for (let i = 0; i < FIRST; i++) sum += vector[i] * rows[row * rank + i];
  return sum;
}
var restLengths = /* @__PURE__ */ (() => /* @__PURE__ */ derived4(
  ({ rank, rows }) => Float64Array.from({ length: rows.length / rank }, (_, row) => restLength(rows, row * rank, rank))
))();
function restLength(values, start, rank) {
  let squares = 0;
  for (let i = start + FIRST; i < start + rank; i++) squares += values[i] ** 2;
  return Math.sqrt(squares);
}

// src/fast/all-pairs.ts
var engines = /* @__PURE__ */ (() => /* @__PURE__ */ new Set(["auto", "webassembly", "typescript"]))();
var pairForms = /* @__PURE__ */ (() => ({
  ...comparedForms,
  limit: 1,
  minScore: "score",
  from: 0,
  to: 0,
  threads: 1,
  engine: engines,
  batch: 1,
  signal: "object",
  onProgress: "function",
  onWorkerDeath: "function"
}))();
async function* pairBatches(index, options = {}) {
  const { method = plainMethod(index), weighting } = askedOf(index, options, pairForms);
  const bench = await benchOf(index, options.engine);
  const scorer = scorerOf(index, method, weighting);
  const { comparison } = scorer;
  const engine = comparison?.ownRows ? bench.engineOf(comparison.matrix, comparison.metric, comparison.matrix.weights === null) : null;
  const search = engine ?? plainSearch2(index, scorer);
  yield* batchesOf(bench, search, { rows: index.occupationCount, searched: comparison?.matrix }, options);
}
var isSignal = /* @__PURE__ */ (() => /* @__PURE__ */ such(
  (value) => typeof value.aborted === "boolean",
  "the signal of an AbortController"
))();
var isThreads = /* @__PURE__ */ (() => /* @__PURE__ */ isCount2(1, 1024))();
async function* batchesOf(bench, search, { rows, searched }, options) {
  const { from = 0, to = rows, limit = 10, minScore = 0, onProgress, signal } = options;
  if (signal !== void 0) checkForm2("The option signal", signal, isSignal, "BAD_OPTION");
  if (options.threads !== void 0) checkForm2("The option threads", options.threads, isThreads, "BAD_OPTION");
  if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= rows))
    throw new SkillGraphError2("BAD_OPTION", `from ${from} to ${to} is not a range of rows; there are ${rows}.`);
  const perRow = searched ? secondsPerRow(searched, bench.engine) : 0;
  const threads = options.threads ?? (perRow * (to - from) > 1 ? processors() : 1);
  const batches = neighbourBatches(bench, search, {
    from,
    to,
    k: Math.max(1, Math.min(limit, searched?.rowCount ?? rows)),
    minScore: Math.max(0, minScore),
    batch: options.batch ?? (search.pruned ? batchSize(perRow, to - from, threads) : 64),
    threads,
    signal: options.signal,
    onWorkerDeath: options.onWorkerDeath
  });
  for await (const batch of batches) {
    yield batch;
    onProgress?.(batch.to - from, to - from);
  }
}
async function* allPairs(index, options = {}) {
  yield* named(index, index, pairBatches(index, options));
}
async function* named(subjects, others, batches) {
  for (const index of [subjects, others]) checkIndex(index);
  const [{ occupations: sources }, { occupations: targets }] = [subjects, others];
  const [ids, labels] = [sources.ids.all(), sources.labels().all()];
  const [otherIds, otherLabels] = [targets.ids.all(), targets.labels().all()];
  for await (const { from, to, k, counts, ids: rows, scores } of batches)
    for (let row = from; row < to; row++)
      for (let at2 = (row - from) * k; at2 < (row - from) * k + counts[row - from]; at2++) {
        const other = rows[at2];
        yield {
          source: ids[row],
          target: otherIds[other],
          score: scores[at2],
          sourceLabel: labels[row],
          targetLabel: otherLabels[other]
        };
      }
}
var benches = /* @__PURE__ */ (() => /* @__PURE__ */ new WeakMap())();
function benchOf(index, engine = "auto") {
  const known = benches.get(index) ?? /* @__PURE__ */ new Map();
  benches.set(index, known);
  const bench = known.get(engine) ?? createWorkbench(engine);
  known.set(engine, bench);
  return bench;
}
function secondsPerRow({ rowCount: occupations, columnCount: skills, rows, weights }, engine) {
  const counts = { occupations, skills, requirements: rows.targets.length };
  return estimate(counts, { task: "allPairs", weighted: weights !== null, engine }).seconds / Math.max(1, occupations);
}
function batchSize(perRow, rows, threads) {
  const seconds = threads === 1 ? 0.1 : 3;
  const size = Math.max(256, Math.min(16384, Math.round(seconds / perRow)));
  return threads === 1 ? size : Math.min(size, Math.max(64, Math.ceil(rows / (4 * threads))));
}
function plainSearch2(index, scorer) {
  const { parts } = scorer;
  return {
    pruned: false,
    wasm: null,
    searchRows: (from, to, { k, minScore }, top) => {
      for (let row = from; row < to; row++) {
        const subject = occupationSubject(index, row);
        const options = { limit: k, ...minScore > 0 ? { minScore } : {} };
        const best = (parts && bestOfSum(parts, subject, { limit: k, minScore, mask: null })) ?? topRows(index, scorer, subject, options);
        fillSlot(top, row - from, best);
      }
    }
  };
}
function fillSlot(top, slot, { rows, scores }) {
  top.counts[slot] = rows.length;
  top.ids.set(rows, slot * top.k);
  top.scores.set(scores, slot * top.k);
}
function processors() {
  const os = globalThis.process?.getBuiltinModule?.("node:os");
  return os?.availableParallelism() ?? navigator.hardwareConcurrency;
}

// src/fast/pairs-against.ts
import { askedOf as askedOf2 } from "../core.js";
import { checkSigned, metricScores } from "../core.js";
import { TopK as TopK2 } from "../core.js";

// src/fast/blocks.ts
import { SkillGraphError as SkillGraphError3 } from "../core.js";
import { degreesOf as degreesOf2, graphTotals, isBlock } from "../core.js";
import { matrixOf } from "../core.js";
import { defaultWeighting, isMetric, plainMethod as plainMethod2 } from "../core.js";
import { flat } from "../core.js";
function blocksOf2(subjects, targets, { method, weighting }) {
  const metric = method ?? plainMethod2(targets);
  if (method === void 0 && metric !== plainMethod2(subjects)) throw differing("compared", "{ method: jaccard }");
  if (!isMetric(metric))
    throw new SkillGraphError3(
      "BAD_OPTION",
      `Blocks are compared by a metric, such as jaccard; "${metric.name}" is none.`
    );
  const chosen = weighting ?? defaultWeighting(targets);
  if (weighting === void 0 && chosen.name !== defaultWeighting(subjects).name)
    throw differing("weighed", "{ weighting: flat }");
  const columnOf = columnsIn(subjects, targets);
  const reads = /* @__PURE__ */ new Set([...readBy(subjects, chosen), ...readBy(targets, chosen)]);
  if (["skill", "skillTotals", "total"].some((name) => reads.has(name)))
    throw ofTheWhole(`the weighting "${chosen.name}" reads sums over all requirements`);
  const byDegree = metric.shared.length > 2;
  if (byDegree && chosen !== flat)
    throw ofTheWhole(
      `the metric "${metric.name}" reads how many occupations are left with a skill, weights considered`
    );
  if (byDegree || reads.size > 0)
    checkDegrees(
      subjects,
      targets,
      columnOf,
      byDegree ? `the metric "${metric.name}"` : `the weighting "${chosen.name}"`
    );
  return { metric, own: matrixOf(subjects, chosen), matrix: matrixOf(targets, chosen), columnOf };
}
function differing(done, remedy) {
  return new SkillGraphError3(
    "BAD_OPTION",
    `The two blocks are ${done} in different ways where nothing is said, for only one of them is rated. Say how, such as ${remedy}.`
  );
}
function ofTheWhole(why) {
  return new SkillGraphError3(
    "BAD_OPTION",
    `Blocks cannot give what the whole gives: ${why}. Take another weighting, such as flat, or one index of everything.`
  );
}
function readBy(index, weighting) {
  const read = /* @__PURE__ */ new Set();
  const watched = (value, ofGraph) => new Proxy(value, {
    get: (target, name) => {
      if (typeof name === "string" && ofGraph(name)) read.add(name);
      return Reflect.get(target, name);
    }
  });
  const weigh = weighting.prepare(watched(graphTotals(index), () => true));
  const kinds = ["essential", "optional", "rated"];
  for (const kind of kinds)
    for (const importance of [Number.NaN, 0.5]) {
      const requirement = {
        skill: 0,
        kind,
        importance,
        level: importance,
        degree: 1,
        size: 1,
        total: 1
      };
      if (index.skillCount > 0) weigh(watched(requirement, (name) => name === "degree" || name === "skill"));
    }
  return read;
}
function checkDegrees(subjects, targets, columnOf, what) {
  if (!isBlock(subjects) || !isBlock(targets))
    throw new SkillGraphError3(
      "BAD_OPTION",
      `Blocks alone cannot say how common a skill is, which ${what} reads. Give both the counts of the whole: withDegrees(block, whole) of skillgraph/methods, or skillgraph build --whole.`
    );
  const [own, other] = [graphTotals(subjects), graphTotals(targets)];
  const [degrees, otherDegrees] = [degreesOf2(subjects), degreesOf2(targets)];
  const agree = own.occupations === other.occupations && own.meanSize === other.meanSize && columnOf.every((column, skill) => column < 0 || degrees[skill] === otherDegrees[column]);
  if (!agree)
    throw new SkillGraphError3(
      "BAD_OPTION",
      "The two blocks carry counts of different wholes. Make both with the same whole: withDegrees(block, whole)."
    );
}
function columnsIn(subjects, targets) {
  const known = new Map(targets.skills.ids.all().map((id, row) => [id, row]));
  return Int32Array.from(subjects.skills.ids.all(), (id) => known.get(id) ?? -1);
}

// src/fast/outside.ts
function outsideOf(vector, columns) {
  return {
    csr: {
      rows: 1,
      columns,
      offsets: Uint32Array.of(0, vector.columns.length),
      columnsOf: vector.columns,
      weights: vector.weights
    },
    totals: { sums: Float64Array.of(vector.sum), norms: Float64Array.of(vector.norm) }
  };
}
function carriedOver(matrix, columnOf, columns) {
  const { rowCount, rows, weights, sums, norms } = matrix;
  const { offsets, targets } = rows;
  const starts = new Uint32Array(rowCount + 1);
  const counts = new Float64Array(rowCount);
  const columnsOf = new Uint32Array(targets.length);
  const kept2 = weights && new Float64Array(targets.length);
  let next = 0;
  for (let row = 0; row < rowCount; row++) {
    counts[row] = offsets[row + 1] - offsets[row];
    for (let edge = offsets[row]; edge < offsets[row + 1]; edge++) {
      const column = columnOf[targets[edge]];
      if (column < 0) continue;
      if (kept2) kept2[next] = weights[edge];
      columnsOf[next++] = column;
    }
    starts[row + 1] = next;
  }
  return {
    csr: {
      rows: rowCount,
      columns,
      offsets: starts,
      columnsOf: columnsOf.subarray(0, next),
      weights: kept2?.subarray(0, next) ?? null
    },
    totals: { sums, norms, counts }
  };
}
function vectorAt({ csr, totals }, row) {
  const [start, end] = [csr.offsets[row], csr.offsets[row + 1]];
  return {
    row: -1,
    columns: csr.columnsOf.subarray(start, end),
    weights: csr.weights?.subarray(start, end) ?? null,
    count: totals.counts?.[row] ?? end - start,
    sum: totals.sums[row],
    norm: totals.norms[row]
  };
}

// src/fast/pairs-against.ts
async function* pairsAgainst(subjects, targets, options = {}) {
  yield* named(subjects, targets, batchesAgainst(subjects, targets, options));
}
async function* batchesAgainst(subjects, targets, options) {
  const { limit: asked = 10 } = askedOf2(subjects, options, pairForms);
  const limit = Math.min(asked, targets.occupationCount);
  const { metric, own, matrix, columnOf } = blocksOf2(subjects, targets, options);
  const bench = await benchOf(targets, options.engine);
  const outside = carriedOver(own, columnOf, matrix.columnCount);
  const engine = own.signed ? null : bench.engineOf(matrix, metric, own.weights === null);
  const search = engine ? {
    pruned: true,
    wasm: engine.wasm,
    outside,
    searchRows: (from, to, wanted, top) => engine.searchOutside(outside, { from, to, wanted, top })
  } : plainSearch3(outside, { own, matrix, metric });
  const same = sameRows(subjects, targets);
  const extent = { rows: subjects.occupationCount, searched: matrix };
  for await (const batch of batchesOf(bench, search, extent, { ...options, limit: limit + 1 }))
    yield withoutSame(batch, same, limit);
}
function plainSearch3(outside, { own, matrix, metric }) {
  checkSigned(own, metric);
  return {
    pruned: false,
    wasm: null,
    searchRows: (from, to, { k, minScore }, top) => {
      for (let row = from; row < to; row++) {
        const { count, rows, scores } = metricScores(matrix, vectorAt(outside, row), metric);
        const best = new TopK2(k, matrix.rowCount);
        for (let i = 0; i < count; i++) if (scores[i] > 0 && scores[i] >= minScore) best.offer(rows[i], scores[i]);
        fillSlot(top, row - from, best.take());
      }
    }
  };
}
function sameRows(subjects, targets) {
  const rowOf = new Map(targets.occupations.ids.all().map((id, row) => [id, row]));
  return Int32Array.from(subjects.occupations.ids.all(), (id) => rowOf.get(id) ?? -1);
}
function withoutSame({ from, to, k, counts, ids, scores }, same, limit) {
  const top = emptyTopRows(to - from, limit);
  for (let slot = 0; slot < to - from; slot++) {
    let kept2 = slot * limit;
    const end = kept2 + limit;
    for (let at2 = slot * k; at2 < slot * k + counts[slot] && kept2 < end; at2++) {
      if (ids[at2] === same[from + slot]) continue;
      top.ids[kept2] = ids[at2];
      top.scores[kept2++] = scores[at2];
    }
    top.counts[slot] = kept2 - slot * limit;
  }
  return { ...top, from, to };
}

// src/fast/render-pairs.ts
import { checkIndex as checkIndex2 } from "../core.js";
import { askedOf as askedOf3, checkedOptions_2 as checkedOptions } from "../core.js";
import { labelIn_2 as labelIn } from "../core.js";
var renderForms = /* @__PURE__ */ (() => ({
  ...pairForms,
  format: /* @__PURE__ */ new Set(["csv", "ndjson"]),
  labels: "flag",
  against: "object",
  language: "language"
}))();
function pairsHeader(options = {}) {
  const { format = "csv", labels = true } = checkedOptions(options, renderForms);
  if (format === "ndjson") return "";
  return labels ? "source,target,score,sourceLabel,targetLabel\n" : "source,target,score\n";
}
async function* renderPairs(index, options = {}) {
  const { format = "csv", labels = true, against, language, ...compared } = askedOf3(index, options, renderForms);
  if (against !== void 0) checkIndex2(against);
  const quoted = format === "csv" ? csvField : (text) => JSON.stringify(text);
  const textsOf = (of) => {
    const ids = of.occupations.ids.all().map((id) => quoted(id));
    return { ids, names: labels ? ids.map((_, row) => quoted(labelIn(of, "occupations", row, language))) : null };
  };
  const own = textsOf(index);
  const other = against === void 0 ? own : textsOf(against);
  const line = format === "csv" ? csvLine : jsonLine;
  const batches = against === void 0 ? pairBatches(index, compared) : batchesAgainst(index, against, compared);
  for await (const { from, to, k, counts, ids: rows, scores } of batches) {
    let start = from;
    let pairs = 0;
    let text = "";
    for (let row = from; row < to; row++) {
      const slot = (row - from) * k;
      for (let at2 = slot; at2 < slot + counts[row - from]; at2++) text += line(own, row, other, rows[at2], scores[at2]);
      pairs += counts[row - from];
      if (text.length < PIECE && row + 1 < to) continue;
      yield { from: start, to: row + 1, pairs, text };
      start = row + 1;
      pairs = 0;
      text = "";
    }
  }
}
var PIECE = /* @__PURE__ */ (() => 1 << 18)();
function csvLine(own, source, other, target, score) {
  const pair = `${own.ids[source]},${other.ids[target]},${score}`;
  return own.names === null || other.names === null ? `${pair}
` : `${pair},${own.names[source]},${other.names[target]}
`;
}
function jsonLine(own, source, other, target, score) {
  const pair = `{"source":${own.ids[source]},"target":${other.ids[target]},"score":${score}`;
  return own.names === null || other.names === null ? `${pair}}
` : `${pair},"sourceLabel":${own.names[source]},"targetLabel":${other.names[target]}}
`;
}
function csvField(text) {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export {
  measureOf,
  emptyTopRows,
  MOST_COLUMNS,
  estimate,
  bestOfSum,
  engines,
  pairBatches,
  allPairs,
  benchOf,
  outsideOf,
  blocksOf2 as blocksOf,
  pairsAgainst,
  pairsHeader,
  renderPairs
};
