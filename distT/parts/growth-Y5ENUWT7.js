import {
  gateLines,
  missingColumn,
  moveCells,
  moveColumns,
  moveHeader,
  regulatedLines
} from "./chunk-UZL6FQYL.js";
import {
  askedSubject,
  notUnderstoodLines,
  subjectArgument,
  subjectOptions
} from "./chunk-IKX6RIZI.js";
import "./chunk-XTTSJP6H.js";
import {
  amongOf,
  amongOption,
  levelOption,
  moveOptions,
  moveOptionsOf
} from "./chunk-EGXEOQBM.js";
import "./chunk-PYV6RBPG.js";
import "./chunk-QHYNLCOC.js";
import "./chunk-GIHZ5NUX.js";
import "./chunk-LW2T5KZD.js";
import "./chunk-E2C2RU5O.js";
import {
  heading,
  sectionLine
} from "./chunk-VUEIPFPS.js";
import "./chunk-777AYDIE.js";
import {
  openData
} from "./chunk-6OU66TWY.js";
import {
  countText
} from "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import "./chunk-5BKSTIAJ.js";
import {
  tableLines
} from "./chunk-X54WEOCL.js";
import "./chunk-W3SR3PCB.js";
import "./chunk-KO5RFHX6.js";
import "./chunk-N2MHIA7K.js";
import {
  csvOption,
  dataOptions,
  limitOption,
  methodOptions
} from "./chunk-7F7QO62H.js";
import "./chunk-CN7YLS6V.js";
import "./chunk-7MGYQIBA.js";
import "./chunk-LMLQOX2J.js";

// src/cli/commands/growth.ts
import { growth } from "../core.js";
var growthCommand = /* @__PURE__ */ (() => ({
  name: "growth",
  summary: "typical next steps: upward, sideways, two steps ahead",
  description: 'Without a target: the moves of "skillgraph transitions" upward and sideways, and what lies one step further up.',
  arguments: [subjectArgument],
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(5),
    ...subjectOptions,
    amongOption,
    ...moveOptions,
    levelOption,
    ...methodOptions
  ],
  examples: [
    ['growth "ICT help desk agent"', "from an occupation of the sample"],
    ['growth --have "manage staff, manage budgets, plan menus" --level 3', "from what a person can do"],
    ["growth cook --json", "for other programs"]
  ],
  run: async (call) => {
    const index = await openData(call);
    const from = await askedSubject(index, call);
    const result = growth(index, from.input, {
      limit: call.number("limit") ?? 5,
      ...amongOf(index, call),
      ...await moveOptionsOf(index, call)
    });
    if (result.status === "insufficient") return { json: result, text: () => [], insufficient: result.reason };
    return {
      json: result,
      csv: () => ({
        header: ["step", ...moveHeader, "through"],
        rows: [
          ...result.upward.map((move) => ["upward", ...moveCells(move), void 0]),
          ...result.sideways.map((move) => ["sideways", ...moveCells(move), void 0]),
          ...result.ahead.map((step) => ["ahead", ...moveCells(step), step.through.label])
        ]
      }),
      text: (screen) => [
        ...heading(screen, `Next steps from ${from.label}`, from.code, from.note),
        ...growthLines(screen, result),
        ...notUnderstoodLines(screen, result.subject)
      ],
      index
    };
  }
}))();
function growthLines(screen, { upward, sideways, ahead, asked, counts }) {
  return [
    ...gateLines(screen, asked, "Likeliest first."),
    ...stepSection(screen, "↑ Upward", upward, counts.up),
    ...stepSection(screen, "→ Sideways", sideways, counts.sideways),
    "",
    sectionLine(
      screen,
      "⇈ Two steps ahead",
      ahead.length === 0 ? "none in sight" : "no move yet, and a close step up from one that is"
    ),
    ...tableLines(
      screen,
      [...moveColumns(screen), { title: "by way of", cell: ({ through }) => through.label, flexible: true }],
      ahead
    ),
    ...regulatedLines(screen, [...upward, ...sideways, ...ahead])
  ];
}
function stepSection(screen, title, steps, count) {
  const more = count > steps.length ? `${countText(steps.length)} of ${countText(count)}` : "";
  return [
    "",
    sectionLine(screen, title, steps.length === 0 ? "none near enough" : more),
    ...tableLines(screen, [...moveColumns(screen), missingColumn(screen)], steps)
  ];
}
export {
  growthCommand
};
