import {
  ALIAS,
  ALT_LABEL,
  apartLetters,
  beforePartLetters,
  begunLetters,
  choiceFloor,
  coverFloor,
  endPartLetters,
  familyOf,
  guessLetters,
  headOf,
  innerPartLetters,
  isHalf,
  isInflection,
  leastKnown,
  leastTyped,
  likenessOf,
  namesFloor,
  namesOfStem,
  noFamily,
  oneEditLetters,
  onlyHolderCovered,
  personWeight,
  rivalLead,
  searchLimits,
  squeezedEditLetters,
  squeezedLetters,
  stemsOf,
  stopWeight,
  sureLetters,
  tierWeights,
  twoEditsLetters,
  useLift,
  wholeLead,
  wholeName,
  wholeTyped,
  wordsOf
} from "./chunk-5D2ZWJBX.js";

// src/search/hits.ts
var scratches = /* @__PURE__ */ (() => /* @__PURE__ */ new WeakMap())();
function scratchOf(lookup) {
  let scratch2 = scratches.get(lookup);
  if (scratch2 === void 0) {
    const { nameCount } = lookup.table;
    scratch2 = {
      typed: new Float64Array(nameCount),
      likeness: new Float64Array(nameCount),
      covered: new Float64Array(nameCount),
      units: new Uint8Array(nameCount),
      exact: new Uint8Array(nameCount),
      sizes: new Uint16Array(nameCount),
      seen: new Uint32Array(nameCount),
      stamp: 0
    };
    scratches.set(lookup, scratch2);
  }
  return scratch2;
}
function hitsOf(lookup, units, use) {
  const scratch2 = scratchOf(lookup);
  const names = scan(lookup, scratch2, units);
  const speaking = units.reduce((count, { stop }) => count + (stop ? 0 : 1), 0) || units.length;
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  const hits = /* @__PURE__ */ new Map();
  const { table } = lookup;
  for (const name of names) {
    const row = table.owners[name];
    const tier = table.tiers[name];
    const typed = scratch2.typed[name] / total;
    const likeness = scratch2.likeness[name] / total;
    const whole = wholeOf(lookup, name);
    const covered = Math.min(1, scratch2.covered[name] / whole.weight);
    const value = likeness * (coverFloor + (1 - coverFloor) * covered) * tierWeights[tier];
    let hit = hits.get(row);
    if (hit === void 0) {
      hit = { ...blank, row };
      hits.set(row, hit);
    }
    const full = scratch2.units[name] >= speaking;
    if (full) {
      hit.holding++;
      if (tier === 0) hit.labelCovered = covered;
      if (scratch2.sizes[name] >= whole.size) {
        const exact = scratch2.exact[name] >= speaking && inOrder(lookup, name, units);
        const field = exact ? "equalInWords" : "equalInStems";
        const stronger = hit[field] === -1 || tier < hit[field];
        const better = stronger || tier === hit[field] && !hit.inOrder && inTypedOrder(lookup, name, units);
        if (stronger) hit[field] = tier;
        if (better && (exact || hit.equalInWords === -1)) {
          hit.equalName = name;
          hit.inOrder = !stronger || inTypedOrder(lookup, name, units);
        }
      }
    }
    if (value > hit.value) {
      hit.value = value;
      hit.name = name;
      hit.tier = tier;
      hit.typed = typed;
      hit.likeness = likeness;
      hit.covered = covered;
    }
    clear(scratch2, name);
  }
  const found = [...hits.values()].filter(tellsTrade(lookup, units));
  for (const hit of found) {
    const holds = hit.holding / Math.max(1, table.countOf(hit.row));
    hit.score = hit.value * (namesFloor + (1 - namesFloor) * holds) * (1 - useLift + useLift * use(hit.row));
  }
  return found.sort((a, b) => b.score - a.score || a.row - b.row);
}
function tellsTrade({ rules: rules2 }, units) {
  const { people } = rules2;
  if (people === void 0 || !units.some(({ typed }) => people.has(typed))) return () => true;
  let silent = 0;
  let total = 0;
  for (const { typed, stop, weight } of units) {
    total += weight;
    if (stop || people.has(typed)) silent += weight;
  }
  if (silent === total) return ({ labelCovered }) => labelCovered >= 0;
  return ({ typed }) => typed - silent / total > 1e-9;
}
function wholeOf({ table, weightOf, isStop }, name) {
  let weight = 0;
  let size = 0;
  for (let at = table.starts[name]; at < table.starts[name + 1]; at++) {
    const surface = table.tokens[at];
    weight += weightOf(surface);
    if (isStop[surface] === 0) size++;
  }
  return { weight, size };
}
function inOrder({ table, isStop }, name, units) {
  let said = "";
  for (let at = table.starts[name]; at < table.starts[name + 1]; at++)
    if (isStop[table.tokens[at]] === 0) said += table.surfaces.at(table.tokens[at]);
  return said === units.reduce((typed, { typed: word, stop }) => stop ? typed : typed + word, "");
}
function inTypedOrder({ table, isStop }, name, units) {
  let at = table.starts[name];
  const end = table.starts[name + 1];
  for (const { stop, alternatives } of units) {
    if (stop || alternatives.length === 0) continue;
    const stems = new Set(alternatives.map(({ surface }) => table.stemOf[surface]));
    while (at < end && (isStop[table.tokens[at]] === 1 || !stems.has(table.stemOf[table.tokens[at]]))) at++;
    if (at++ >= end) return false;
  }
  return true;
}
var blank = {
  row: -1,
  name: -1,
  tier: 0,
  value: -1,
  score: 0,
  typed: 0,
  likeness: 0,
  covered: 0,
  labelCovered: -1,
  equalInWords: -1,
  equalInStems: -1,
  equalName: -1,
  squeezed: false,
  holding: 0,
  inOrder: false
};
function squeezedHit(row, name) {
  const score = likenessOf.correction;
  return { ...blank, row, name, typed: 1, likeness: score, covered: 1, labelCovered: 1, score, squeezed: true };
}
function scan(lookup, scratch2, units) {
  const { postings, weightOf, isStop } = lookup;
  const { typed, likeness: alike, covered, units: held, exact, sizes, seen } = scratch2;
  const touched = [];
  const taken = /* @__PURE__ */ new Set();
  const allStops = units.every(({ stop }) => stop);
  const ordered = [...units].sort((a, b) => Number(a.stop) - Number(b.stop));
  for (const unit2 of ordered) {
    const stamp = ++scratch2.stamp;
    const silent = unit2.stop && !allStops;
    const find = (name, likeness) => {
      if (held[name] === 0 && typed[name] === 0) touched.push(name);
      if (seen[name] === stamp) return;
      seen[name] = stamp;
      typed[name] += unit2.weight;
      alike[name] += unit2.weight * likeness;
      if (silent) return;
      held[name]++;
      if (likeness === 1) exact[name]++;
    };
    const alternatives = [...unit2.alternatives].sort((a, b) => b.likeness - a.likeness);
    for (const { surface, likeness } of alternatives) {
      const fresh = !taken.has(surface);
      taken.add(surface);
      const weight = weightOf(surface);
      const speaks = isStop[surface] === 0 ? 1 : 0;
      const names = postings.of(surface);
      for (let at = 0; at < names.length; at++) {
        const name = names[at];
        if (silent && held[name] === 0) continue;
        find(name, likeness);
        if (!fresh) continue;
        covered[name] += weight;
        sizes[name] += speaks;
      }
    }
    for (const { name, surfaces } of unit2.written) {
      find(name, 1);
      for (const surface of surfaces)
        if (!taken.has(surface)) {
          covered[name] += weightOf(surface);
          if (isStop[surface] === 0) sizes[name]++;
        }
    }
  }
  return touched;
}
function clear(scratch2, name) {
  scratch2.typed[name] = 0;
  scratch2.likeness[name] = 0;
  scratch2.covered[name] = 0;
  scratch2.units[name] = 0;
  scratch2.exact[name] = 0;
  scratch2.sizes[name] = 0;
}

