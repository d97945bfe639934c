import {
  checkSearch,
  checkedLimits,
  checkedText,
  decide,
  hitsOf,
  joinedParts,
  rules,
  unitsOf
} from "./chunk-W4YPE6DX.js";
import {
  createEngine
} from "./chunk-O54QLS5J.js";
import {
  familyShown,
  leastTyped,
  namesOf,
  nearShown,
  tiers,
  wholeTyped,
  wordsOf
} from "./chunk-5D2ZWJBX.js";

// src/search/create-search.ts
import { checkIndex } from "../core.js";
import { fold as fold3 } from "../core.js";
import { checkedOptions_2 as checkedOptions } from "../core.js";
import { conceptRef_2 as conceptRef2 } from "../core.js";

// src/search/understand.ts
import { matchConcept } from "../core.js";
import { fold as fold2 } from "../core.js";
import { positionIn } from "../core.js";
import { beyond, shown } from "../core.js";
import { conceptRef_2 as conceptRef } from "../core.js";

// src/search/addresses.ts
import { derived } from "../core.js";
import { fold } from "../core.js";
function addressed(index, kind, text) {
  const typed = text.trim();
  const { ids, codes } = index[kind];
  if (/^https?:\/\/|[0-9a-f]{8}-[0-9a-f]{4}-/i.test(typed)) {
    const last = typed.replace(/\/+$/, "").replace(/^.*\//, "").toLowerCase();
    const ends = (id) => id.toLowerCase().replace(/^.*\//, "") === last;
    const rows2 = positions(ids.all(), ends);
    if (rows2.length > 0) return { rows: rows2, by: "id" };
    const other = ["occupations", "skills", "groups"].find(
      (another) => another !== kind && index[another].ids.all().some(ends)
    );
    if (other === "groups" && kind === "occupations") return groupNamed(index, (row) => ends(index.groups.ids.at(row)));
    return { rows: [], by: "id", what: other === void 0 ? "an address" : `the address of one of the ${other}` };
  }
  const soc = /^(\d\d)-?(\d{4})(?:\.(\d\d?))?$/.exec(typed);
  if (soc !== null) {
    const wanted = `${soc[1]}-${soc[2]}.${soc[3]?.padEnd(2, "0") ?? ""}`;
    const all = positions(codes.all(), (code) => code.startsWith(wanted));
    const own = all.filter((row) => codes.at(row) === `${wanted}00`);
    return all.length > 0 ? { rows: own.length > 0 ? own : all, by: "code" } : { rows: [], by: "code", what: "a code of the Standard Occupational Classification" };
  }
  if (!/^[a-z]?[\d.]+$/i.test(typed)) return null;
  const key = codeKey(typed);
  const rows = positions(codes.all(), (code) => code !== "" && codeKey(code) === key);
  if (rows.length > 0) return { rows, by: "code" };
  if (kind !== "occupations") return null;
  return groupNamed(index, (row) => codeKey(index.groups.codes.at(row)) === key) ?? beside(index, typed);
}
function beside({ occupations: { codes } }, typed) {
  const stem = typed.slice(0, typed.lastIndexOf(".") + 1);
  if (stem === "") return null;
  const rows = positions(codes.all(), (code) => code.startsWith(stem));
  return rows.length > 0 ? { rows, by: "code", what: `a code that nothing has; these begin with ${stem.slice(0, -1)}` } : null;
}
function groupNamed(index, named) {
  const { codes, labels, pillars } = index.groups;
  const group = pillars.findIndex((pillar, row) => pillar === 0 && named(row));
  if (group < 0) return null;
  const code = codes.at(group);
  const rows = positions(index.occupations.groupCodes.all(), (own) => code !== "" && own.startsWith(code));
  return { rows, by: "code", what: `the group "${labels().at(group)}" (${code})` };
}
function codeKey(code) {
  return code.toLowerCase().replace(/^c(?=\d)/, "").replace(/^0+(?=\d)/, "");
}
function positions(texts, fits) {
  const rows = [];
  for (let row = 0; row < texts.length; row++) if (fits(texts[row])) rows.push(row);
  return rows;
}
function sharedStart(table) {
  if (table.length === 0) return "";
  const first = table.at(0);
  const last = table.at(table.length - 1);
  let end = 0;
  while (end < first.length && first[end] === last[end]) end++;
  const start = first.slice(0, end);
  return plain.test(start) ? start.toLowerCase() : "";
}
var plain = /* @__PURE__ */ (() => /^[\w.:/-]*$/)();
var areAllPlain = /* @__PURE__ */ (() => /* @__PURE__ */ derived((codes) => plain.test(codes.join(""))))();
function rowsOf(codes, typed) {
  const key = fold(typed);
  const rows = [];
  const arePlain = areAllPlain(codes);
  if (arePlain && !plain.test(key)) return rows;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row];
    if (code === "" || arePlain && code.length !== key.length) continue;
    if ((arePlain ? code.toLowerCase() : fold(code)) === key) rows.push(row);
  }
  return rows;
}

