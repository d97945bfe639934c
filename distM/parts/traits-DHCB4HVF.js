import {
  lentLines
} from "./chunk-RVF3VMQ2.js";
import {
  heading,
  sectionLine
} from "./chunk-VUEIPFPS.js";
import {
  namedByArguments
} from "./chunk-777AYDIE.js";
import {
  askedTable,
  languageOf,
  openData
} from "./chunk-6OU66TWY.js";
import {
  bar,
  counted
} from "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import {
  ratedText,
  shapeCaveat,
  signedText,
  sourceText
} from "./chunk-FXXZ6TKS.js";
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
  limitOption
} from "./chunk-7F7QO62H.js";
import "./chunk-CN7YLS6V.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";
import {
  traitMatches
} from "./chunk-DY3PZ2UH.js";
import {
  statedNumber
} from "./chunk-LMLQOX2J.js";

// src/cli/commands/traits.ts
import { traits } from "../core.js";

// src/cli/ask/stated-traits.ts
import { cleanText } from "../core.js";
async function statedTraits(typed) {
  const pairs = typed.includes("=") ? typed.split(",").map((pair) => pair.split("=")) : await pairsOfFile(typed);
  return Object.fromEntries(
    pairs.map(([name = "", value = ""]) => {
      const { value: number } = statedNumber(value);
      if (name.trim() === "" || number === null)
        throw new UsageError(`--match takes name=value, such as Artistic=5; "${[name, value].join("=")}" is none.`);
      return [cleanText(name), number];
    })
  );
}
async function pairsOfFile(path) {
  const { rows } = await askedTable(path, { headed: false });
  const [first = [], ...others] = [...rows];
  return [...statedNumber(first[1] ?? "").value === null ? [] : [first], ...others].filter((row) => row.length > 0);
}

// src/cli/tell/trait-matches.ts
function traitMatchAnswer(index, result) {
  const { results, subject, source } = result;
  const sets = [...new Set(results.flatMap((match) => Object.keys(match.sets)))].sort();
  return {
    json: result,
    csv: () => ({
      header: ["rank", "id", "code", "label", "correlation", ...sets],
      rows: results.map((match, at) => [
        at + 1,
        match.id,
        match.code,
        match.label,
        match.correlation,
        ...sets.map((set) => match.sets[set])
      ])
    }),
    text: (screen) => [
      ...heading(screen, `Whose traits go along with ${counted(subject.traits.length, "trait")}`),
      ...wrapped(`${shapeCaveat} ${sourceText({ source })}.`, screen.width).map(screen.styles.dim),
      "",
      ...tableLines(
        screen,
        [
          { title: "occupation", cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
          { title: "shape", cell: ({ correlation }) => bar(Math.max(0, correlation), SHAPE) },
          { title: "alike", cell: ({ correlation }) => signedText(correlation, 2), align: "right" },
          ...(sets.length < 2 ? [] : sets).map((set) => ({
            title: set,
            cell: ({ sets: own }) => own[set] === void 0 ? "" : signedText(own[set], 2),
            align: "right",
            minor: true
          }))
        ],
        results
      )
    ],
    index,
    lent: true
  };
}
var SHAPE = 12;

// src/cli/commands/traits.ts
var traitsCommand = /* @__PURE__ */ (() => ({
  name: "traits",
  summary: "work styles, values and interests: what it asks more, and less, than others",
  description: "Each trait against all rated occupations. What a role asks less than others is as telling as what it asks more.",
  arguments: [{ name: "[occupation...]", description: "by any of its names, id or code" }],
  options: [
    ...dataOptions,
    csvOption,
    {
      flags: "--match <traits>",
      description: "a person instead of an occupation: what they say of themselves, name=value separated by commas, on the scales shown, at least three of one set; or a CSV file of trait and value"
    },
    { .../* @__PURE__ */ limitOption(10), description: "with --match: how many occupations to show" }
  ],
  examples: [
    ['traits "ICT operations manager"', "in the sample"],
    ["traits chef --csv", "one row per trait"],
    ['traits --match "Realistic=6, Artistic=5, Social=3"', "whose traits go along with a person’s"]
  ],
  run: async (call) => {
    const index = await openData(call);
    const stated = call.text("match");
    if (stated === void 0 === (call.arguments[0] === void 0))
      throw new UsageError("Name an occupation, or a person’s traits with --match; one of the two.");
    if (stated !== void 0)
      return traitMatchAnswer(
        index,
        traitMatches(index, await statedTraits(stated), {
          ...languageOf(call),
          limit: call.number("limit")
        })
      );
    const subject = await namedByArguments(index, "occupations", call);
    const result = traits(index, subject.id, languageOf(call));
    if (result.status === "insufficient") return { json: result, text: () => [], insufficient: result.reason };
    return {
      json: result,
      csv: () => ({
        header: ["set", "id", "label", "value", "scale", "min", "max", "z", "percentile"],
        rows: result.results.map((trait) => [
          trait.set,
          trait.id,
          trait.label,
          trait.value,
          trait.scale,
          trait.min,
          trait.max,
          trait.z,
          trait.percentile
        ])
      }),
      text: (screen) => [
        ...heading(screen, `Traits of ${subject.label}`, subject.code, subject.note),
        ...lentLines(screen, result),
        "",
        ...setsOf(result.results).flatMap(([set, own]) => [sectionLine(screen, set), ...traitLines(screen, own), ""]),
        screen.styles.dim(
          "Bars show standard deviations from the mean of all rated occupations: left less, right more."
        )
      ],
      index,
      lent: true
    };
  }
}))();
function setsOf(results) {
  const sets = [...new Set(results.map(({ set }) => set))].sort();
  return sets.map((set) => [set, results.filter((trait) => trait.set === set)]);
}
var SIDE = 12;
var DEVIATIONS = 3;
function traitLines(screen, own) {
  return tableLines(
    screen,
    [
      { title: "trait", cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
      {
        title: "less",
        cell: ({ z }) => z < 0 ? "█".repeat(cells(z)).padStart(SIDE) : " ".repeat(SIDE),
        align: "right"
      },
      { title: "more", cell: ({ z }) => z > 0 ? bar(Math.min(1, z / DEVIATIONS), SIDE) : "" },
      { title: "z", cell: ({ z }) => signedText(z, 1), align: "right" },
      { title: "percentile", cell: ({ percentile }) => percentile.toFixed(0), align: "right" },
      {
        title: "value",
        cell: ({ value, min, max }) => max === void 0 ? ratedText(value) : `${ratedText(value)} of ${min} to ${max}`,
        style: screen.styles.dim,
        minor: true
      }
    ],
    own
  );
}
function cells(z) {
  return Math.min(SIDE, Math.max(1, Math.round(Math.abs(z) / DEVIATIONS * SIDE)));
}
export {
  traitsCommand
};
