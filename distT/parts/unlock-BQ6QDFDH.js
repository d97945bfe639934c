import {
  nothingOpens,
  openText
} from "./chunk-UZL6FQYL.js";
import {
  askedSubject,
  notUnderstoodLines,
  subjectArgument,
  subjectOptions
} from "./chunk-IKX6RIZI.js";
import "./chunk-XTTSJP6H.js";
import {
  levelOption,
  moveOptions,
  moveOptionsOf,
  openingOptions,
  openingsOf
} from "./chunk-EGXEOQBM.js";
import "./chunk-PYV6RBPG.js";
import "./chunk-QHYNLCOC.js";
import "./chunk-GIHZ5NUX.js";
import "./chunk-LW2T5KZD.js";
import "./chunk-E2C2RU5O.js";
import {
  heading
} from "./chunk-VUEIPFPS.js";
import "./chunk-777AYDIE.js";
import {
  openData
} from "./chunk-6OU66TWY.js";
import {
  countText,
  counted
} from "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import "./chunk-5BKSTIAJ.js";
import {
  tableLines
} from "./chunk-X54WEOCL.js";
import "./chunk-W3SR3PCB.js";
import {
  wrapped
} from "./chunk-KO5RFHX6.js";
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

// src/cli/commands/unlock.ts
import { unlocks } from "../core.js";
var unlockCommand = /* @__PURE__ */ (() => ({
  name: "unlock",
  summary: "which single skill opens which occupations",
  description: "For every skill the moves (not down) of which as much is held with it as kindred occupations hold of each other, and not without it. Exact, without partial credit.",
  arguments: [subjectArgument],
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(10),
    ...subjectOptions,
    ...openingOptions,
    ...moveOptions,
    levelOption,
    ...methodOptions
  ],
  examples: [
    ['unlock "ICT help desk agent" --threshold 0.3', "from an occupation of the sample"],
    ['unlock --have "manage staff, manage budgets, plan menus" --threshold 0.25', "from what a person can do"],
    ["unlock cook --threshold 0.3 --csv", "one row per skill and occupation"]
  ],
  run: async (call) => {
    const index = await openData(call);
    const from = await askedSubject(index, call);
    const result = unlocks(index, from.input, {
      limit: call.number("limit") ?? 10,
      ...openingsOf(call),
      ...await moveOptionsOf(index, call)
    });
    if (result.status === "insufficient") return { json: result, text: () => [], insufficient: result.reason };
    return {
      json: result,
      csv: () => ({
        header: ["skill", "skillLabel", "opens", "occupation", "occupationLabel", "held", "before", "likeness"],
        rows: result.results.flatMap(
          ({ id, label, score, occupations }) => occupations.map((o) => [id, label, score, o.id, o.label, o.score, o.before, o.likeness])
        )
      }),
      text: (screen) => [
        ...heading(screen, `What one more skill opens for ${from.label}`, from.code, from.note),
        ...unlockLines(screen, result),
        ...notUnderstoodLines(screen, result.subject)
      ],
      index
    };
  }
}))();
function unlockLines(screen, { open, closed, skills, asked, results }) {
  return [
    ...wrapped(
      `${openText(asked)} Open already: ${countText(open)}; not yet: ${countText(closed)}. ${counted(skills, "skill")} would open at least one.`,
      screen.width
    ).map(screen.styles.dim),
    "",
    ...results.length === 0 ? [`  ${nothingOpens(open, closed)}`] : [],
    ...tableLines(
      screen,
      [
        { title: "opens", cell: ({ score }) => countText(score), align: "right", style: screen.styles.good },
        { title: "skill", cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
        {
          title: "asked for by",
          cell: ({ degree }) => counted(degree, "occupation"),
          align: "right",
          style: screen.styles.dim
        },
        { title: "such as (held before → then)", cell: openedText, flexible: true }
      ],
      results
    )
  ];
}
function openedText({ occupations }) {
  const shown = occupations.slice(0, 2).map(({ label, before, score }) => `${label} (${(100 * before).toFixed(1)} → ${(100 * score).toFixed(1)} %)`);
  return shown.join(" · ") + (occupations.length > 2 ? ` · … and ${countText(occupations.length - 2)} more` : "");
}
export {
  unlockCommand
};
