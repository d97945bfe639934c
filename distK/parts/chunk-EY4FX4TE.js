import {
  checkSearch,
  checkedText,
  decide,
  piecesOf
} from "./chunk-W4YPE6DX.js";
import {
  familyShown,
  headOf,
  isHalf,
  isHead,
  isPlural,
  leftoverCovered,
  leftoverWords,
  likenessOf,
  namesOfStem,
  rareWord,
  wholeTyped,
  windowWords
} from "./chunk-5D2ZWJBX.js";

// src/search/profile-from-text.ts
import { beyond } from "../core.js";
import { checkedOptions_2 as checkedOptions } from "../core.js";
import { conceptRef_2 as conceptRef } from "../core.js";

// src/search/bags.ts
import { derived } from "../core.js";
var bagsOf = /* @__PURE__ */ (() => /* @__PURE__ */ derived((lookup) => {
  const { isStop } = lookup;
  const table = lookup.table.all();
  const { nameCount, starts, tokens, stemOf, tiers, owners } = table;
  const bits = Math.max(4, Math.ceil(Math.log2(nameCount + 1)) + 1);
  const mask = 2 ** bits - 1;
  const heads = new Int32Array(mask + 1).fill(-1);
  const nexts = new Int32Array(nameCount);
  for (let name = nameCount - 1; name >= 0; name--) {
    let sum = 0;
    for (let at = starts[name]; at < starts[name + 1]; at++)
      if (isStop[tokens[at]] === 0) sum = sum + mixed(stemOf[tokens[at]]) | 0;
    nexts[name] = heads[sum & mask];
    heads[sum & mask] = name;
  }
  const fits = (name, wanted) => {
    let size = 0;
    for (let at = starts[name]; at < starts[name + 1]; at++) {
      if (isStop[tokens[at]] === 1) continue;
      size++;
      if (!wanted.includes(stemOf[tokens[at]])) return false;
    }
    return size === wanted.length;
  };
  const says = (name, words) => {
    for (let at = starts[name]; at < starts[name + 1]; at++) {
      const surface = table.surfaces.at(tokens[at]);
      if (isStop[tokens[at]] === 0 && !words.some((word) => word === surface || isPlural(word, surface))) return false;
    }
    return true;
  };
  return {
    ownersOf: (stems, words) => {
      const sum = stems.reduce((total, stem) => total + mixed(stem) | 0, 0);
      const entire = /* @__PURE__ */ new Set();
      const called = /* @__PURE__ */ new Set();
      const others = /* @__PURE__ */ new Set();
      for (let name = heads[sum & mask]; name >= 0; name = nexts[name]) {
        if (!fits(name, stems)) continue;
        const isLabel = tiers[name] === 0;
        if (words !== void 0 && !says(name, words)) continue;
        if (isLabel && starts[name + 1] - starts[name] === stems.length) entire.add(owners[name]);
        (isLabel || isHalf(lookup, owners[name], name) ? called : others).add(owners[name]);
      }
      if (entire.size > 0) return { rows: [...entire], byLabel: true };
      return { rows: [...called.size > 0 ? called : others], byLabel: called.size > 0 };
    }
  };
}))();
function mixed(value) {
  let bits = value + 2654435769;
  bits = Math.imul(bits ^ bits >>> 16, 2246822507);
  bits = Math.imul(bits ^ bits >>> 13, 3266489909);
  return bits ^ bits >>> 16;
}

