import {
  comparisonOf
} from "./chunk-PYV6RBPG.js";
import {
  listedNames
} from "./chunk-LW2T5KZD.js";
import {
  askedNames
} from "./chunk-E2C2RU5O.js";
import {
  languageOf,
  tellIssues
} from "./chunk-6OU66TWY.js";
import {
  anyNumber,
  repeated,
  shareOfOne,
  wholeNumber
} from "./chunk-7F7QO62H.js";

// src/cli/ask/move-options.ts
import { basename } from "node:path";
var moveOptions = [
  {
    flags: "--near <likeness>",
    description: "least likeness of a move (default: calibrated on the data)",
    parse: anyNumber
  },
  { flags: "--max-fall <levels>", description: "most levels down (default: 1)", parse: wholeNumber },
  {
    flags: "--max-rise <levels>",
    description: "most levels up (default: 1; 2 where close and half of what is needed held)",
    parse: wholeNumber
  },
  {
    flags: "--regulated <file>",
    description: "regulated occupations besides those the data mark: one id, code or label per line"
  },
  {
    flags: "--moves <file>",
    description: "counted moves to show beside each: CSV with from, to, count and, if you like, period"
  },
  { flags: "--block-regulated", description: "no moves into regulated occupations (they are marked anyway)" }
];
var levelOption = {
  flags: "--level <level>",
  description: "a person's level of preparation, with --have",
  parse: wholeNumber
};
var openingOptions = [
  {
    flags: "--threshold <share>",
    description: "share of its needs from which an occupation is open (default: what kindred occupations hold)",
    parse: shareOfOne
  },
  { flags: "--any", description: "any occupation, not only moves that are not down" }
];
var amongOption = {
  flags: "--among <names>",
  description: "only these occupations or groups: labels or codes, separated by commas (by | where in doubt); may be repeated",
  parse: repeated
};
async function moveOptionsOf(index, call) {
  const file = call.text("regulated");
  const moves = call.text("moves");
  return {
    ...await comparisonOf(index, call),
    ...languageOf(call),
    near: call.number("near"),
    maxFall: call.number("max-fall"),
    maxRise: call.number("max-rise"),
    level: call.number("level"),
    blockRegulated: call.flag("block-regulated") || void 0,
    ...file === void 0 ? {} : { regulated: await askedNames(file, "list") },
    ...moves === void 0 ? {} : { observed: await movesOfFile(moves) }
  };
}
function openingsOf(call) {
  return { threshold: call.number("threshold"), any: call.flag("any") || void 0 };
}
function placesOf(index, call, option) {
  return listedNames(index, ["occupations", "groups"], call.list(option));
}
function amongOf(index, call) {
  const among = placesOf(index, call, "among");
  return among.length === 0 ? {} : { among };
}
async function movesOfFile(path) {
  const [{ readTable }, { fromMoves }, { Columns }] = await Promise.all([
    import("./read-records-B5WINPI5.js"),
    import("./moves-GYKTBXOX.js"),
    import("./columns-SZ267KKU.js")
  ]);
  const { file, rows, issues = [] } = await readTable(path);
  const [header = [], ...records] = rows;
  const columns = new Columns(`"${path}"`, header);
  const [from, to, count] = [columns.need("from"), columns.need("to"), columns.need("count")];
  const period = columns.find("period");
  const stated = [...records.entries()].filter(([, fields]) => fields.length > 0);
  const observed = fromMoves(
    stated.map(([, fields]) => ({
      from: fields[from] ?? "",
      to: fields[to] ?? "",
      count: fields[count] ?? "",
      period: fields[period]
    })),
    { source: { name: basename(path) }, file }
  );
  tellIssues([...issues, ...observed.issues.map((issue) => ({ ...issue, row: stated[issue.row - 1][0] + 2 }))]);
  return observed;
}

export {
  moveOptions,
  levelOption,
  openingOptions,
  amongOption,
  moveOptionsOf,
  openingsOf,
  placesOf,
  amongOf,
  movesOfFile
};