// src/search/input-forms.ts
import { readable, SkillGraphError, shown } from "../core.js";
import { checkedOptions_2 as checkedOptions } from "../core.js";
function checkSearch(search) {
  const given = search;
  if (readable("The search", () => typeof given?.engine === "function" && typeof given.index === "object")) return;
  throw new SkillGraphError(
    "BAD_INPUT",
    `A search is expected, and this is ${shown(search)}; createSearch(index) makes one.`
  );
}
function checkedText(text) {
  if (typeof text === "string") return text;
  throw new SkillGraphError("BAD_INPUT", `A name is a text, not ${shown(text)}.`);
}
function checkedLimits(limits) {
  const { queryLength, textLength } = checkedOptions(limits, { queryLength: COUNT, textLength: COUNT });
  return { queryLength: queryLength ?? searchLimits.queryLength, textLength: textLength ?? searchLimits.textLength };
}
var COUNT = /* @__PURE__ */ (() => [1, Number.POSITIVE_INFINITY])();

// src/search/spelling.ts
import { derived as derived2 } from "../core.js";

// src/search/edit-distance.ts
var scratch = /* @__PURE__ */ (() => /* @__PURE__ */ [0, 1, 2].map(() => new Uint8Array(256)))();
function editDistance(a, b, most) {
  if (a === b) return 0;
  if (most === 0 || Math.abs(a.length - b.length) > most) return most + 1;
  if (oneMoved(a, b)) return 1;
  let [before, last, row] = scratch;
  const beyond = most + 1;
  for (let j = 0; j <= b.length; j++) last[j] = Math.min(j, beyond);
  for (let i = 1; i <= a.length; i++) {
    const start = Math.max(1, i - most);
    const end = Math.min(b.length, i + most);
    const letter = a.charCodeAt(i - 1);
    row[start - 1] = start === 1 ? Math.min(i, beyond) : beyond;
    let least = row[start - 1];
    for (let j = start; j <= end; j++) {
      const replaced = last[j - 1] + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      let best = Math.min(replaced, last[j] + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        best = Math.min(best, before[j - 2] + 1);
      row[j] = best;
      if (best < least) least = best;
    }
    if (end < b.length) row[end + 1] = beyond;
    if (least > most) return beyond;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length], beyond);
}
function oneMoved(a, b) {
  if (a.length !== b.length) return false;
  let start = 0;
  while (a[start] === b[start]) start++;
  let end = a.length - 1;
  while (a[end] === b[end]) end--;
  const ours = a.slice(start, end + 1);
  const theirs = b.slice(start, end + 1);
  return ours.slice(1) + ours[0] === theirs || ours[ours.length - 1] + ours.slice(0, -1) === theirs;
}