// src/search/leftovers.ts
function leftovers(piece, taken, asked) {
  const idle = (word) => asked.every(({ lookup: { rules } }) => rules.stopWords.has(word) || rules.fillers.has(word));
  const runs = [];
  let run = [];
  for (let at = 0; at <= piece.length; at++) {
    if (at < piece.length && taken[at] === 0) {
      run.push(piece[at]);
      continue;
    }
    while (run.length > 0 && idle(run[0].word)) run = run.slice(1);
    while (run.length > 0 && idle(run.at(-1).word)) run = run.slice(0, -1);
    const words = run.filter(({ word }) => !idle(word)).length;
    if (words > 0 && words <= leftoverWords) runs.push(run);
    run = [];
  }
  return runs;
}
function titleAlone(asked, piece, words) {
  for (const one of asked) {
    const { lookup, families } = one;
    const { rules, table } = lookup;
    const said = words.filter(({ word }) => !isNumber(word));
    const place = said.findIndex(({ word }, i) => i > 0 && rules.places?.has(word) === true);
    const title = place < 0 ? said : said.slice(0, place);
    const last = title.at(-1);
    if (last === void 0) continue;
    const head = last.word;
    const speaks = ({ word }) => !rules.stopWords.has(word) && !rules.fillers.has(word) && !isNumber(word);
    const before = place < 0 ? piece : piece.slice(0, piece.indexOf(last));
    if (before.some((word) => speaks(word) && !words.includes(word))) continue;
    const stem = table.stems.placeOf(rules.stem(rules.short?.get(head) ?? head));
    if (stem < 0 || families === null) continue;
    const called = /* @__PURE__ */ new Set([...families.headedBy(stem), ...families.namedBy(stem)]);
    const forms = [head, head.replace(/s$/, ""), ...rules.short?.get(head)?.split(" ") ?? []];
    const isSaid = namesOfStem(lookup, stem).some((name) => forms.includes(table.surfaces.at(headOf(lookup, name))));
    const decision = isSaid ? decide(one, wordsOf(title)) : null;
    if (decision?.status === "certain" && isHead(lookup, decision.name, stem))
      return { certain: true, rows: [decision.hit.row], words: title };
    if (decision?.status !== "choice") continue;
    const rows = decision.rows.slice(0, decision.called).filter((row) => called.has(row));
    if (rows.length > 1) return { certain: false, rows, words: title };
  }
  return null;
}
function wordsOf(words) {
  return words.map(({ word }) => word);
}
function isNumber(word) {
  return /^\d+$/.test(word);
}
var loose = /* @__PURE__ */ (() => /* @__PURE__ */ new Set(["stems", "otherWords", "otherStems", "whole"]))();
function leftoverReading(asked, piece, words) {
  let choice = null;
  for (const one of asked) {
    const decision = decide(one, wordsOf(words));
    const alone = words.filter(({ word }) => !one.lookup.rules.stopWords.has(word)).length === 1;
    if (decision.status === "certain" && !(alone && loose.has(decision.rule)))
      return { certain: true, rows: [decision.hit.row], words };
    if (decision.status === "certain" && piece.length === words.length)
      choice ??= { certain: false, rows: [decision.hit.row], words };
    const [best] = decision.hits;
    if (decision.status !== "choice" || best === void 0) continue;
    const sure = !alone || best.covered >= leftoverCovered && best.likeness >= likenessOf.stem;
    if (best.typed < wholeTyped || !sure) continue;
    const whole = new Set(decision.hits.filter(({ typed }) => typed >= wholeTyped).map(({ row }) => row));
    choice ??= { certain: false, rows: decision.rows.filter((row) => whole.has(row)), words };
  }
  return choice;
}

