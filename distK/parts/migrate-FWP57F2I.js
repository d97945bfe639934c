import {
  vintageTable
} from "./chunk-BQEH63E2.js";
import {
  writeDocument
} from "./chunk-OBFCIGIP.js";
import {
  askedText
} from "./chunk-E2C2RU5O.js";
import {
  openPaths
} from "./chunk-6OU66TWY.js";
import {
  countText,
  counted
} from "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import {
  knownName,
  migrated
} from "./chunk-3Y4LYO6K.js";
import "./chunk-CSP5VXGU.js";
import {
  releaseDiff
} from "./chunk-NXO7GNDR.js";
import "./chunk-TDKA2FOL.js";
import {
  csvLine
} from "./chunk-KAD6BBAV.js";
import "./chunk-YENPQ52R.js";
import {
  askedLimits
} from "./chunk-KO5RFHX6.js";
import "./chunk-N2MHIA7K.js";
import {
  limitsOption,
  listed
} from "./chunk-7F7QO62H.js";
import "./chunk-CN7YLS6V.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";
import "./chunk-ZEVKVKGG.js";
import {
  readRecords
} from "./chunk-FU4SQNVM.js";
import "./chunk-GTRHJZQ6.js";
import "./chunk-XAXBVLKJ.js";
import "./chunk-EFCQSSH5.js";
import "./chunk-IHSMZTY6.js";
import "./chunk-WGYY42TU.js";
import "./chunk-4ITXIHJL.js";
import "./chunk-XAK5PKI7.js";
import "./chunk-X24V72K6.js";
import "./chunk-NKZ44XYU.js";
import "./chunk-LMLQOX2J.js";
import "./chunk-RQ5FNHMR.js";
import "./chunk-MQSLNDBF.js";
import "./chunk-SESHL5MT.js";

// src/cli/commands/migrate.ts
import { extname as extname2 } from "node:path";

// src/cli/ask/stored-data.ts
import { extname } from "node:path";
import { cleanText } from "../core.js";
import { SkillGraphError } from "../core.js";
async function readStored(path, options) {
  const kind = extname(path).toLowerCase();
  if (kind === ".json") return fromJson(path, await askedText(path, "file", MOST), options);
  if (kind === ".txt") {
    const names = (await askedText(path, "file", MOST)).split(/\r\n?|\n/).map(cleanText).filter((line) => line !== "");
    return { input: named(path, names, options), write: (output) => `${output.names.join("\n")}
` };
  }
  const rows = await readRecords(path, { limits: askedLimits().reading });
  const header = Object.keys(rows[0] ?? {});
  return {
    input: { rows, columns: columnsOf(path, rows, options) },
    write: (output) => `${[header, ...output.rows.map((row) => header.map((name) => String(row[name] ?? "")))].map((fields) => csvLine(fields)).join("\n")}
`
  };
}
function fromJson(path, text, options) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new SkillGraphError("BAD_INPUT", `"${path}" is not JSON: ${error.message}.`, { cause: error });
  }
  const print = (output) => `${JSON.stringify(output, null, 2)}
`;
  if (isList(value) && value.every((entry) => typeof entry === "string"))
    return { input: named(path, value, options), write: (output) => print(output.names) };
  if (isList(value) && value.every((entry) => typeof entry === "object" && entry !== null))
    return {
      input: { rows: value, columns: columnsOf(path, value, options) },
      write: (output) => print(output.rows)
    };
  if (typeof value === "object" && value !== null && isList(value.skills))
    return { input: value, write: print };
  throw new SkillGraphError(
    "BAD_INPUT",
    `"${path}" holds neither a profile ({ "skills": [ … ] }) nor a list of names nor a list of rows.`
  );
}
var isList = (value) => Array.isArray(value) && value.length > 0;
function named(path, names, options) {
  const kind = kindOf(names, options);
  if (kind === null)
    throw new UsageError(
      `Less than half of the names in ${path} are occupations or skills of ${options.diff.before.name}.`
    );
  return { kind, names };
}
function columnsOf(path, rows, options) {
  const columns = {};
  for (const typed of options.columns) {
    const [name = "", kind = ""] = typed.split("=");
    if (!kinds.has(kind))
      throw new UsageError(`--columns takes column=occupations, column=skills or column=groups, not "${typed}".`);
    columns[name] = kind;
  }
  if (options.columns.length > 0) return columns;
  for (const name of Object.keys(rows[0] ?? {})) {
    const kind = kindOf(
      rows.map((row) => row[name]).filter((value) => typeof value === "string"),
      options
    );
    if (kind !== null) columns[name] = kind;
  }
  if (Object.keys(columns).length === 0)
    throw new UsageError(
      `No column of ${path} holds occupations or skills of ${options.diff.before.name}. Name them: --columns job=occupations,skill=skills`
    );
  return columns;
}
var MOST = /* @__PURE__ */ (() => 2 ** 28)();
var kinds = /* @__PURE__ */ (() => /* @__PURE__ */ new Set(["occupations", "skills", "groups"]))();
var LOOKED_AT = 200;
var KNOWN = 0.5;
function kindOf(names, { diff, before }) {
  const some = [...new Set(names)].filter((name) => name !== "").slice(0, LOOKED_AT);
  const shares = ["occupations", "skills"].map((kind) => {
    const known = some.filter((name) => knownName(diff, kind, name, before).is !== "unknown").length;
    return { kind, share: known / Math.max(1, some.length) };
  });
  const [best] = shares.sort((a, b) => b.share - a.share);
  return best.share >= KNOWN ? best.kind : null;
}

