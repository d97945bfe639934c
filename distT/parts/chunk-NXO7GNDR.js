import {
  tagsOfBits
} from "./chunk-RQ5FNHMR.js";

// src/releases/release-diff.ts
import { buildIndex } from "../core.js";
import { checkIndex } from "../core.js";
import { sourceName } from "../core.js";
import { readable, SkillGraphError } from "../core.js";
import { conceptRef_2 as conceptRef4 } from "../core.js";

// src/releases/gained-links.ts
import { groupedBy } from "../core.js";

// src/releases/row-pairs.ts
var nowhere = 4294967295;
function pairedById(before, after, kind) {
  const ids = before[kind].ids.all();
  const others = after[kind].ids.all();
  const pairs = {
    after: new Uint32Array(ids.length).fill(nowhere),
    before: new Uint32Array(others.length).fill(nowhere)
  };
  for (let row = 0, other = 0; row < ids.length && other < others.length; ) {
    if (ids[row] < others[other]) row++;
    else if (ids[row] > others[other]) other++;
    else {
      pairs.after[row] = other;
      pairs.before[other++] = row++;
    }
  }
  return pairs;
}

// src/releases/gained-links.ts
function gainedLinks(before, after, occupations, skills) {
  const rows = [];
  const gained = [];
  const had = new Uint8Array(before.skillCount);
  const { offsets, targets } = after.requirements;
  for (let row = 0; row < after.occupationCount; row++) {
    const from = occupations.before[row];
    const list = from === nowhere ? targets.subarray(0, 0) : before.requirements.targets.subarray(
      before.requirements.offsets[from],
      before.requirements.offsets[from + 1]
    );
    for (const skill of list) had[skill] = 1;
    for (let edge = offsets[row]; edge < offsets[row + 1]; edge++) {
      const was = skills.before[targets[edge]];
      if (was !== nowhere && had[was] === 1) continue;
      rows.push(row);
      gained.push(targets[edge]);
    }
    for (const skill of list) had[skill] = 0;
  }
  return groupedBy(Uint32Array.from(rows), Uint32Array.from(gained), after.occupationCount);
}

// src/releases/kept-concepts.ts
import { compare } from "../core.js";
import { listOf_2 as listOf } from "../core.js";
import { conceptRef_2 as conceptRef } from "../core.js";
function keptConcepts(two, pairs) {
  const { before, after, kind } = two;
  const languages = sharedLanguages(before, after);
  const kept = [];
  for (let from = 0; from < pairs.after.length; from++) {
    const to = pairs.after[from];
    if (to === nowhere) continue;
    const renamed = renamedIn(before[kind], after[kind], languages, from, to);
    const recoded = changeOf(before[kind].codes.at(from), after[kind].codes.at(to));
    const regrouped = kind === "occupations" ? changeOf(before.occupations.groupCodes.at(from), after.occupations.groupCodes.at(to)) : void 0;
    const moved = listChange(broaderIds(before, kind, from), broaderIds(after, kind, to));
    const retagged = listChange(tagsOf(before, kind, from), tagsOf(after, kind, to));
    kept.push({
      ...conceptRef(after, kind, to),
      ...renamed === void 0 ? {} : { renamed },
      ...recoded === void 0 ? {} : { recoded },
      ...regrouped === void 0 ? {} : { regrouped },
      ...moved === void 0 ? {} : { moved },
      ...retagged === void 0 ? {} : { retagged }
    });
  }
  return kept;
}
function sharedLanguages(before, after) {
  const shared = before.meta.languages.filter((language) => after.meta.languages.includes(language));
  return shared.length > 0 ? shared : [before.meta.language];
}
function renamedIn(before, after, languages, from, to) {
  const renamed = {};
  for (const language of languages) {
    const change = changeOf(before.labels(language).at(from), after.labels(language).at(to));
    if (change !== void 0 && change.before !== "" && change.after !== "") renamed[language] = change;
  }
  return Object.keys(renamed).length > 0 ? renamed : void 0;
}
function changeOf(before, after) {
  return before === after ? void 0 : { before, after };
}
function listChange(before, after) {
  const added = after.filter((item) => !before.includes(item)).sort(compare);
  const removed = before.filter((item) => !after.includes(item)).sort(compare);
  return added.length + removed.length > 0 ? { added, removed } : void 0;
}
function broaderIds(index, kind, row) {
  const { groupCount } = index;
  return Array.from(
    listOf(index.broader[kind], row),
    (target) => target < groupCount ? index.groups.ids.at(target) : index[kind].ids.at(target - groupCount)
  );
}
function tagsOf(index, kind, row) {
  const bits = kind === "groups" ? 0 : index[kind].tags[row];
  return tagsOfBits(index.meta.tags, bits);
}