// src/search/profile-from-text.ts
function profileFromText(search, text, options = {}) {
  checkSearch(search);
  checkedText(text);
  checkedOptions(options, { language: "language" });
  const { index, engine, limits } = search;
  if (text.length > limits.textLength)
    throw beyond("textLength", `The text has ${text.length} letters`, limits.textLength);
  const ref = (kind, row) => conceptRef(index, kind, row, options.language);
  const skills = /* @__PURE__ */ new Map();
  const occupations = /* @__PURE__ */ new Map();
  const unclear = [];
  const place = (words) => {
    const at = words[0].start;
    return { text: text.slice(at, words.at(-1).end).replace(/[.'’]+$/, ""), at };
  };
  const note = (found, kind, row, words) => {
    if (!found.has(row)) found.set(row, { ...ref(kind, row), ...place(words) });
  };
  const doubt = (kind, rows, words) => {
    const said = place(words);
    if (!unclear.some((known) => known.text === said.text))
      unclear.push({ kind, ...said, family: rows.slice(0, familyShown).map((row) => ref(kind, row)) });
  };
  for (const piece of piecesOf(text)) {
    const spans = [
      ...windows(engine("skills"), "skills", piece),
      ...windows(engine("occupations"), "occupations", piece)
    ];
    const taken = new Uint8Array(piece.length);
    for (const { kind, rows, byLabel, everyday, from, to } of spans.sort(weightiest)) {
      if (taken.subarray(from, to).some((word) => word === 1)) continue;
      taken.fill(1, from, to);
      const words = piece.slice(from, to);
      if (kind === "skills") note(skills, kind, rows[0], words);
      else {
        const [job, ...others] = byLabel && rows.length === 1 ? rows : titleReading(engine(kind), words, rows);
        if (others.length === 0 && !everyday) note(occupations, kind, job, words);
        else doubt(kind, [job, ...others], words);
      }
    }
    for (const words of leftovers(piece, taken, engine("skills"))) {
      const skill = leftoverReading(engine("skills"), piece, words);
      const title = skill?.certain ? null : titleAlone(engine("occupations"), piece, words);
      const read = title ?? skill;
      if (read === null) continue;
      const [kind, found] = title === null ? ["skills", skills] : ["occupations", occupations];
      if (read.certain) note(found, kind, read.rows[0], read.words);
      else doubt(kind, read.rows, read.words);
    }
  }
  const inOrder = (found) => [...found.values()].sort((a, b) => a.at - b.at);
  return { skills: inOrder(skills), occupations: inOrder(occupations), unclear };
}
function weightiest(a, b) {
  return b.words - a.words || Number(b.kind === "occupations") - Number(a.kind === "occupations") || b.weight - a.weight || a.from - b.from;
}
function windows(asked, kind, piece) {
  const spans = [];
  for (const { lookup } of asked) {
    const bags = bagsOf(lookup);
    const { rules, table, weightOf } = lookup;
    const stems = piece.map(({ word }) => rules.stopWords.has(word) ? STOP : table.stems.placeOf(rules.stem(word)));
    for (let from = 0; from < piece.length; from++) {
      if (stems[from] < 0) continue;
      const held = [];
      let weight = 0;
      for (let to = from + 1; to <= piece.length; to++) {
        const stem = stems[to - 1];
        if (stem === STOP) continue;
        if (stem === ABSENT || held.length === windowWords || held.includes(stem)) break;
        held.push(stem);
        const surface = table.surfaces.placeOf(piece[to - 1].word);
        weight += surface < 0 ? 1 : weightOf(surface);
        const said = piece.slice(from, to).map(({ word }) => word);
        const strict = kind === "occupations" || held.length === 1;
        if (held.length === 1 && rules.fillers.has(piece[from].word)) continue;
        const { rows, byLabel } = bags.ownersOf(held, strict ? said : void 0);
        const everyday = held.length === 1 && !byLabel && weight < rareWord;
        const isTitle = kind === "occupations" && (stems[from - 1] === STOP || isAllOf(piece, from, to));
        if (everyday && !isTitle) continue;
        if (rows.length > 0 && (kind === "occupations" || rows.length === 1))
          spans.push({ kind, rows, byLabel, everyday, from, to, words: held.length, weight });
      }
    }
  }
  return spans;
}
var ABSENT = -1;
var STOP = -2;
function isAllOf(piece, from, to) {
  return piece.every(({ word }, at) => at >= from && at < to || /^\d+$/.test(word));
}
function titleReading(asked, words, owners) {
  const said = words.map(({ word }) => word);
  for (const one of asked) {
    const decision = decide(one, said);
    if (decision.status === "certain") return [decision.hit.row];
    if (decision.status === "choice") return decision.rows;
  }
  return owners;
}

export {
  profileFromText
};