// src/cli/tell/migration-report.ts
function migrationReport({ path, output, left, diff, result }) {
  const { counts, moved, open } = result;
  return [
    `# ${path}: ${diff.before.name} → ${diff.after.name}`,
    "",
    `${counted(counts.entries, "entry", "entries")}: ${countText(counts.unchanged)} as they were, ${countText(counts.moved)} rewritten in \`${output}\`, ${countText(counts.left)} for a person${left === null ? "" : ` in \`${left}\``}.`,
    ...section("For a person", ["name", "times", "why", "candidates"], open.map(openRow)),
    ...section("Rewritten", ["name", "times", "now", "label", "because"], moved.map(movedRow)),
    ""
  ].join("\n");
}
function section(title, header, rows) {
  if (rows.length === 0) return [];
  const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;
  return ["", `## ${title}`, "", line(header), line(header.map(() => "---")), ...rows.map(line)];
}
function cell(text) {
  return text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replace(/\s+/g, " ");
}
function openRow({ name, count, why, candidates }) {
  return [
    name,
    countText(count),
    why === "choice" && candidates.length === 1 ? "this may follow it; decide" : whyText[why],
    candidates.map(({ label, id }) => `${label} (${id})`).join("; ")
  ];
}
function movedRow({ name, count, to, concept, by }) {
  return [name, countText(count), to, concept.label, byText[by]];
}
var whyText = {
  choice: "several may follow it; choose",
  ended: "nothing follows it",
  ambiguous: "several have this name",
  unknown: "neither release knows it"
};
var byText = {
  kept: "it has a new name",
  label: "the same name under another id",
  altLabel: "it is another name of it",
  likeness: "it is alike",
  stated: "the table says so"
};

// src/cli/commands/migrate.ts
var migrateCommand = {
  name: "migrate",
  summary: "move stored ids, profiles and tables along to a new release",
  description: "Reads a profile, a list of names or a table (edge list, evidence, observed moves), and writes it in the names of the later release. What has one certain successor is replaced; rows that need a person are set apart in a file beside, and a report says what became of every name that did not simply stay.",
  arguments: [{ name: "<file>", description: "what to move along: .csv, .tsv, .json, or .txt with one name a line" }],
  options: [
    { flags: "--from <path>", description: "the release it is written in: folder, zip, saved index or edge list" },
    { flags: "--to <path>", description: "the release to move to" },
    { flags: "--table <file>", description: "a published table of old and new codes instead of two releases" },
    { flags: "-o, --output <file>", description: "where to write it; the report goes beside, as <file>.report.md" },
    {
      flags: "--columns <list>",
      description: "what columns hold, such as job=occupations,skill=skills (default: told from what stands in them)",
      parse: listed
    },
    limitsOption,
    { flags: "--json", description: "print what became of every name as JSON" }
  ],
  examples: [
    [
      "migrate pairs.csv --from my-data --to esco.skg -o pairs-new.csv",
      "a table; its columns are known by what they hold"
    ],
    ["migrate me.txt --from my-data --to esco.skg -o me-new.txt", "a list of skills"],
    ["migrate codes.txt --table soc-2010-to-2018.csv -o codes-2018.txt", "over a published table of codes"]
  ],
  run: async (call) => {
    const output = call.text("output");
    if (output === void 0) throw new UsageError("Say where to write it: -o moved.csv");
    const { diff, before, after } = await releasesOf(call);
    const path = call.arguments[0];
    const { input, write } = await readStored(path, { diff, before, columns: call.list("columns") });
    const result = migrated(input, diff, { before, after });
    const { counts, moved, open } = result;
    const report = `${output}.report.md`;
    const left = counts.left === 0 ? null : `${output}.left${extname2(path)}`;
    await writeDocument(output, write(result.output));
    if (left !== null) await writeDocument(left, write(result.left));
    await writeDocument(report, migrationReport({ path, output, left, diff, result }));
    return {
      json: { output, report, left, before: diff.before.name, after: diff.after.name, counts, moved, open },
      text: ({ styles }) => [
        `${styles.good("saved")} ${styles.bold(output)}  ${diff.before.name} → ${diff.after.name}`,
        `  ${counted(counts.entries, "entry", "entries")}: ${countText(counts.unchanged)} as they were, ${countText(counts.moved)} rewritten, ${countText(counts.left)} for a person`,
        ...left === null ? [] : [`  ${left} holds what needs a person, untouched`],
        `  ${report} says what became of each name`
      ],
      ...after === void 0 ? {} : { index: after }
    };
  }
};
async function releasesOf(call) {
  const table = call.text("table");
  if (table !== void 0) return { diff: await vintageTable(table) };
  const [from, to] = [call.text("from"), call.text("to")];
  if (from === void 0 || to === void 0)
    throw new UsageError("Say between which releases: --from old.skg --to new.skg, or --table with a table of codes");
  const [before, after] = [await openPaths([from]), await openPaths([to])];
  return { diff: releaseDiff(before, after), before, after };
}
export {
  migrateCommand
};
