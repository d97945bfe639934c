import {
  scoreColumns
} from "./chunk-M7FN44VR.js";
import {
  diverseOf,
  diverseOptions
} from "./chunk-627HERTW.js";
import {
  alikeColumns
} from "./chunk-XTTSJP6H.js";
import {
  amongOf,
  amongOption
} from "./chunk-EGXEOQBM.js";
import {
  methodSentence
} from "./chunk-V77VS7X6.js";
import {
  comparisonOf
} from "./chunk-PYV6RBPG.js";
import {
  heading
} from "./chunk-VUEIPFPS.js";
import {
  namedByArguments
} from "./chunk-777AYDIE.js";
import {
  languageOf,
  openData
} from "./chunk-6OU66TWY.js";
import {
  countText,
  counted
} from "./chunk-LFKZB7GM.js";
import {
  tableLines
} from "./chunk-X54WEOCL.js";
import {
  csvOption,
  dataOptions,
  limitOption,
  methodOptions,
  minScoreOption
} from "./chunk-7F7QO62H.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";

// src/cli/commands/similar.ts
import { similarOccupations } from "../core.js";
import { similarSkills } from "../core.js";
var similarCommand = /* @__PURE__ */ (() => ({
  name: "similar",
  summary: "the occupations (or skills) most like one",
  description: "Compares what an occupation asks for with what every other asks for. With --skills, finds the skills that are asked for together with a skill.",
  arguments: [
    { name: "<name...>", description: "an occupation (or a skill, with --skills) by any of its names, id or code" }
  ],
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(10),
    minScoreOption,
    ...methodOptions,
    { flags: "--skills", description: "compare skills instead of occupations" },
    amongOption,
    ...diverseOptions
  ],
  examples: [
    ['similar "ICT operations manager"', "the ten most similar occupations of the sample"],
    [
      "similar 1330.5 --data esco.skg --limit 5 --weighting essentialOnly",
      "by code, from a saved index, essential skills only"
    ],
    ['similar "web developer" --method adamicAdar --among 25', "another method, among ICT professionals only"],
    ['similar "manage staff" --skills', "which skills go with a skill"],
    ["similar chef --csv > chef.csv", "for a spreadsheet"]
  ],
  run: async (call) => {
    const index = await openData(call);
    return call.flag("skills") ? skillsAnswer(index, call) : occupationsAnswer(index, call);
  }
}))();
async function occupationsAnswer(index, call) {
  const subject = await namedByArguments(index, "occupations", call);
  const result = similarOccupations(index, subject.input, {
    ...await comparisonOf(index, call),
    ...cutOf(call),
    ...languageOf(call),
    ...amongOf(index, call),
    ...diverseOf(call)
  });
  if (result.status === "insufficient") return { json: result, text: () => [], insufficient: result.reason };
  return {
    json: result,
    csv: () => ({
      header: ["rank", "id", "code", "label", "score", "shared"],
      rows: result.results.map(({ id, code, label, score, shared }, i) => [i + 1, id, code, label, score, shared])
    }),
    text: (screen) => [
      ...heading(screen, `Occupations most like ${subject.label}`, subject.code, subject.note),
      ...methodSentence(screen, result.asked.method),
      "",
      ...result.results.length === 0 ? ["  None shares a skill with it under these conditions."] : [],
      ...similarLines(screen, result.results)
    ],
    index
  };
}
function similarLines(screen, results) {
  const columns = [
    ...scoreColumns(screen, results),
    { title: "occupation", cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
    { title: "code", cell: ({ code }) => code ?? "" },
    {
      title: "shared",
      cell: ({ shared, score }) => shared === 0 && score > 0 ? "kindred only" : counted(shared, "skill"),
      align: "right",
      style: screen.styles.dim
    },
    ...alikeColumns(screen)
  ];
  return tableLines(screen, columns, results);
}
async function skillsAnswer(index, call) {
  if (call.list("among").length > 0 || diverseOf(call).diverse !== void 0)
    throw new UsageError(
      "--among, --fold, --per-group and --variety choose occupations; they do not go with --skills."
    );
  const subject = await namedByArguments(index, "skills", call);
  const result = similarSkills(index, subject.id, {
    ...await comparisonOf(index, call),
    ...cutOf(call),
    ...languageOf(call)
  });
  if (result.status === "insufficient") return { json: result, text: () => [], insufficient: result.reason };
  return {
    json: result,
    csv: () => ({
      header: ["rank", "id", "code", "label", "score", "shared", "degree"],
      rows: result.results.map((row, i) => [i + 1, row.id, row.code, row.label, row.score, row.shared, row.degree])
    }),
    text: (screen) => [
      ...heading(screen, `Skills that go with ${subject.label}`, subject.code, subject.note),
      ...methodSentence(screen, result.asked.method, "skill"),
      "",
      ...tableLines(
        screen,
        [
          ...scoreColumns(screen, result.results),
          { title: "skill", cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
          { title: "asked for with it by", cell: ({ shared }) => counted(shared, "occupation"), align: "right" },
          { title: "in all by", cell: ({ degree }) => countText(degree), align: "right", style: screen.styles.dim }
        ],
        result.results
      )
    ],
    index
  };
}
function cutOf(call) {
  const minScore = call.number("min-score");
  return { limit: call.number("limit") ?? 10, ...minScore === void 0 ? {} : { minScore } };
}

export {
  similarCommand,
  similarLines
};
