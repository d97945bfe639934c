import {
  measureNamed,
  measures
} from "./chunk-JPVNEU5X.js";
import {
  askedSubject,
  notUnderstoodLines,
  subjectArgument,
  subjectOptions
} from "./chunk-IKX6RIZI.js";
import {
  scoreColumns
} from "./chunk-M7FN44VR.js";
import "./chunk-LW2T5KZD.js";
import "./chunk-E2C2RU5O.js";
import {
  heading
} from "./chunk-VUEIPFPS.js";
import "./chunk-777AYDIE.js";
import {
  languageOf,
  openData
} from "./chunk-6OU66TWY.js";
import {
  counted
} from "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import {
  unlistedWords
} from "./chunk-5BKSTIAJ.js";
import "./chunk-YENPQ52R.js";
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
  listed,
  minScoreOption
} from "./chunk-7F7QO62H.js";
import "./chunk-CN7YLS6V.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";
import "./chunk-5TTYG6ZW.js";
import "./chunk-LMLQOX2J.js";

// src/cli/commands/adjacent.ts
import { reuseLevels } from "../core.js";
import { adjacentSkills } from "../core.js";
var adjacentCommand = /* @__PURE__ */ (() => ({
  name: "adjacent",
  summary: "skills to learn next",
  description: "Skills that are not there yet, by how near they are to what is, each with who speaks for it.",
  arguments: [subjectArgument],
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(10),
    minScoreOption,
    ...subjectOptions,
    {
      flags: "--measure <name>",
      description: "what makes a skill near: the vote of similar occupations, relatedness density, mean proximity, a linear model of all occupations, or .7 of that with .3 of the vote",
      choices: /* @__PURE__ */ Object.keys(measures),
      default: "neighbours"
    },
    {
      flags: "--reuse <levels>",
      description: `only skills of these reuse levels: ${/* @__PURE__ */ reuseLevels.join(", ")}`,
      parse: listed
    }
  ],
  examples: [
    ['adjacent "ICT operations manager"', "what similar occupations ask for"],
    ['adjacent --have "manage staff, manage budgets" --measure density', "from what a person can do"],
    ["adjacent chef --reuse cross-sector,transversal", "skills that serve elsewhere, too"]
  ],
  run: async (call) => {
    const index = await openData(call);
    const from = await askedSubject(index, call);
    const { make, words } = measureNamed(call.text("measure") ?? "neighbours");
    const minScore = call.number("min-score");
    const result = adjacentSkills(index, from.input, {
      limit: call.number("limit") ?? 10,
      measure: make(),
      ...minScore === void 0 ? {} : { minScore },
      ...reuseOf(call),
      ...languageOf(call)
    });
    if (result.status === "insufficient") return { json: result, text: () => [], insufficient: result.reason };
    return {
      json: result,
      csv: () => ({
        header: ["rank", "id", "label", "score", "reuseLevel", "degree"],
        rows: result.results.map(({ id, label, score, reuseLevel, degree }, i) => [
          i + 1,
          id,
          label,
          score,
          reuseLevel,
          degree
        ])
      }),
      text: (screen) => [
        ...heading(screen, `What to learn next from ${from.label}`, from.code, from.note),
        ...wrapped(unlistedWords, screen.width).map(screen.styles.dim),
        screen.styles.dim(`Score: ${words}.`),
        "",
        ...tableLines(
          screen,
          [
            ...scoreColumns(screen, result.results),
            { title: "skill", cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
            { title: "reuse", cell: ({ reuseLevel }) => reuseLevel === "unknown" ? "" : reuseLevel, minor: true },
            { title: "asked for by", cell: ({ degree }) => counted(degree, "occupation"), align: "right" },
            {
              title: "goes with",
              cell: ({ support }) => namesOf(support.skills),
              style: screen.styles.dim,
              flexible: true,
              minor: true
            },
            {
              title: "as in",
              cell: ({ support }) => namesOf(support.occupations),
              style: screen.styles.dim,
              flexible: true,
              minor: true
            }
          ],
          result.results
        ),
        ...notUnderstoodLines(screen, result.subject)
      ],
      index
    };
  }
}))();
function namesOf(supporters) {
  return supporters.slice(0, 2).map(({ label }) => label).join(" · ");
}
function reuseOf(call) {
  const typed = call.list("reuse");
  if (typed.length === 0) return {};
  return {
    reuseLevels: typed.map((name) => {
      const level = reuseLevels.find((known) => known === name);
      if (level === void 0) throw new UsageError(`No reuse level "${name}". Known: ${reuseLevels.join(", ")}.`);
      return level;
    })
  };
}
export {
  adjacentCommand
};