// src/search/understand.ts
function read(source, kind, text) {
  const { index, engine, limits } = source;
  const typed = text.trim();
  if (typed.length > limits.queryLength) {
    const match = matchConcept(index, kind, typed);
    if (match === null)
      throw beyond("queryLength", `The name ${shown(typed)} has ${typed.length} letters`, limits.queryLength);
    return {
      status: "certain",
      rows: [match.row],
      found: [],
      missing: [],
      by: { text: typed, by: match.by, how: "same" }
    };
  }
  if (typed === "") return { status: "unknown", rows: [], found: [], missing: [] };
  const row = positionIn(index[kind].ids, typed);
  if (row >= 0) return readAs(index, kind, "id", [row]);
  const address = addressed(index, kind, typed);
  if (address !== null && (address.rows.length > 0 || address.by === "id")) {
    const { rows, by, what } = address;
    if (rows.length === 1 && what === void 0) return readAs(index, kind, by, rows);
    return { status: rows.length > 0 ? "choice" : "unknown", rows, found: [], missing: [], ...what ? { what } : {} };
  }
  const own = readAs(index, kind, "code", rowsOf(index[kind].codes.all(), typed));
  if (own !== null) return own;
  const words = wordsOf(fold2(typed));
  if (words.length === 0) return { status: "unknown", rows: [], found: [], missing: [] };
  const readWords = (some, what) => merged(
    index,
    kind,
    typed,
    engine(kind).map((asked) => ({ asked, decision: decide(asked, some) })),
    what
  );
  const joins = (word) => engine(kind).some(({ lookup }) => lookup.rules.pairs?.has(word) === true);
  const whole = readWords(words, address?.what);
  const parts = isAnswered(whole) ? [] : joinedParts(typed, joins);
  const reading = (parts.length > 1 ? ofEach(parts.map((part) => readWords(part))) : null) ?? whole;
  if (reading.status !== "unknown" || !fold2(typed).startsWith(sharedStart(index[kind].ids))) return reading;
  return readAs(index, kind, "id", rowsOf(index[kind].ids.all(), typed)) ?? reading;
}
function isAnswered({ status, called }) {
  return status === "certain" || status === "choice" && called !== 0;
}
function ofEach(each) {
  if (!each.every(isAnswered)) return null;
  const longest = Math.max(...each.map(({ rows: rows2 }) => rows2.length));
  const rows = Array.from({ length: longest }, (_, at) => each.flatMap((one) => one.rows[at] ?? [])).flat();
  return { status: "choice", rows: distinct(rows), found: each.flatMap(({ found }) => found), missing: [] };
}
function readAs(index, kind, by, rows) {
  if (rows.length === 0) return null;
  if (rows.length > 1) return { status: "choice", rows, found: [], missing: [] };
  const text = index[kind][`${by}s`].at(rows[0]);
  return { status: "certain", rows, found: [], missing: [], by: { text, by, how: "same" } };
}
function merged(index, kind, typed, readings, what) {
  const found = readings.flatMap(({ asked, decision }) => decision.hits.map((hit) => ({ hit, asked }))).sort((a, b) => b.hit.score - a.hit.score || a.hit.row - b.hit.row);
  const certain = readings.flatMap(({ asked, decision }) => decision.status === "certain" ? [{ asked, decision }] : []).sort((a, b) => rules.indexOf(a.decision.rule) - rules.indexOf(b.decision.rule));
  const [best] = certain;
  if (best !== void 0) {
    const rival = certain.find(
      ({ decision: decision2 }) => decision2.rule === best.decision.rule && decision2.hit.row !== best.decision.hit.row
    );
    if (rival !== void 0)
      return { status: "choice", rows: distinct(certain.map(({ decision: decision2 }) => decision2.hit.row)), found, missing: [] };
    const { decision, asked } = best;
    const { text, by } = nameText(index, kind, asked, decision.name);
    const how = howOf(typed, text, decision);
    return {
      status: "certain",
      rows: [decision.hit.row],
      found,
      missing: [],
      by: { text, by, how, language: asked.language }
    };
  }
  const choices = readings.flatMap(({ decision }) => decision.status === "choice" ? [decision] : []);
  if (choices.length > 0)
    return {
      status: "choice",
      rows: distinct(
        choices.sort((a, b) => Number(isCalled(b)) - Number(isCalled(a)) || b.hits[0].score - a.hits[0].score).flatMap(({ rows }) => rows)
      ),
      called: Math.max(...choices.map(({ called }) => called)),
      found,
      missing: []
    };
  const missing = readings.map(({ decision }) => decision.status === "unknown" ? decision.missing : []);
  return {
    status: "unknown",
    rows: [],
    found: found.filter(({ hit }) => hit.typed >= leastTyped / 2),
    // What no language knows.
    missing: (missing[0] ?? []).filter((word) => missing.every((words) => words.includes(word))),
    ...what === void 0 ? {} : { what }
  };
}
function isCalled({ hits }) {
  return hits.some(({ equalInWords }) => equalInWords >= 0);
}
function nameText(index, kind, { lookup, language }, name) {
  const by = tiers[lookup.table.tiers[name]];
  const row = lookup.table.owners[name];
  const text = by === "alias" ? lookup.table.aliasText(name) : namesOf(index[kind], row, language)[name - lookup.table.firstName(row)]?.text;
  return { text: text ?? "", by };
}
function howOf(typed, name, { rule, corrected }) {
  if (fold2(typed) === fold2(name)) return "same";
  return corrected ? "correction" : rule === "whole" ? "part" : "forms";
}
function distinct(rows) {
  return [...new Set(rows)];
}
function understanding(source, kind, typed, reading, language) {
  const { status, rows, called = rows.length, found, by, missing, what } = reading;
  const { index } = source;
  const refs = (some) => some.map((row) => conceptRef(index, kind, row, language));
  if (status === "certain") {
    const { text, by: matchedBy, how, language: spoken } = by;
    const ref = conceptRef(index, kind, rows[0], language);
    return {
      status,
      kind,
      typed,
      ...ref,
      matched: text,
      matchedBy,
      how,
      ...spoken === void 0 ? {} : { language: spoken }
    };
  }
  const said = what === void 0 ? {} : { what };
  if (status === "choice") {
    const family = refs(rows.slice(0, familyShown));
    return { status, kind, typed, family, size: Math.max(called, family.length), ...said };
  }
  const near = distinct(found.map(({ hit }) => hit.row)).slice(0, nearShown);
  return { status, kind, typed, missing, near: refs(near), ...said };
}