// src/search/letters.ts
import { derived } from "../core.js";
function lettersIn(word) {
  let once = 0;
  let again = 0;
  for (let i = 0; i < word.length; i++) {
    const bit = 1 << (word.charCodeAt(i) & 31);
    again |= once & bit;
    once |= bit;
  }
  return [once, again];
}
function differing(mask) {
  let bits = mask - (mask >>> 1 & 1431655765);
  bits = (bits & 858993459) + (bits >>> 2 & 858993459);
  return Math.imul(bits + (bits >>> 4) & 252645135, 16843009) >>> 24;
}
var SurfaceLetters = class {
  #surfaces;
  #once;
  #again;
  constructor(surfaces) {
    this.#surfaces = surfaces;
    this.#once = new Int32Array(surfaces.length);
    this.#again = new Int32Array(surfaces.length);
  }
  once(surface) {
    if (this.#once[surface] === 0) [this.#once[surface], this.#again[surface]] = lettersIn(this.#surfaces.at(surface));
    return this.#once[surface];
  }
  /** Of one that {@link once} was asked of. */
  again(surface) {
    return this.#again[surface];
  }
};
var lettersOfSurfaces = /* @__PURE__ */ (() => /* @__PURE__ */ derived(
  ({ table: { surfaces } }) => new SurfaceLetters(surfaces)
))();

// src/search/spelling.ts
function longerWords(lookup, typed, begun = false) {
  const letters = lettersOf(typed);
  if (letters < (begun ? begunLetters : endPartLetters)) return [];
  if (begun) {
    const [from, to] = lookup.table.surfaces.beginning(typed);
    return Array.from({ length: to - from }, (_, i) => from + i);
  }
  if (!mayHold(lookup, typed)) return [];
  const { text } = lookup.table.surfaces;
  const found = [];
  for (let at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) {
    const atStart = text.charCodeAt(at - 1) === LINE_FEED;
    const atEnd = text.charCodeAt(at + typed.length) === LINE_FEED;
    if (!atStart && !atEnd && letters < innerPartLetters) continue;
    const whole = lineAt(text, at);
    if (!atStart && whole.length - typed.length < beforePartLetters) continue;
    const surface = lookup.table.surfaces.placeOf(whole);
    if (found[found.length - 1] !== surface) found.push(surface);
  }
  return found;
}
function corrections(lookup, typed) {
  const known = remembered(lookup);
  const before = known.get(typed);
  if (before !== void 0) return before;
  const found = searchedCorrections(lookup, typed);
  if (known.size >= REMEMBERED) known.clear();
  known.set(typed, found);
  return found;
}
var REMEMBERED = 1e3;
var remembered = /* @__PURE__ */ (() => /* @__PURE__ */ derived2((_) => /* @__PURE__ */ new Map()))();
function searchedCorrections(lookup, typed) {
  const allowed = typed.length >= twoEditsLetters ? 2 : typed.length >= oneEditLetters ? 1 : 0;
  if (allowed === 0) return [];
  const { surfaces } = lookup.table;
  const letters = lettersOfSurfaces(lookup);
  const [mask] = lettersIn(typed);
  const sound = soundOf(typed);
  const withPh = typed.includes("ph");
  let cheapest = allowed;
  let found = [];
  for (const start of startsLike(typed)) {
    const [from, to] = surfaces.beginning(start);
    for (let id = from; id < to; id++) {
      const other = letters.once(id);
      const few = differing(mask ^ other) <= 2 * cheapest;
      if (!few && !withPh && (other & PH) !== PH) continue;
      const surface = surfaces.at(id);
      const longer = Math.abs(surface.length - typed.length);
      const near = few && longer <= cheapest;
      const alike = mask === other || withPh || surface.includes("ph");
      if (!near && !alike || longer > allowed + 1 || surface.length < 2) continue;
      const cost = alike && soundOf(surface) === sound ? 0 : near ? editDistance(typed, surface, cheapest) : cheapest + 1;
      if (cost > cheapest) continue;
      if (cost < cheapest) found = [];
      cheapest = cost;
      found.push(id);
    }
  }
  return found;
}
function soundOf(word) {
  return word.replace(/ph/g, "f").replace(/(.)\1/g, "$1");
}
var LINE_FEED = 10;
var PH = /* @__PURE__ */ (() => 1 << 16 | 1 << 8)();
function mayHold(lookup, typed) {
  if (asked(lookup).count++ < NAMES_OF_A_TABLE) return true;
  const runs = runsOfLetters(lookup);
  let run = 0;
  for (let at = 0; at < typed.length; at++) {
    run = run << 8 | typed.charCodeAt(at) & 255;
    const key = runKey(run);
    if (at >= RUN - 1 && (runs[key >>> 5] & 1 << (key & 31)) === 0) return false;
  }
  return true;
}
var asked = /* @__PURE__ */ (() => /* @__PURE__ */ derived2((_) => ({ count: 0 })))();
var NAMES_OF_A_TABLE = 30;
var RUN = 4;
var RUN_BITS = 18;
var runsOfLetters = /* @__PURE__ */ (() => /* @__PURE__ */ derived2((lookup) => {
  const { text } = lookup.table.surfaces;
  const runs = new Int32Array(2 ** (RUN_BITS - 5));
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    run = run << 8 | text.charCodeAt(at) & 255;
    const key = runKey(run);
    runs[key >>> 5] |= 1 << (key & 31);
  }
  return runs;
}))();
function runKey(run) {
  return Math.imul(run, 2654435761) >>> 32 - RUN_BITS;
}
function startsLike(word) {
  const first = word.charAt(0);
  return first === "f" ? [first, "ph"] : word.startsWith("ph") ? ["f", first] : [first];
}
function lineAt(text, at) {
  return text.slice(text.lastIndexOf("\n", at) + 1, text.indexOf("\n", at));
}
function lettersOf(word) {
  return /^[\p{L}\p{N}]*$/u.test(word) ? [...word].length : 0;
}

