import {
  releaseIndex
} from "./chunk-NXO7GNDR.js";
import {
  isReleaseDiff
} from "./chunk-TDKA2FOL.js";

// src/releases/rank-biased-overlap.ts
import { checkForm, isBetween, isText, listOf } from "../core.js";
var areNames = /* @__PURE__ */ (() => /* @__PURE__ */ listOf(isText))();
var isPersistence = /* @__PURE__ */ (() => /* @__PURE__ */ isBetween(0, 1))();
function rankBiasedOverlap(a, b, p = 0.9) {
  checkForm("The first ranking", a, areNames);
  checkForm("The second ranking", b, areNames);
  checkForm("The option p", p, isPersistence, "BAD_OPTION");
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const s = short.length;
  const l = long.length;
  if (s === 0) return l === 0 ? 1 : 0;
  const seen = /* @__PURE__ */ new Set();
  let common = 0;
  let commonShort = 0;
  let sum = 0;
  let power = 1;
  for (let depth = 1; depth <= l; depth++) {
    power *= p;
    for (const item of depth <= s ? [long[depth - 1], short[depth - 1]] : [long[depth - 1]]) {
      if (seen.has(item)) common++;
      else seen.add(item);
    }
    if (depth === s) commonShort = common;
    sum += common / depth * power;
    if (depth > s) sum += commonShort * (depth - s) / (s * depth) * power;
  }
  return Math.min(1, (1 - p) / p * sum + ((common - commonShort) / l + commonShort / s) * power);
}

// src/releases/answer-changes.ts
import { checkForm as checkForm2 } from "../core.js";
import { askForms, checkedOptions_2 as checkedOptions, comparedForms } from "../core.js";
import { similarOccupations } from "../core.js";

// src/releases/causes.ts
import { listOf_2 as listOf2 } from "../core.js";
import { matchConcept } from "../core.js";
import { conceptRef_2 as conceptRef } from "../core.js";
function causesOf(diff, before, after, language) {
  const changed2 = new Map(diff.requirements.changed.map((list) => [list.id, list]));
  const lists = { before: listReader(before), after: listReader(after) };
  const named = (index, kind, id) => {
    const match = matchConcept(index, kind, id);
    return match === null ? null : conceptRef(index, kind, match.row, language);
  };
  const occupation = (id) => named(after, "occupations", id) ?? named(before, "occupations", id) ?? { id, label: id };
  const skill = (id) => named(after, "skills", id) ?? named(before, "skills", id) ?? { id, label: id };
  const idsOf = (part) => (part ?? []).map(({ id }) => id);
  const explained = (id, other, part, listed) => {
    const ofSubject = idsOf(changed2.get(id)?.[part]).filter((one) => listed(other).has(one));
    const ofOther = idsOf(changed2.get(other)?.[part]).filter((one) => listed(id).has(one));
    return [.../* @__PURE__ */ new Set([...ofSubject, ...ofOther])].map(skill);
  };
  const change = (other, stood, otherwise, requirements) => ({
    ...occupation(other),
    because: !stood ? otherwise : requirements.length > 0 ? "requirements" : "others",
    requirements: stood ? requirements : []
  });
  return {
    occupation,
    own: (id) => {
      const { added = [], removed = [], rekinded = [] } = changed2.get(id) ?? {};
      const bare = (refs) => refs.map(({ id: own }) => skill(own));
      return { added: bare(added), removed: bare(removed), rekinded: bare(rekinded) };
    },
    came: (id, other) => change(other, lists.before(other) !== nothing, "new", explained(id, other, "added", lists.after)),
    went: (id, other) => change(other, lists.after(other) !== nothing, "gone", explained(id, other, "removed", lists.before))
  };
}
var nothing = /* @__PURE__ */ (() => /* @__PURE__ */ new Set())();
function listReader(index) {
  const known = /* @__PURE__ */ new Map();
  return (id) => {
    let list = known.get(id);
    if (list === void 0) {
      const match = matchConcept(index, "occupations", id);
      list = match === null ? nothing : new Set(Array.from(listOf2(index.requirements, match.row), (row) => index.skills.ids.at(row)));
      known.set(id, list);
    }
    return list;
  };
}