// src/search/create-search.ts
function createSearch(index, options = {}) {
  checkIndex(index);
  checkedOptions(options, createForms, index.meta.languages);
  const engine = createEngine(index, options);
  const source = { index, engine, limits: checkedLimits(options.limits) };
  const search = (query, asked = {}) => {
    const {
      kind = "occupations",
      limit = 10,
      language
    } = checkedOptions(asked, { kind: kinds, limit: 0, language: "language" }, index.meta.languages);
    return resultsOf(source, kind, query, read(source, kind, checkedText(query)), { limit, language });
  };
  return Object.assign(search, source);
}
var createForms = {
  languages: "list",
  aliases: "list",
  rules: "object",
  limits: "object"
};
var kinds = /* @__PURE__ */ (() => /* @__PURE__ */ new Set(["occupations", "skills"]))();
function understand(search, text, options = {}) {
  checkSearch(search);
  const { kind = "occupations", language } = checkedOptions(
    options,
    { kind: kinds, language: "language" },
    search.index.meta.languages
  );
  return understanding(search, kind, checkedText(text), read(search, kind, text), language);
}
function resultsOf(source, kind, query, reading, { limit, language }) {
  const { index } = source;
  const { by } = reading;
  const whole = by !== void 0 || (reading.found[0]?.hit.typed ?? 1) >= wholeTyped;
  const rows = whole ? reading.rows : [];
  const unfinished = whole && reading.found.length >= limit ? [] : begun(source, kind, query);
  const found = whole ? [...reading.found, ...unfinished] : [...unfinished, ...reading.found];
  const hits = new Map(found.map((one) => [one.hit.row, one]).reverse());
  const order = [.../* @__PURE__ */ new Set([...rows, ...found.map(({ hit }) => hit.row)])].slice(0, limit);
  const folded = fold3(query);
  return order.map((row, at) => {
    const one = hits.get(row);
    const matched = at === 0 && by !== void 0 ? by : one === void 0 ? { text: index[kind].ids.at(row), by: "id" } : {
      ...nameText(index, kind, one.asked, one.hit.equalName >= 0 ? one.hit.equalName : one.hit.name),
      language: one.asked.language
    };
    const exact = matched.by === "id" || matched.by === "code" || fold3(matched.text) === folded;
    const { id, label, code } = conceptRef2(index, kind, row, language);
    return {
      id,
      label,
      score: exact ? 1 : Math.min(one?.hit.score ?? 1, NEAREST),
      ...code === void 0 ? {} : { code },
      kind,
      exact,
      matchedBy: matched.by,
      text: matched.text,
      ..."language" in matched && matched.language !== void 0 ? { language: matched.language } : {}
    };
  });
}
function begun({ engine, limits }, kind, query) {
  const words = query.trim().length > limits.queryLength ? [] : wordsOf(fold3(query));
  if (words.length === 0) return [];
  return engine(kind).flatMap(
    (asked) => hitsOf(asked.lookup, unitsOf(asked.lookup, words, { begun: true }), asked.use).filter(({ typed }) => typed >= leastTyped).map((hit) => ({ hit, asked }))
  ).sort((a, b) => b.hit.score - a.hit.score || a.hit.row - b.hit.row);
}
var NEAREST = 0.999;

export {
  createSearch,
  understand
};
