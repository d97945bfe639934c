import {
  comparisonOf
} from "./chunk-PYV6RBPG.js";
import "./chunk-QHYNLCOC.js";
import "./chunk-GIHZ5NUX.js";
import {
  openData
} from "./chunk-6OU66TWY.js";
import "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import "./chunk-YENPQ52R.js";
import "./chunk-KO5RFHX6.js";
import "./chunk-N2MHIA7K.js";
import {
  anyNumber,
  dataOption,
  limitsOption,
  methodOptions,
  shareOfOne,
  wholeNumber
} from "./chunk-7F7QO62H.js";
import "./chunk-CN7YLS6V.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";
import "./chunk-LMLQOX2J.js";
import {
  toSql
} from "./chunk-ZHK45SS7.js";

// src/cli/commands/sql.ts
var sqlCommand = /* @__PURE__ */ (() => ({
  name: "sql",
  summary: "a question as SQL, for DuckDB or Spark",
  description: 'Prints one query over the tables that "export --format tables" writes and, but for all pairs, over a table of yours: profiles (profile, skill), skills by number; for gaps also targets (profile, occupation). For databases that hold many profiles; all pairs of much data are faster with "pairs".',
  options: [
    dataOption,
    limitsOption,
    {
      flags: "-q, --question <name>",
      description: "pairs, match, gap, unlock or adjacent",
      choices: ["pairs", "match", "gap", "unlock", "adjacent"]
    },
    { flags: "--dialect <name>", description: "whose SQL", choices: ["duckdb", "spark"], default: "duckdb" },
    { flags: "--exact", description: "add in a fixed order: every bit of the library, under any weights; slower" },
    { flags: "-l, --limit <count>", description: "how many a subject (default: 10)", parse: wholeNumber },
    { flags: "--threshold <share>", description: "for unlock: coverage from which on it is open", parse: shareOfOne },
    { flags: "--neighbours <count>", description: "for adjacent: how many occupations vote", parse: wholeNumber },
    { flags: "--power <number>", description: "for adjacent: power of their similarity", parse: anyNumber },
    ...methodOptions
  ],
  examples: [
    ["sql --question match --metric coverage", "the ten occupations that most of whose needs a profile has"],
    ["sql --question gap --dialect spark", "what profiles lack for their targets"],
    ["sql --question pairs --metric cosine --weighting rarity --exact > pairs.sql", "all pairs, to the bit"]
  ],
  run: async (call) => {
    const question = call.text("question");
    if (question === void 0) throw new UsageError("Say which: --question pairs, match, gap, unlock or adjacent.");
    const index = await openData(call);
    const { method, weighting } = await comparisonOf(index, call);
    const sql = toSql(index, {
      question,
      metric: method,
      dialect: call.text("dialect"),
      exact: call.flag("exact"),
      limit: call.number("limit"),
      threshold: call.number("threshold"),
      neighbours: call.number("neighbours"),
      power: call.number("power")
    });
    const tables = `-- Tables: skillgraph export --format tables${weighting === void 0 ? "" : ` --weighting "${weighting.name}"`} -o <folder>`;
    return { json: void 0, text: () => [tables, ...sql.trimEnd().split("\n")] };
  }
}))();
export {
  sqlCommand
};
