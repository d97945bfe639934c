import {
  cleanTable,
  isColumnOfEdition
} from "./chunk-X24V72K6.js";
import {
  Columns
} from "./chunk-NKZ44XYU.js";

// src/ingest/vintages.ts
import { compare } from "../core.js";
import { isText } from "../core.js";
import { checkOptions } from "../core.js";
import { SkillGraphError } from "../core.js";
var published = [
  ["O*NET-SOC 2010 Code", "O*NET-SOC 2019 Code", "onet-soc-2010", "onet-soc-2019"],
  ["2010 SOC Code", "2018 SOC Code", "soc-2010", "soc-2018"]
];
var vintageColumnsForms = {
  from: isText,
  fromLabel: isText,
  to: isText,
  toLabel: isText
};
function vintageLinks(table, columns = {}) {
  checkOptions(columns, vintageColumnsForms);
  const { header, rows } = cleanTable(table);
  const names = new Columns(table.file, header);
  const known = published.find(([from2, to2]) => names.find(from2) >= 0 && names.find(to2) >= 0);
  const third = header.length === 2 ? header[1] : header[2];
  const from = names.need(columns.from ?? known?.[0] ?? header[0] ?? published[0][0]);
  const to = names.need(columns.to ?? known?.[1] ?? third ?? published[0][1]);
  const labelAt = (named, code, other) => {
    if (named !== void 0) return names.need(named);
    return code + 1 === other || code + 1 >= header.length ? -1 : code + 1;
  };
  const fromLabel = labelAt(columns.fromLabel, from, to);
  const toLabel = labelAt(columns.toLabel, to, from);
  const links = /* @__PURE__ */ new Map();
  for (const fields of rows) {
    const [a = "", b = ""] = [fields[from], fields[to]];
    if (a === "" || b === "") continue;
    const titles = [fields[fromLabel] ?? "", fields[toLabel] ?? ""];
    links.set(`${a}|${b}`, {
      from: a,
      to: b,
      ...titles[0] === "" ? {} : { fromLabel: titles[0] },
      ...titles[1] === "" ? {} : { toLabel: titles[1] }
    });
  }
  const edition = (column) => header[column].replace(/\bcode\b/i, "").trim() || table.file;
  return {
    before: edition(from),
    after: edition(to),
    links: [...links.values()].sort((x, y) => compare(x.from, y.from) || compare(x.to, y.to))
  };
}
var fromVintagesForms = { from: isColumnOfEdition, to: isColumnOfEdition };
function fromVintages(table, options = {}) {
  checkOptions(options, fromVintagesForms);
  const { header, rows } = cleanTable(table);
  const columns = new Columns(table.file, header);
  const known = published.find(([from2, to2]) => columns.find(from2) >= 0 && columns.find(to2) >= 0) ?? published[0];
  const [fromColumn, from] = options.from ?? [known[0], known[2]];
  const [toColumn, to] = options.to ?? [known[1], known[3]];
  return {
    from,
    to,
    links: vintageLinks({ file: table.file, rows: [header, ...rows] }, { from: fromColumn, to: toColumn }).links
  };
}
var onlyLater = /* @__PURE__ */ (() => /* @__PURE__ */ new Set([
  "15-1211",
  "15-1212",
  "15-1231",
  "15-1232",
  "15-1251",
  "15-1252"
]))();
var onlyEarlier = /* @__PURE__ */ (() => /* @__PURE__ */ new Set([
  "15-1121",
  "15-1122",
  "15-1131",
  "15-1132",
  "15-1133",
  "15-1151"
]))();
function vintageOfCodes(codes, what, tables = []) {
  const list = [...codes];
  const all = (form) => list.length > 0 && list.every((code) => form.test(code));
  if (all(/esco\/occupation\//)) return "esco";
  if (all(/^\d{1,4}$/)) return "isco-08";
  const detailed = all(/^\d\d-\d{4}\.\d\d$/);
  if (!detailed && !all(/^\d\d-\d{4}$/))
    throw new SkillGraphError(
      "BAD_INPUT",
      `The codes of ${what} (such as "${list[0] ?? ""}") are of no known taxonomy. Say which it is: vintage esco, isco-08, soc-2010, soc-2018, onet-soc-2010 or onet-soc-2019.`
    );
  const candidates = detailed ? ["onet-soc-2010", "onet-soc-2019"] : ["soc-2010", "soc-2018"];
  const later = new Set(onlyLater);
  const earlier = new Set(onlyEarlier);
  for (const { from, to, links } of tables) {
    if (from !== candidates[0] || to !== candidates[1]) continue;
    const [before, after] = [new Set(links.map((link) => link.from)), new Set(links.map((link) => link.to))];
    for (const code of before) if (!after.has(code)) earlier.add(code);
    for (const code of after) if (!before.has(code)) later.add(code);
  }
  const tells = (only) => list.some((code) => only.has(code) || only.has(code.slice(0, 7)));
  const [isEarlier, isLater] = [tells(earlier), tells(later)];
  if (isEarlier !== isLater) return candidates[isLater ? 1 : 0];
  throw new SkillGraphError(
    "BAD_INPUT",
    `The codes of ${what} do not tell their edition. Say which it is: vintage ${candidates[0]} or ${candidates[1]}.`
  );
}
function vintageOfCatalogue({ source, occupations }) {
  const codes = occupations.map(({ id }) => id);
  if (source.name === "O*NET" || codes.every((code) => /^\d\d-\d{4}\.\d\d$/.test(code)))
    return codes.some((code) => onlyEarlier.has(code.slice(0, 7))) ? "onet-soc-2010" : "onet-soc-2019";
  return codes.some((code) => /esco\/occupation\//.test(code)) || source.name === "ESCO" ? "esco" : null;
}
function conversion(from, to, tables) {
  return route(from, to, [...tableSteps(tables), ...cutSteps]) ?? route(from, to, [...cutSteps, ...sameSteps]);
}
function tableSteps(tables) {
  return tables.flatMap(({ from, to, links }) => [
    { from, to, convert: lookUp(links, "from", "to") },
    { from: to, to: from, convert: lookUp(links, "to", "from") }
  ]);
}
function lookUp(links, by, other) {
  const found = /* @__PURE__ */ new Map();
  for (const link of links) found.set(link[by], [...found.get(link[by]) ?? [], link[other]]);
  return (code) => found.get(code) ?? [];
}
var cut = (code) => [code.slice(0, 7)];
var whole = (code) => [`${code}.00`];
var same = (code) => [code];
var cutSteps = [
  { from: "onet-soc-2010", to: "soc-2010", convert: cut },
  { from: "onet-soc-2019", to: "soc-2018", convert: cut },
  { from: "soc-2010", to: "onet-soc-2010", convert: whole },
  { from: "soc-2018", to: "onet-soc-2019", convert: whole }
];
var sameSteps = /* @__PURE__ */ (() => /* @__PURE__ */ [
  ["onet-soc-2010", "onet-soc-2019"],
  ["onet-soc-2019", "onet-soc-2010"],
  ["soc-2010", "soc-2018"],
  ["soc-2018", "soc-2010"]
].map(([from, to]) => ({ from, to, convert: same })))();
function route(from, to, steps) {
  const reached = /* @__PURE__ */ new Map([[from, same]]);
  for (const [at, soFar] of reached) {
    if (at === to) return soFar;
    for (const step of steps)
      if (step.from === at && !reached.has(step.to))
        reached.set(step.to, (code) => [...new Set(soFar(code).flatMap((middle) => [...step.convert(middle)]))]);
  }
  return null;
}

export {
  vintageLinks,
  fromVintages,
  vintageOfCodes,
  vintageOfCatalogue,
  conversion
};