// src/search/units.ts
function unitsOf(lookup, words, { begun = false } = {}) {
  return words.map((typed, i) => {
    const known = [
      ...inflections(lookup, typed),
      // Two typed words that are one in the data count for both.
      ...i + 1 < words.length ? inflections(lookup, typed + words[i + 1]) : [],
      ...i > 0 ? inflections(lookup, words[i - 1] + typed) : []
    ];
    const written = apart(lookup, typed);
    const open = begun && i === words.length - 1 ? longerWords(lookup, typed, true).map(part) : [];
    if (known.length > 0 || written.length > 0 || open.length > 0)
      return unit(lookup, typed, {
        how: "word",
        sure: open.length === 0,
        alternatives: [...known, ...open],
        written
      });
    const parts = longerWords(lookup, typed);
    if (parts.length > 0) return unit(lookup, typed, { how: "parts", sure: false, alternatives: parts.map(part) });
    const corrected = corrections(lookup, typed);
    if (corrected.length === 0) return unit(lookup, typed, { how: "nothing", sure: false, alternatives: [] });
    const stems = new Set(corrected.map((surface) => lookup.table.stemOf[surface]));
    const forms = /* @__PURE__ */ new Set([...corrected, ...[...stems].flatMap((stem) => Array.from(lookup.surfacesOf(stem)))]);
    const alternatives = Array.from(forms, (surface) => ({ surface, likeness: likenessOf.correction }));
    return unit(lookup, typed, {
      how: "correction",
      sure: stems.size === 1 && typed.length >= sureLetters && !isOfAnother(lookup, typed, corrected[0]),
      alternatives
    });
  });
}
function isOfAnother({ table, rules: rules2 }, typed, corrected) {
  const [, root] = /^(.{4,})(?:ers?|ors?|ing)$/.exec(typed) ?? [];
  if (root === void 0 || table.surfaces.at(corrected).startsWith(root)) return false;
  return table.surfaces.placeOf(root) >= 0 && table.stems.placeOf(rules2.stem(root)) >= 0;
}
function part(surface) {
  return { surface, likeness: likenessOf.part };
}
function unit(lookup, typed, { how, sure, alternatives, written = [] }) {
  const stop = lookup.rules.stopWords.has(typed);
  let weight = alternatives.length + written.length === 0 ? 1 : 0;
  for (const { surface } of alternatives) weight = Math.max(weight, lookup.weightOf(surface));
  for (const { surfaces } of written) weight = Math.max(weight, ...surfaces.map(lookup.weightOf));
  if (stop) weight = stopWeight;
  else if (lookup.rules.people?.has(typed)) weight = personWeight;
  return { typed, weight, stop, sure, how, alternatives, written };
}
function inflections(lookup, word) {
  const { table, surfacesOf, rules: rules2 } = lookup;
  const stem = table.stems.placeOf(rules2.stem(word));
  if (stem < 0) return [];
  return Array.from(surfacesOf(stem), (surface) => ({
    surface,
    likeness: table.surfaces.at(surface) === word ? likenessOf.same : likenessOf.stem
  }));
}
function apart(lookup, typed) {
  return cutsOf(lookup, typed).flatMap(({ left, stem }) => besides(lookup, left, stem));
}
function cutsOf({ table, rules: rules2 }, typed) {
  const cuts2 = [];
  if (typed.length < 6) return cuts2;
  for (let at = 2; at <= typed.length - 2; at++) {
    const left = table.surfaces.placeOf(typed.slice(0, at));
    const stem = left < 0 ? -1 : table.stems.placeOf(rules2.stem(typed.slice(at)));
    if (stem >= 0) cuts2.push({ left, stem });
  }
  return cuts2;
}
function besides({ table, postings }, left, stem) {
  const found = [];
  const names = postings.of(left);
  for (let at = 0; at < names.length; at++) {
    const name = names[at];
    for (let token = table.starts[name]; token + 1 < table.starts[name + 1]; token++) {
      const right = table.tokens[token + 1];
      if (table.tokens[token] === left && table.stemOf[right] === stem) found.push({ name, surfaces: [left, right] });
    }
  }
  return found;
}