// src/releases/requirement-changes.ts
import { requirementKinds } from "../core.js";
import { conceptRef_2 as conceptRef2 } from "../core.js";
function requirementChanges(before, after, occupations, skills) {
  const changed = [];
  const counts = { added: 0, removed: 0, rekinded: 0, rerated: 0 };
  let inBoth = 0;
  for (let from = 0; from < occupations.after.length; from++) {
    const to = occupations.after[from];
    if (to === nowhere) continue;
    const added = [];
    const removed = [];
    const rekinded = [];
    const rerated = [];
    sideBySide(before, after, skills, { from, to }, (skillBefore, edgeBefore, skillAfter, edgeAfter) => {
      if (edgeBefore < 0) added.push({ ...conceptRef2(after, "skills", skillAfter), kind: kindAt(after, edgeAfter) });
      else if (edgeAfter < 0)
        removed.push({ ...conceptRef2(before, "skills", skillBefore), kind: kindAt(before, edgeBefore) });
      else {
        inBoth++;
        const kind = changeOf2(kindAt(before, edgeBefore), kindAt(after, edgeAfter));
        const importance = changeOf2(
          statedAt(before.requirements.importance, edgeBefore),
          statedAt(after.requirements.importance, edgeAfter)
        );
        const level = changeOf2(
          statedAt(before.requirements.levels, edgeBefore),
          statedAt(after.requirements.levels, edgeAfter)
        );
        if (kind.before !== kind.after) rekinded.push({ ...conceptRef2(after, "skills", skillAfter), kind });
        if (importance.before !== importance.after || level.before !== level.after)
          rerated.push({ ...conceptRef2(after, "skills", skillAfter), importance, level });
      }
    });
    if (added.length + removed.length + rekinded.length + rerated.length === 0) continue;
    counts.rekinded += rekinded.length;
    counts.rerated += rerated.length;
    changed.push({ ...conceptRef2(after, "occupations", to), added, removed, rekinded, rerated });
  }
  const total = { before: before.meta.counts.requirements, after: after.meta.counts.requirements };
  return {
    counts: {
      ...total,
      ...counts,
      added: total.after - inBoth,
      removed: total.before - inBoth,
      changedLists: changed.length
    },
    changed
  };
}
function sideBySide(before, after, skills, { from, to }, visit) {
  const [start, other] = [before.requirements, after.requirements];
  let a = start.offsets[from];
  let b = other.offsets[to];
  const [endA, endB] = [start.offsets[from + 1], other.offsets[to + 1]];
  while (a < endA || b < endB) {
    const skillA = a < endA ? start.targets[a] : nowhere;
    const skillB = b < endB ? other.targets[b] : nowhere;
    const goesOn2 = a < endA ? skills.after[skillA] : nowhere;
    if (a < endA && goesOn2 === nowhere) visit(skillA, a++, -1, -1);
    else if (b < endB && skills.before[skillB] === nowhere) visit(-1, -1, skillB, b++);
    else if (b === endB || a < endA && goesOn2 < skillB) visit(skillA, a++, -1, -1);
    else if (a === endA || goesOn2 > skillB) visit(-1, -1, skillB, b++);
    else visit(skillA, a++, skillB, b++);
  }
}
function kindAt(index, edge) {
  return requirementKinds[index.requirements.kinds[edge]];
}
function statedAt(column, edge) {
  const value = column?.[edge];
  return value === void 0 || Number.isNaN(value) ? null : value;
}
function changeOf2(before, after) {
  return { before, after };
}

