import {
  isVintageLink,
  isVintageNames
} from "./chunk-TDKA2FOL.js";

// src/releases/vintage.ts
import { compare } from "../core.js";
import { checkedEntries, checkForm } from "../core.js";
import { SkillGraphError } from "../core.js";
function vintageDiff(links, names) {
  checkForm("The names", names, isVintageNames);
  const before = /* @__PURE__ */ new Map();
  const after = /* @__PURE__ */ new Map();
  for (const { from, to, fromLabel = from, toLabel = to } of checkedEntries("The links", links, isVintageLink)) {
    if (!from || !to)
      throw new SkillGraphError("BAD_INPUT", `A link leads from "${from}" to "${to}"; both need a code.`);
    const was = before.get(from) ?? { label: fromLabel, to: /* @__PURE__ */ new Set() };
    const is = after.get(to) ?? { label: toLabel, from: /* @__PURE__ */ new Set() };
    before.set(from, was);
    after.set(to, is);
    was.to.add(to);
    is.from.add(from);
  }
  const kept = [];
  const gone = [];
  for (const [id, { label, to }] of sorted(before)) {
    if (to.size === 1 && to.has(id)) {
      const now = after.get(id).label;
      kept.push({
        ...refOf(id, now),
        ...now === label ? {} : { renamed: { und: { before: label, after: now } } }
      });
      continue;
    }
    const successors = [...to].sort(compare).map(
      (code) => ({
        ...refOf(code, after.get(code).label),
        evidence: "stated",
        likeness: 1,
        known: before.has(code)
      })
    );
    const [only] = successors;
    const merged = after.get(only.id).from.size > 1;
    gone.push({
      ...refOf(id, label),
      certainty: successors.length === 1 ? "certain" : "choice",
      fate: successors.length > 1 ? "split" : merged ? "merged" : "renumbered",
      successors
    });
  }
  const stays = new Set(kept.map(({ id }) => id));
  const came = [...sorted(after)].filter(([id]) => !stays.has(id)).map(
    ([id, { label }]) => ({
      ...refOf(id, label),
      predecessors: gone.filter(({ successors }) => successors.some((one) => one.id === id)).map(({ id: from, label: was, certainty }) => ({ ...refOf(from, was), certainty }))
    })
  );
  return {
    before: { name: names.before, counts: null },
    after: { name: names.after, counts: null },
    occupations: changesOf(before.size, after.size, kept, gone, came),
    skills: changesOf(0, 0, [], [], []),
    groups: changesOf(0, 0, [], [], []),
    requirements: {
      counts: { before: 0, after: 0, added: 0, removed: 0, rekinded: 0, rerated: 0, changedLists: 0 },
      changed: []
    }
  };
}
function changesOf(before, after, kept, gone, came) {
  const renamed = kept.filter((concept) => concept.renamed !== void 0).length;
  const unchanged = { recoded: 0, regrouped: 0, moved: 0, retagged: 0 };
  return {
    counts: { before, after, kept: kept.length, gone: gone.length, new: came.length, renamed, ...unchanged },
    kept,
    gone,
    new: came,
    likenessFrom: null
  };
}
function refOf(code, label) {
  return { id: code, label, code };
}
function sorted(table) {
  return [...table].sort(([a], [b]) => compare(a, b));
}

export {
  vintageDiff
};