// src/search/claim.ts
function claimants(lookup, families, owner, units) {
  const { table } = lookup;
  const words = units.filter(({ stop }) => !stop).map(({ alternatives, weight }) => ({
    weight,
    stems: new Set(alternatives.map(({ surface }) => table.stemOf[surface]))
  }));
  const head = words.at(-1);
  if (owner.labelCovered >= 0 || head === void 0 || words.length < 2) return [];
  const labels = /* @__PURE__ */ new Map();
  const labelOf = (row) => {
    const known = labels.get(row) ?? stemsOf(lookup, table.firstName(row));
    labels.set(row, known);
    return known;
  };
  const ownLabel = labelOf(owner.row);
  const said = (row, some) => {
    const label = labelOf(row);
    return some.reduce((sum, { stems, weight }) => sum + (intersect(stems, label) ? weight : 0), 0);
  };
  const isOther = (row) => !families.areAkin(owner.row, row) && !isKindOf(labelOf(row), ownLabel);
  const named = namesWith(
    lookup,
    words.map(({ stems }) => stems)
  ).filter((name) => head.stems.has(table.stemOf[headOf(lookup, name)]));
  const own = named.filter((name) => table.owners[name] === owner.row).length;
  const called = [...new Set(named.map((name) => table.owners[name]))].filter(isOther);
  const namesakes = intersect(head.stems, ownLabel) ? [] : [...head.stems].flatMap((stem2) => labelled(lookup, stem2)).filter((row) => row !== owner.row);
  const alike = called.filter((row) => said(row, words) >= said(owner.row, words));
  const before = words.slice(0, -1);
  const peers = families.peersCalled(
    owner.row,
    words.map(({ stems }) => stems)
  ).filter((row) => said(row, before) > said(owner.row, before) && said(row, [head]) === 0);
  const better = called.some(
    (row) => said(row, before) > said(owner.row, before) || words.every((word) => said(row, [word]) > 0)
  );
  if (namesakes.length === 0 && !better && alike.length <= own && peers.length === 0) return [];
  const [stem] = head.stems;
  return families.ordered([.../* @__PURE__ */ new Set([owner.row, ...called, ...namesakes, ...peers])], stem).sort((a, b) => said(b, words) - said(a, words));
}
function aliasOwners(lookup, hits, units) {
  const { table } = lookup;
  return hits.flatMap(({ row, equalInWords }) => {
    if (equalInWords < 0) return [];
    const first = table.firstName(row);
    for (let name = first + table.countOf(row) - 1; table.tiers[name] === ALIAS && name >= first; name--)
      if (inOrder(lookup, name, units)) return [row];
    return [];
  });
}
function namesWith(lookup, words) {
  const { table } = lookup;
  const holding = words.map((stems) => [...stems].flatMap((stem) => namesOfStem(lookup, stem)));
  const fewest = holding.reduce((least, names) => names.length < least.length ? names : least);
  return [...new Set(fewest)].filter((name) => {
    if (table.tiers[name] > ALT_LABEL) return false;
    const own = stemsOf(lookup, name);
    return words.every((stems) => intersect(stems, own));
  });
}
function labelled(lookup, stem) {
  const { table } = lookup;
  return namesOfStem(lookup, stem).filter((name) => table.tiers[name] === 0 && stemsOf(lookup, name).size === 1).map((name) => table.owners[name]);
}
function intersect(some, others) {
  return [...some].some((one) => others.has(one));
}
function isKindOf(label, of) {
  return [...of].every((stem) => label.has(stem));
}