// src/releases/successors.ts
import { listOf_2 as listOf3, transposed } from "../core.js";
import { fold as fold2 } from "../core.js";
import { conceptRef_2 as conceptRef3 } from "../core.js";

// src/releases/likeness.ts
import { listOf_2 as listOf2 } from "../core.js";

// src/releases/name-words.ts
import { fold } from "../core.js";
function nameWords(index, kind, languages) {
  const labels = /* @__PURE__ */ new Map();
  const altLabels = /* @__PURE__ */ new Map();
  for (const language of languages) {
    for (const [row, label] of index[kind].labels(language).all().entries())
      if (label !== "") addOnce(labels, fold(label), row);
    for (const [row, joined] of index[kind].altLabels(language).all().entries())
      if (joined !== "") for (const label of joined.split("\n")) addOnce(altLabels, fold(label), row);
  }
  const rowsOf = /* @__PURE__ */ new Map();
  const first = index[kind].labels(languages[0]).all();
  const words = first.map(wordsOf);
  for (const [row, own] of words.entries()) for (const word of own) addOnce(rowsOf, word, row);
  const weights = Float64Array.from(
    words,
    (own) => own.reduce((sum, word) => sum + wordWeight(rowsOf.get(word).length, first.length), 0)
  );
  return { labels, altLabels, rowsOf, weights };
}
function wordWeight(holders, count) {
  return 1 + Math.log(count / Math.max(1, holders));
}
function wordsOf(label) {
  return [...new Set(fold(label).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])];
}
function addOnce(table, name, row) {
  const rows = table.get(name);
  if (rows === void 0) table.set(name, [row]);
  else if (rows.at(-1) !== row && !rows.includes(row)) rows.push(row);
}

// src/releases/likeness.ts
function alikeConcepts(candidates, features, except = -1) {
  const { names } = candidates;
  const count = names.weights.length;
  const touched = /* @__PURE__ */ new Set();
  const listed = sharedLinks(candidates.listed, features.links, count, touched);
  const gained = sharedLinks(candidates.gained, features.links, count, touched);
  const words = new Float64Array(count);
  let weight = 0;
  for (const word of wordsOf(features.label)) {
    const rows = names.rowsOf.get(word) ?? [];
    const own = wordWeight(rows.length, count);
    weight += own;
    for (const row of rows) {
      words[row] += own;
      touched.add(row);
    }
  }
  const size = features.links.length;
  const alike = [];
  for (const row of touched) {
    if (row === except) continue;
    const byName = 2 * words[row] / (weight + names.weights[row]);
    const byList = linkLikeness(candidates.listed, row, listed[row], size);
    const byGain = linkLikeness(candidates.gained, row, gained[row], size);
    const by = byGain !== null && byGain >= (byList ?? 0) ? "gained" : "listed";
    const links = by === "gained" ? byGain : byList;
    const likeness = links === null ? byName : (byName + links) / 2;
    if (likeness < WORTH_A_LOOK) continue;
    alike.push({ row, likeness, links, by, shared: (by === "gained" ? gained : listed)[row], names: byName });
  }
  return alike.sort((a, b) => b.likeness - a.likeness || a.row - b.row);
}
var WORTH_A_LOOK = 0.1;
function sharedLinks({ linkedBy }, links, count, touched) {
  const shared = new Uint32Array(count);
  for (const link of links)
    for (const row of listOf2(linkedBy, link)) {
      shared[row]++;
      touched.add(row);
    }
  return shared;
}
function linkLikeness({ links }, row, shared, size) {
  const own = links.offsets[row + 1] - links.offsets[row];
  return own === 0 || size === 0 ? null : 2 * shared / (own + size);
}
var CHANCE = 0.05;
function likenessLevels(candidates, staying2) {
  const nearest = { listed: [], gained: [] };
  for (const { row, features } of staying2) {
    const best = { listed: 0, gained: 0 };
    for (const { likeness, by } of alikeConcepts(candidates, features, row))
      if (likeness > best[by]) best[by] = likeness;
    nearest.listed.push(best.listed);
    nearest.gained.push(best.gained);
  }
  return { listed: levelOf(nearest.listed), gained: levelOf(nearest.gained) };
}
function levelOf(nearest) {
  nearest.sort((a, b) => a - b);
  return nearest[Math.min(nearest.length - 1, Math.floor((1 - CHANCE) * nearest.length))] ?? 1;
}

