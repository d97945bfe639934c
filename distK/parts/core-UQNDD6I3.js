import {
  scoreColumns
} from "./chunk-M7FN44VR.js";
import {
  heading
} from "./chunk-VUEIPFPS.js";
import {
  languageOf,
  openData
} from "./chunk-6OU66TWY.js";
import {
  counted,
  percentText
} from "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import {
  tableLines
} from "./chunk-X54WEOCL.js";
import {
  wrapped
} from "./chunk-KO5RFHX6.js";
import "./chunk-N2MHIA7K.js";
import {
  csvOption,
  dataOptions,
  limitOption,
  wholeNumber
} from "./chunk-7F7QO62H.js";
import {
  underBar
} from "./chunk-CN7YLS6V.js";
import "./chunk-7MGYQIBA.js";
import "./chunk-LMLQOX2J.js";
import {
  coreSkills
} from "./chunk-OXMKMH4D.js";

// src/cli/commands/core.ts
var coreCommand = /* @__PURE__ */ (() => ({
  name: "core",
  summary: "the skills that hold everything together",
  description: "Skills that lie between others and occur with central ones, but not within one closed circle (after Nesta, Mapping Career Causeways, 2020).",
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(10),
    {
      flags: "--pivots <count>",
      description: "skills from which ways are counted (default: all of up to 1,000, else 256)",
      parse: wholeNumber
    },
    { flags: "--seed <number>", description: "seed by which they are drawn", default: 1, parse: wholeNumber }
  ],
  examples: [
    ["core", "of the sample"],
    ["core --data esco.skg --limit 20 --csv > core.csv", "for a spreadsheet"]
  ],
  run: async (call) => {
    const index = await openData(call);
    const result = await underBar(
      "counting ways between skills",
      (onProgress) => coreSkills(index, {
        limit: call.number("limit") ?? 10,
        seed: call.number("seed") ?? 1,
        pivots: call.number("pivots"),
        onProgress,
        ...languageOf(call)
      })
    );
    return {
      json: result,
      csv: () => ({
        header: [
          "rank",
          "id",
          "label",
          "score",
          "standardError",
          "betweenness",
          "eigenvector",
          "clustering",
          "neighbours"
        ],
        rows: result.results.map((s, i) => [
          i + 1,
          s.id,
          s.label,
          s.score,
          s.standardError,
          s.betweenness,
          s.eigenvector,
          s.clustering,
          s.neighbours
        ])
      }),
      text: (screen) => [...heading(screen, "Skills that hold the whole together"), ...coreLines(screen, result)],
      index
    };
  }
}))();
function coreLines(screen, { exact, pivots, results }) {
  const how = exact ? "" : ` Estimated from ${counted(pivots, "skill")} drawn by seed.`;
  return [
    ...wrapped(`Score: how central, 1 for the most central skill.${how}`, screen.width).map(screen.styles.dim),
    "",
    ...tableLines(
      screen,
      [
        ...scoreColumns(screen, results),
        {
          title: exact ? "" : "give or take",
          cell: ({ standardError }) => exact ? "" : standardError.toFixed(3),
          align: "right"
        },
        { title: "skill", cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
        { title: "occurs with", cell: ({ neighbours }) => counted(neighbours, "skill"), align: "right" },
        {
          title: "of which occur together",
          cell: ({ clustering }) => percentText(clustering),
          align: "right",
          style: screen.styles.dim,
          minor: true
        }
      ],
      results
    )
  ];
}
export {
  coreCommand
};
