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
  methodOptions,
  shareOfOne,
  wholeNumber
} from "./chunk-7F7QO62H.js";
import "./chunk-CN7YLS6V.js";
import "./chunk-7MGYQIBA.js";
import "./chunk-LMLQOX2J.js";

// src/cli/commands/plan.ts
import { unlockPlan } from "../core.js";
var planCommand = /* @__PURE__ */ (() => ({
  name: "plan",
  summary: "the best few skills to learn together",
  description: "The set of skills, within a budget, that opens most occupations. Where there are few enough, every set is tried; else the plan says how many any set could open at most.",
  arguments: [subjectArgument],
  options: [
    ...dataOptions,
    csvOption,
    ...subjectOptions,
    { flags: "-b, --budget <count>", description: "most skills to learn", default: 3, parse: wholeNumber },
    ...openingOptions,
    {
      flags: "--reach <share>",
      description: "only occupations that are this share of the way there (default: 0, with --any two thirds)",
      parse: shareOfOne
    },
    ...moveOptions,
    levelOption,
    ...methodOptions
  ],
  examples: [
    ['plan "ICT help desk agent" --budget 4 --threshold 0.3', "from an occupation of the sample"],
    ['plan --have "manage staff, manage budgets, plan menus" --threshold 0.25', "from what a person can do"]
  ],
  run: async (call) => {
    const index = await openData(call);
    const from = await askedSubject(index, call);
    const result = unlockPlan(index, from.input, {
      budget: call.number("budget") ?? 3,
      reach: call.number("reach"),
      ...openingsOf(call),
      ...await moveOptionsOf(index, call)
    });
    if (result.status === "insufficient") return { json: result, text: () => [], insufficient: result.reason };
    return {
      json: result,
      csv: () => ({
        header: ["step", "skill", "skillLabel", "openedSoFar", "occupation", "occupationLabel", "coverage", "before"],
        rows: result.results.flatMap(
          (step, i) => (step.opens.length === 0 ? [void 0] : step.opens).map((o) => [
            i + 1,
            step.id,
            step.label,
            step.score,
            o?.id,
            o?.label,
            o?.score,
            o?.before
          ])
        )
      }),
      text: (screen) => [
        ...heading(screen, `What to learn together, from ${from.label}`, from.code, from.note),
        ...planLines(screen, result),
        ...notUnderstoodLines(screen, result.subject)
      ],
      index
    };
  }
}))();
function planLines(screen, plan) {
  const { open, closed, asked, results } = plan;
  return [
    ...wrapped(
      `${openText(asked)} Open already: ${countText(open)}; within reach: ${countText(closed)}.`,
      screen.width
    ).map(screen.styles.dim),
    "",
    ...results.length === 0 ? [`  ${nothingOpens(open, closed)}`] : [],
    ...tableLines(
      screen,
      [
        { title: "", cell: ([step]) => `${step}.`, align: "right" },
        { title: "learn", cell: ([, { label }]) => label, style: screen.styles.bold, flexible: true },
        {
          title: "asked for by",
          cell: ([, { degree }]) => counted(degree, "occupation"),
          align: "right",
          style: screen.styles.dim
        },
        {
          title: "open by then",
          cell: ([, { score }]) => score === 0 ? "–" : `+${countText(score)}`,
          align: "right",
          style: screen.styles.good
        },
        { title: "opens", cell: ([, step]) => opensText(step), flexible: true }
      ],
      results.map((step, i) => [i + 1, step])
    ),
    "",
    ...results.length === 0 ? [] : wrapped(guaranteeText(plan), screen.width).map(screen.styles.dim)
  ];
}
function opensText({ opens, prepares }) {
  if (opens.length > 0) return listText(opens);
  return prepares.length === 0 ? "" : `with the next: ${listText(prepares)}`;
}
function listText(occupations) {
  const shown = occupations.slice(0, 3).map(({ label }) => label);
  return shown.join(" · ") + (occupations.length > 3 ? ` · … and ${countText(occupations.length - 3)} more` : "");
}
function guaranteeText({ opened, results, asked, guarantee }) {
  const { exact, bound } = guarantee;
  const budget = counted(asked.budget, "skill");
  if (opened === 0)
    return `${exact ? `Every set of ${budget} was tried: none opens one more occupation.` : "No set that was tried opens one more occupation."} These lead furthest towards those within reach; try a larger --budget.`;
  const occupations = counted(opened, "occupation");
  const fewer = results.length < asked.budget ? `, and ${counted(results.length, "skill is", "skills are")} enough` : "";
  if (exact) return `Every set of ${budget} was tried: none opens more than ${occupations}${fewer}.`;
  return `Opens ${occupations}${fewer}; no set of ${budget} can open more than ${countText(bound)}.`;
}
export {
  planCommand
};