// src/releases/successors.ts
var SAMPLE = 400;
var OFFERED = 3;
var INSIDE = 0.5;
var TOGETHER = /* @__PURE__ */ (() => 2 / 3)();
function namedLeads(two, pairs, names) {
  const { before, kind } = two;
  const languages = sharedLanguages(before, two.after);
  const leads = /* @__PURE__ */ new Map();
  for (let row = 0; row < pairs.after.length; row++) {
    if (pairs.after[row] !== nowhere) continue;
    const labels = languages.map((language) => before[kind].labels(language).at(row)).filter((label) => label !== "");
    const alternatives = languages.flatMap((language) => before[kind].altLabels(language).at(row).split("\n"));
    const byLabel = rowsNamed(names.labels, labels);
    const byAlternative = rowsNamed(names.altLabels, labels);
    const renamed = rowsNamed(names.labels, alternatives).filter((to) => pairs.before[to] === nowhere);
    const found = byLabel.length > 0 ? byLabel.map((to) => ({ row: to, evidence: "label" })) : [.../* @__PURE__ */ new Set([...byAlternative, ...renamed])].map((to) => ({ row: to, evidence: "altLabel" }));
    if (found.length > 0) leads.set(row, found);
  }
  return leads;
}
function rowsNamed(table, labels) {
  return [...new Set(labels.flatMap((label) => label === "" ? [] : table.get(fold2(label)) ?? []))];
}
function successorsOf(two, pairs, leads, { names, counterparts, gained }) {
  const { before, after, kind } = two;
  const language = sharedLanguages(before, after)[0];
  const candidates = { names, listed: linksOf(after, kind), gained: gainedBy(after, kind, gained) };
  const own = linksOf(before, kind).links;
  const featuresOf = (row) => ({
    label: before[kind].labels(language).at(row),
    links: goingOn(own, row, counterparts)
  });
  const levels = likenessLevels(candidates, staying(candidates, pairs, after[kind].labels(language).all(), featuresOf));
  const judged = [...pairs.after.keys()].filter((row) => pairs.after[row] === nowhere).map((row) => {
    const features = featuresOf(row);
    const alike = alikeConcepts(candidates, features);
    const named = leads.get(row) ?? [];
    const likenessTo = new Map(alike.map((one) => [one.row, one]));
    const parts = partsOf(alike, pairs, features, candidates);
    const split = parts.length > 0 && named.every((lead2) => parts.includes(lead2.row));
    const possible = mergedLeads(
      named,
      split ? alike.filter(({ row: row2 }) => parts.includes(row2)) : enough(alike, levels)
    );
    const [lead] = named;
    const certain = named.length === 1 && (lead.evidence === "label" || !split && isBacked(lead.row, likenessTo.get(lead.row), features, candidates));
    return { row, features, certain, split, offered: certain ? named : possible, likenessTo };
  });
  const followers = /* @__PURE__ */ new Map();
  for (const { offered } of judged)
    if (offered.length > 0) followers.set(offered[0].row, (followers.get(offered[0].row) ?? 0) + 1);
  const gone = judged.map(({ row, features, certain, split, offered, likenessTo }) => {
    const [first] = offered;
    const joins = first !== void 0 && (pairs.before[first.row] !== nowhere || followers.get(first.row) > 1);
    return {
      row,
      concept: {
        ...conceptRef3(before, kind, row, language),
        certainty: certain ? "certain" : first === void 0 ? "none" : "choice",
        fate: fateOf({ ends: first === void 0, certain, joins, split }),
        successors: offered.map((lead) => {
          const alike = likenessTo.get(lead.row);
          return {
            ...conceptRef3(after, kind, lead.row),
            evidence: lead.evidence,
            likeness: alike?.likeness ?? 0,
            known: pairs.before[lead.row] !== nowhere,
            ...alike?.by === "gained" ? { tookPlaces: { of: features.links.length, taken: alike.shared } } : {}
          };
        })
      }
    };
  });
  return { gone, likenessFrom: levels };
}
function staying(candidates, pairs, labels, featuresOf) {
  const kept = sampled([...pairs.after.keys()].filter((row) => pairs.after[row] !== nowhere));
  if (kept.length > 0) return kept.map((row) => ({ row: pairs.after[row], features: featuresOf(row) }));
  return sampled([...labels.keys()]).map((row) => ({
    row,
    features: { label: labels[row], links: listOf3(candidates.listed.links, row) }
  }));
}
function sampled(rows) {
  const step = Math.max(1, Math.ceil(rows.length / SAMPLE));
  return rows.filter((_, at) => at % step === 0);
}
var LINKS_BEHIND_A_NAME = 0.2;
function isBacked(row, alike, { links }, { listed }) {
  if (links.length === 0 || listOf3(listed.links, row).length === 0) return true;
  return (alike?.links ?? 0) >= LINKS_BEHIND_A_NAME;
}
var LINKS_WITHOUT_WORDS = 2;
function enough(alike, levels) {
  return alike.filter(
    ({ likeness, by, names, shared }) => likeness >= levels[by] && (names > 0 || shared >= LINKS_WITHOUT_WORDS)
  );
}
function mergedLeads(named, alike) {
  const known = new Set(named.map(({ row }) => row));
  const others = alike.filter(({ row }) => !known.has(row));
  return [...named, ...others.map(({ row }) => ({ row, evidence: "likeness" }))].slice(0, OFFERED);
}
function fateOf({ ends, certain, joins, split }) {
  if (ends) return "ended";
  if (certain) return joins ? "merged" : "renumbered";
  return split ? "split" : "unclear";
}
function partsOf(alike, pairs, { links }, { listed }) {
  const own = new Set(links);
  const taken = /* @__PURE__ */ new Set();
  const parts = [];
  for (const { row, shared } of alike) {
    if (pairs.before[row] !== nowhere || shared < LINKS_WITHOUT_WORDS || parts.length === OFFERED) continue;
    const list = listOf3(listed.links, row);
    if (shared < INSIDE * list.length) continue;
    parts.push(row);
    for (const link of list) if (own.has(link)) taken.add(link);
  }
  return parts.length > 1 && taken.size >= TOGETHER * own.size ? parts : [];
}
function goingOn(links, row, counterparts) {
  return Uint32Array.from(new Set(Array.from(listOf3(links, row), (link) => counterparts[link]))).filter((link) => link !== nowhere).sort();
}
function linksOf(index, kind) {
  if (kind === "occupations") return { links: index.requirements, linkedBy: index.requiredBy };
  if (kind === "skills") return { links: index.requiredBy, linkedBy: index.requirements };
  return unlinked(index.groupCount);
}
function gainedBy(index, kind, gained) {
  if (kind === "groups") return unlinked(index.groupCount);
  const back = transposed(gained, index.skillCount);
  return kind === "occupations" ? { links: gained, linkedBy: back } : { links: back, linkedBy: gained };
}
function unlinked(count) {
  const none = { offsets: new Uint32Array(count + 1), targets: new Uint32Array(0) };
  return { links: none, linkedBy: none };
}
function goesOn(pairs, leads) {
  const rows = pairs.after.slice();
  for (const [row, found] of leads) if (found.length === 1) rows[row] = found[0].row;
  return rows;
}
function namesToSearch({ before, after, kind }, pairs) {
  return pairs.after.includes(nowhere) ? nameWords(after, kind, sharedLanguages(before, after)) : null;
}
var noLeads = /* @__PURE__ */ (() => /* @__PURE__ */ new Map())();