// src/search/squeezed.ts
import { derived as derived3 } from "../core.js";
function squeezedLabels({ table, postings }, squeezed) {
  const rows = [];
  if (squeezed.length < squeezedLetters) return rows;
  const { starts, tokens, surfaces, tiers, owners } = table;
  for (const first of beginningsOf(surfaces, squeezed)) {
    const names = postings.of(first);
    for (let i = 0; i < names.length; i++) {
      const name = names[i];
      if (tiers[name] !== 0 || tokens[starts[name]] !== first) continue;
      let at = 0;
      for (let token = starts[name]; token < starts[name + 1] && at >= 0; token++) {
        const surface = surfaces.at(tokens[token]);
        at = squeezed.startsWith(surface, at) ? at + surface.length : -1;
      }
      if (at === squeezed.length && !rows.includes(owners[name])) rows.push(owners[name]);
    }
  }
  return rows.sort((a, b) => a - b);
}
function beginningsOf(words, text) {
  const found = [];
  for (let end = 1; end <= text.length; end++) {
    const [from, to] = words.beginning(text.slice(0, end));
    if (from === to) break;
    if (words.at(from).length === end) found.push(from);
  }
  return found;
}
function squeezedCorrections(lookup, squeezed) {
  const allowed = squeezed.length >= 2 * squeezedEditLetters ? 2 : squeezed.length >= squeezedEditLetters ? 1 : 0;
  if (allowed === 0) return [];
  const [once, again] = lettersIn(squeezed);
  let cheapest = allowed;
  let found = [];
  for (let length = squeezed.length - allowed; length <= squeezed.length + allowed; length++) {
    const labels = labelsOf(lookup, length);
    for (let at = 0; at < labels.rows.length; at++) {
      const apart3 = differing(once ^ labels.once[at]);
      if (apart3 > 2 * cheapest || apart3 + differing(again ^ labels.again[at]) > 2 * cheapest) continue;
      const cost = editDistance(squeezed, withoutSpaces(lookup, labels.rows[at]), cheapest);
      if (cost > cheapest) continue;
      if (cost < cheapest) found = [];
      cheapest = cost;
      found.push(labels.rows[at]);
    }
  }
  return found.sort((a, b) => a - b);
}
function withoutSpaces({ table }, row) {
  const { starts, tokens, surfaces } = table;
  const name = table.firstName(row);
  let text = "";
  for (let token = starts[name]; token < starts[name + 1]; token++) text += surfaces.at(tokens[token]);
  return text;
}
var prepared = /* @__PURE__ */ (() => /* @__PURE__ */ derived3((_) => /* @__PURE__ */ new Map()))();
function labelsOf(lookup, length) {
  const known = prepared(lookup).get(length);
  if (known !== void 0) return known;
  const { table } = lookup;
  const { byLength, lengths, firstTokens, sizes, firstNames } = table.columns;
  const letters = lettersOfSurfaces(lookup);
  const rows = byLength.subarray(lengths[length], lengths[length + 1] ?? 0);
  const once = new Int32Array(rows.length);
  const again = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const start = firstTokens[rows[at]];
    const end = start + sizes[firstNames[rows[at]]];
    let [some, several] = [0, 0];
    for (let token = start; token < end; token++) {
      const own = letters.once(table.tokens[token]);
      several |= some & own | letters.again(table.tokens[token]);
      some |= own;
    }
    once[at] = some;
    again[at] = several;
  }
  const labels = { rows, once, again };
  prepared(lookup).set(length, labels);
  return labels;
}

