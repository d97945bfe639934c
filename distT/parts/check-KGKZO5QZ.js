import {
  readingOptions,
  readingOptionsOf
} from "./chunk-EADBHYIQ.js";
import {
  heading
} from "./chunk-VUEIPFPS.js";
import {
  readData
} from "./chunk-6OU66TWY.js";
import {
  countText,
  counted
} from "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import {
  wrapped
} from "./chunk-KO5RFHX6.js";
import "./chunk-N2MHIA7K.js";
import {
  csvOption,
  dataOptions,
  limitOption
} from "./chunk-7F7QO62H.js";
import "./chunk-CN7YLS6V.js";
import "./chunk-7MGYQIBA.js";
import "./chunk-VLFQYCSY.js";
import "./chunk-LMLQOX2J.js";

// src/cli/commands/check.ts
import { issueCodes } from "../core.js";
var checkCommand = /* @__PURE__ */ (() => ({
  name: "check",
  summary: "read a data set and list everything odd in it",
  description: "Every repair and every problem, by kind, with examples and where they are (file:row, the header being row 1). Exit code 1 only when the data cannot be read at all.",
  arguments: [{ name: "[paths...]", description: "folders, zips or edge lists; the same as --data" }],
  options: [
    .../* @__PURE__ */ dataOptions.filter(({ flags }) => !/^--(lang|no-cache)/.test(flags)),
    csvOption,
    /* @__PURE__ */ limitOption(3),
    ...readingOptions
  ],
  examples: [
    ['check "ESCO dataset - v1.2.0 - classification - en - csv.zip"', "a download as it is"],
    ["check my-data --limit 20", "twenty examples of each kind"],
    ["check jobs.tsv --columns occupation=job,skill=competence", "an edge list with columns of its own"],
    ["check my-data --csv > issues.csv", "all issues, one per row"]
  ],
  run: async (call) => {
    const catalogue = await readData(call, readingOptionsOf(call));
    const counts = countsOf(catalogue);
    const limit = call.number("limit") ?? 3;
    return {
      json: { source: catalogue.source, languages: catalogue.languages, counts, issues: catalogue.issues },
      csv: () => ({
        header: ["code", "file", "row", "message"],
        rows: catalogue.issues.map(({ code, file, row, message }) => [code, file, row, message])
      }),
      text: (screen) => checkLines(screen, catalogue, counts, limit)
    };
  }
}))();
function countsOf(catalogue) {
  return {
    occupations: catalogue.occupations.length,
    skills: catalogue.skills.length,
    groups: catalogue.groups.length,
    requirements: catalogue.requirements.length,
    "skill relations": catalogue.skillRelations.length,
    issues: catalogue.issues.length
  };
}
function checkLines(screen, catalogue, { issues, ...counts }, limit) {
  const { styles } = screen;
  const { name, version } = catalogue.source;
  const stated = Object.entries(counts).map(([what, count]) => `${countText(count)} ${what}`);
  return [
    ...heading(screen, version === void 0 ? name : `${name} ${version}`),
    ...wrapped(`${stated.join(", ")}; languages: ${catalogue.languages.join(", ")}.`, screen.width),
    "",
    issues === 0 ? styles.good("No issues.") : `${styles.bold(counted(issues, "issue"))}, by kind:`,
    ...[...byCode(catalogue.issues)].flatMap(([code, members]) => [
      "",
      `${styles.warn(code)}  ${countText(members.length)}`,
      ...wrapped(issueCodes[code], screen.width - 2).map((line) => styles.dim(`  ${line}`)),
      ...members.slice(0, limit).flatMap((issue) => issueLines(screen, issue)),
      ...members.length > limit ? [styles.dim(`  … and ${countText(members.length - limit)} more`)] : []
    ])
  ];
}
function byCode(issues) {
  const groups = /* @__PURE__ */ new Map();
  for (const issue of issues) {
    const group = groups.get(issue.code);
    if (group) group.push(issue);
    else groups.set(issue.code, [issue]);
  }
  return groups;
}
function issueLines({ styles, width }, { file, row, message }) {
  const place = row === void 0 ? file : `${file}:${row}`;
  return wrapped(`${styles.accent(place)} · ${message}`, width - 4, "    ").map((line) => `    ${line}`);
}
export {
  checkCommand
};