// src/releases/release-diff.ts
function releaseDiff(before, after) {
  const [earlier, later] = [releaseIndex(before), releaseIndex(after)];
  const asked = (kind) => prepared({ before: earlier, after: later, kind });
  const occupations = asked("occupations");
  const skills = asked("skills");
  const gained = gainedLinks(earlier, later, occupations.pairs, skills.pairs);
  return {
    before: releaseRef(earlier),
    after: releaseRef(later),
    occupations: conceptChanges(occupations, goesOn(skills.pairs, skills.leads), gained),
    skills: conceptChanges(skills, goesOn(occupations.pairs, occupations.leads), gained),
    groups: conceptChanges(asked("groups"), new Uint32Array(0), gained),
    requirements: requirementChanges(earlier, later, occupations.pairs, skills.pairs)
  };
}
function releaseIndex(release) {
  if (typeof release === "object" && release !== null) {
    const [isIndex, isCatalogue] = readable("The release", () => ["buffer" in release, "occupations" in release]);
    if (isIndex) {
      checkIndex(release);
      return release;
    }
    if (isCatalogue) return buildIndex(release);
  }
  throw new SkillGraphError(
    "BAD_INPUT",
    "A release is a catalogue (readCatalogue, createCatalogue) or an index (buildIndex, openIndex, loadIndex)."
  );
}
function releaseRef(index) {
  return { name: sourceName(index), counts: index.meta.counts };
}
function prepared(two) {
  const pairs = pairedById(two.before, two.after, two.kind);
  const names = namesToSearch(two, pairs);
  return { two, pairs, names, leads: names === null ? noLeads : namedLeads(two, pairs, names) };
}
function conceptChanges({ two, pairs, names, leads }, counterparts, gained) {
  const kept = keptConcepts(two, pairs);
  const { gone, likenessFrom } = names === null ? { gone: [], likenessFrom: null } : successorsOf(two, pairs, leads, { names, counterparts, gained });
  const came = newConcepts(two, pairs, gone);
  const changed = (part) => kept.filter((concept) => concept[part] !== void 0).length;
  return {
    counts: {
      before: pairs.after.length,
      after: pairs.before.length,
      kept: kept.length,
      gone: gone.length,
      new: came.length,
      renamed: changed("renamed"),
      recoded: changed("recoded"),
      regrouped: changed("regrouped"),
      moved: changed("moved"),
      retagged: changed("retagged")
    },
    kept,
    gone: gone.map(({ concept }) => concept),
    new: came,
    likenessFrom
  };
}
function newConcepts({ after, kind }, pairs, gone) {
  const predecessors = /* @__PURE__ */ new Map();
  for (const { concept } of gone) {
    const { successors, fate: _, ...predecessor } = concept;
    for (const { id } of successors) predecessors.set(id, [...predecessors.get(id) ?? [], predecessor]);
  }
  return [...pairs.before.keys()].filter((row) => pairs.before[row] === nowhere).map((row) => {
    const ref = conceptRef4(after, kind, row);
    return { ...ref, predecessors: predecessors.get(ref.id) ?? [] };
  });
}

export {
  releaseDiff,
  releaseIndex
};