// src/search/decision.ts
var rules = ["squeezed", "words", "stems", "otherWords", "otherStems", "whole"];
function decide(asked2, words) {
  const first = decideWithoutFillers(asked2, words);
  const { rules: rules2 } = asked2.lookup;
  if (first.status === "certain" || first.hits.some(({ equalInWords }) => equalInWords >= 0)) return first;
  const long = words.flatMap((word) => rules2.short?.get(word)?.split(" ") ?? apart2(asked2.lookup, word));
  if (long.every((word, i) => word === words[i])) return first;
  const second = decideWithoutFillers(asked2, long);
  return isBetter(second, first) ? second : first;
}
function apart2({ table, rules: rules2 }, word) {
  if (table.stems.placeOf(rules2.stem(word)) >= 0) return [word];
  const middle = word.length / 2;
  const places = Array.from(
    { length: Math.max(0, word.length - 2 * apartLetters + 1) },
    (_, i) => i + apartLetters
  );
  const cut = places.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle)).find((at) => [word.slice(0, at), word.slice(at)].every((half) => table.surfaces.placeOf(half) >= 0));
  return cut === void 0 ? [word] : [word.slice(0, cut), word.slice(cut)];
}
function isBetter(one, other) {
  const rank = ({ status }) => status === "certain" ? 2 : status === "choice" ? 1 : 0;
  return (rank(one) - rank(other) || (one.hits[0]?.score ?? 0) - (other.hits[0]?.score ?? 0)) > 0;
}
function decideWithoutFillers(asked2, words) {
  const first = decideWords(asked2, words);
  if (first.status === "certain" || (first.hits[0]?.typed ?? 0) >= wholeTyped) return first;
  const { fillers } = asked2.lookup.rules;
  const kept = words.filter((word) => !fillers.has(word));
  if (kept.length === 0 || kept.length === words.length) return first;
  const second = decideWords(asked2, kept);
  return second.status === "unknown" && first.status === "choice" ? first : second;
}
function decideWords(asked2, words) {
  const { lookup, use, families } = asked2;
  const units = unitsOf(lookup, words);
  const hits = withSqueezed(lookup, words, hitsOf(lookup, units, use));
  const [best] = hits;
  const known = units.every(({ how, stop }) => how === "word" || stop);
  const least = known ? leastKnown : leastTyped;
  if (best === void 0 || best.typed < least || guessed(units) && !best.squeezed) return unknown(units, hits);
  const sure = !best.squeezed && units.every((unit2) => unit2.sure || unit2.stop || sureInContext(lookup, unit2, units, hits));
  const corrected = units.some(({ how }) => how === "correction");
  let relatives;
  const family = () => {
    relatives ??= families === null ? noFamily : familyOf(lookup, families, units, hits);
    return relatives;
  };
  const choice = (more, first = []) => {
    const whole2 = new Set(hits.filter(({ typed }) => typed >= wholeTyped).map(({ row }) => row));
    const least2 = choiceFloor * best.score;
    const far = new Set(hits.filter(({ row, score }) => score < least2 && !whole2.has(row)).map(({ row }) => row));
    const rows = [.../* @__PURE__ */ new Set([...first, ...family().rows, ...more.filter((row) => !far.has(row))])];
    const called = rows.filter((row) => whole2.has(row)).length;
    return { status: "choice", rows, called, hits };
  };
  const certain = (hit, name, rule) => corrected && !inTypedOrder(lookup, name, units) ? choice(rowsOf(hits)) : { status: "certain", hit, name, rule, corrected, hits };
  const squeezed = squeezedLabels(lookup, words.join(""));
  if (squeezed.length === 1) {
    const hit = hits.find(({ row }) => row === squeezed[0]);
    if (hit !== void 0)
      return { status: "certain", hit, name: lookup.table.firstName(hit.row), rule: "squeezed", corrected, hits };
  }
  if (!sure) return choice(rowsOf(hits));
  for (const [field, rule] of [
    ["equalInWords", "words"],
    ["equalInStems", "stems"]
  ]) {
    const equal = hits.filter((hit) => hit[field] === 0 && isSameSaid(lookup, hit.equalName, units));
    if (equal.length === 1) return certain(equal[0], equal[0].equalName, rule);
    const entire = equal.filter(({ labelCovered }) => labelCovered === 1);
    if (entire.length === 1) return certain(entire[0], entire[0].equalName, rule);
    if (equal.length > 1) return choice(rowsOf([...equal, ...hits]));
  }
  if (family().named) return choice([]);
  for (const [field, rule] of [
    ["equalInWords", "otherWords"],
    ["equalInStems", "otherStems"]
  ])
    for (const tier of [1, 2, 3]) {
      const equal = hits.filter((hit) => hit[field] === tier);
      if (equal.length === 0) continue;
      const [only] = equal;
      const said = families === null ? tier === ALIAS || !hasRival(only, hits) : isSaid(lookup, only, rule, units);
      if (families !== null && tier !== ALIAS) {
        const everyday = aliasOwners(lookup, hits, units);
        const contested = equal.some(({ row }) => !everyday.includes(row));
        const first = everyday.length > 0 ? everyday : equal.length === 1 ? claimants(lookup, families, only, units) : [];
        if (contested && first.length > 0) return choice(rowsOf([...equal, ...hits]), first);
      }
      if (equal.length === 1 && said) return certain(only, only.equalName, rule);
      return choice(rowsOf([...equal, ...hits]));
    }
  const [, next] = hits;
  const whole = best.typed >= wholeTyped && best.covered >= wholeName;
  const ahead = next === void 0 || best.score - next.score >= wholeLead;
  if (whole && ahead || onlyHolder(units, hits)) return certain(best, best.name, "whole");
  return choice(rowsOf(hits));
}
function sureInContext({ table }, unit2, units, hits) {
  if (unit2.how !== "correction" || unit2.typed.length < sureLetters) return false;
  if (units.filter(({ stop }) => !stop).length < 2) return false;
  const possible = new Set(unit2.alternatives.map(({ surface }) => table.stemOf[surface]));
  const found = /* @__PURE__ */ new Set();
  for (const { name, typed } of hits) {
    if (typed < wholeTyped) continue;
    for (let at = table.starts[name]; at < table.starts[name + 1]; at++) {
      const stem = table.stemOf[table.tokens[at]];
      if (possible.has(stem)) found.add(stem);
    }
  }
  return found.size === 1;
}
function withSqueezed(lookup, words, hits) {
  if ((hits[0]?.typed ?? 0) >= wholeTyped) return hits;
  const rows = squeezedCorrections(lookup, words.join(""));
  const own = rows.map((row) => squeezedHit(row, lookup.table.firstName(row)));
  return [...own, ...hits.filter(({ row }) => !rows.includes(row))];
}
function hasRival(owner, hits) {
  const own = Math.max(0, owner.labelCovered);
  return hits.some(({ row, labelCovered }) => row !== owner.row && labelCovered >= own + rivalLead);
}
function onlyHolder(units, hits) {
  const speaking = units.filter(({ stop }) => !stop);
  if (speaking.length !== 1 || hits.length !== 1 || speaking[0].how !== "word") return false;
  return hits[0].labelCovered >= onlyHolderCovered;
}
function isSaid(lookup, { row, equalName }, rule, units) {
  const { table } = lookup;
  const [one, ...more] = units.filter(({ stop }) => !stop);
  if (rule !== "otherStems" || one === void 0 || more.length > 0 || isHalf(lookup, row, equalName)) return true;
  const words = table.tokens.subarray(table.starts[equalName], table.starts[equalName + 1]);
  return [...words].some((word) => isInflection(one.typed, table.surfaces.at(word)));
}
function isSameSaid(lookup, name, units) {
  if (inTypedOrder(lookup, name, units)) return true;
  const { starts, tokens, surfaces } = lookup.table;
  const words = Array.from(tokens.subarray(starts[name], starts[name + 1]), (word) => surfaces.at(word));
  return units.every(({ stop, typed }) => stop || words.some((word) => isInflection(typed, word)));
}
function guessed(units) {
  return units.every(
    ({ stop, sure, how, typed }) => stop || !sure && (how === "nothing" || how === "correction" && typed.length <= guessLetters)
  );
}
function unknown(units, hits) {
  const missing = units.filter(({ how, stop }) => how === "nothing" && !stop).map(({ typed }) => typed);
  return { status: "unknown", missing, hits };
}
function rowsOf(hits) {
  return [...new Set(hits.map(({ row }) => row))];
}