// src/releases/moves-reader.ts
import { matchConcept as matchConcept2 } from "../core.js";
import { moveRules } from "../core.js";
import { canStand, standingOf } from "../core.js";
import { occupationSubject } from "../core.js";
function movesReader(index, { method, weighting }) {
  const rules = moveRules(index, { method, weighting });
  const ids = index.occupations.ids.all();
  return (id) => {
    const match = matchConcept2(index, "occupations", id);
    if (match === null) return [];
    const subject = occupationSubject(index, match.row);
    if (!canStand(rules, subject)) return [];
    return standingOf(rules, subject, "from").moves().map(({ row }) => ids[row]);
  };
}

// src/releases/answer-changes.ts
var forms = /* @__PURE__ */ (() => ({
  ...askForms,
  depth: 1,
  persistence: [0.01, 0.99],
  limit: 0,
  ...comparedForms
}))();
function answerChanges(before, after, diff, options = {}) {
  checkForm2("The diff", diff, isReleaseDiff);
  const [earlier, later] = [releaseIndex(before), releaseIndex(after)];
  const checked = checkedOptions(options, forms);
  const { depth = 10, persistence = 0.9, limit = 20, language } = checked;
  const compared = { method: checked.method, weighting: checked.weighting, limit: depth };
  const ask = (index, id) => similarOccupations(index, id, definite(compared));
  const movesBefore = movesReader(earlier, checked);
  const movesAfter = movesReader(later, checked);
  const found = [];
  let refs = null;
  for (const { id } of diff.occupations.kept) {
    const [a, b] = [ask(earlier, id), ask(later, id)];
    if (a.status !== "ok" || b.status !== "ok") continue;
    refs ??= { before: methodOf(a), after: methodOf(b) };
    const was = a.results.map((result) => result.id);
    const is = b.results.map((result) => result.id);
    const overlap = rankBiasedOverlap(was, is, persistence);
    found.push({ id, overlap, neighbours: changed(was, is), moves: changed(movesBefore(id), movesAfter(id)) });
  }
  const causes = causesOf(diff, earlier, later, language);
  const ranked = found.filter(({ overlap }) => overlap < 1).sort((a, b) => a.overlap - b.overlap || (a.id < b.id ? -1 : 1));
  const sorted = found.map(({ overlap }) => overlap).sort((a, b) => a - b);
  const none = { name: "none", symmetric: true, parameters: {} };
  const overlaps = found.map(
    ({ id, overlap, moves }) => ({
      id,
      overlap,
      movesGained: moves.added.length,
      movesLost: moves.removed.length
    })
  );
  const total = (part) => overlaps.reduce((sum, one) => sum + one[part], 0);
  return {
    status: "ok",
    asked: { method: refs ?? { before: none, after: none }, depth, persistence },
    counts: {
      compared: found.length,
      unchanged: found.length - ranked.length,
      changed: ranked.length,
      movesGained: total("movesGained"),
      movesLost: total("movesLost"),
      movesChanged: overlaps.filter(({ movesGained, movesLost }) => movesGained + movesLost > 0).length
    },
    mean: sorted.length === 0 ? null : sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    median: sorted.length === 0 ? null : (sorted[sorted.length - 1 >> 1] + sorted[sorted.length >> 1]) / 2,
    overlaps,
    results: ranked.slice(0, limit).map(({ id, overlap, neighbours, moves }) => ({
      ...causes.occupation(id),
      overlap,
      neighbours: {
        added: neighbours.added.map((other) => causes.came(id, other)),
        removed: neighbours.removed.map((other) => causes.went(id, other))
      },
      moves: {
        added: moves.added.map((other) => moveChange(causes.came(id, other))),
        removed: moves.removed.map((other) => moveChange(causes.went(id, other)))
      },
      because: causes.own(id)
    }))
  };
}
function changed(was, is) {
  const [before, after] = [new Set(was), new Set(is)];
  return { added: is.filter((other) => !before.has(other)), removed: was.filter((other) => !after.has(other)) };
}
function moveChange({ because, ...change }) {
  return { ...change, because: because === "others" ? "likeness" : because };
}
function methodOf(answer) {
  const { asked, method } = answer;
  return asked?.method ?? method;
}
function definite(options) {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== void 0));
}

export {
  rankBiasedOverlap,
  answerChanges
};