// src/search/text-words.ts
import { fold } from "../core.js";
function piecesOf(text) {
  const pieces = [];
  let from = 0;
  for (const cut of [...text.matchAll(cuts), null]) {
    const end = cut?.index ?? text.length;
    const piece = wordsIn(text, from, end);
    if (piece.length > 0) pieces.push(piece);
    from = end + (cut?.[0].length ?? 0);
  }
  return pieces;
}
var cuts = /* @__PURE__ */ (() => /[,;:!?()[\]{}<>|/\\"“”„«»•·▪◦*\n\r\t]+|\.(?=\s|$)|\s[-–—]+\s|[–—、。,;:]/g)();
function wordsIn(text, from, to) {
  const words = [];
  for (const chunk of text.slice(from, to).matchAll(/\S+/g)) {
    const start = from + chunk.index;
    for (const word of wordsOf(fold(chunk[0]))) words.push({ word, start, end: start + chunk[0].length });
  }
  return words;
}
function joinedParts(title, joins) {
  const parts = title.split(/[/&]/).flatMap((half) => {
    const found = [[]];
    for (const word of wordsOf(fold(half))) {
      if (joins(word)) found.push([]);
      else found.at(-1).push(word);
    }
    return found;
  });
  return parts.filter((part2) => part2.length > 0);
}

export {
  hitsOf,
  checkSearch,
  checkedText,
  checkedLimits,
  unitsOf,
  rules,
  decide,
  piecesOf,
  joinedParts
};
