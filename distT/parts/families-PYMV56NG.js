import {
  comparisonOf
} from "./chunk-PYV6RBPG.js";
import "./chunk-QHYNLCOC.js";
import "./chunk-GIHZ5NUX.js";
import {
  heading
} from "./chunk-VUEIPFPS.js";
import {
  languageOf,
  openData
} from "./chunk-6OU66TWY.js";
import {
  countText,
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
  anyNumber,
  csvOption,
  dataOptions,
  limitOption,
  methodOptions,
  wholeNumber
} from "./chunk-7F7QO62H.js";
import {
  underBar
} from "./chunk-CN7YLS6V.js";
import "./chunk-7MGYQIBA.js";
import "./chunk-LMLQOX2J.js";
import {
  jobFamilies
} from "./chunk-3DR5CGZU.js";
import "./chunk-3WQQFFNN.js";
import "./chunk-RQ5FNHMR.js";
import "./chunk-SESHL5MT.js";
import "./chunk-TGXWEDDF.js";

// src/cli/commands/families.ts
var familiesCommand = /* @__PURE__ */ (() => ({
  name: "families",
  summary: "families of occupations by what they ask for, whatever the classification says",
  description: "Joins every occupation to its most similar ones and divides the whole where the ties are few (Louvain); each family is called by the skills that tell it from the rest.",
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(10),
    {
      flags: "--ties <count>",
      description: "join each to so many of its most similar",
      default: 10,
      parse: wholeNumber
    },
    {
      flags: "--resolution <number>",
      description: "above 1 for more and smaller families",
      default: 1,
      parse: anyNumber
    },
    { flags: "--seed <number>", description: "seed of the division", default: 1, parse: wholeNumber },
    ...methodOptions
  ],
  examples: [
    ["families", "the families of the sample"],
    ["families --resolution 2 --limit 20", "more and smaller ones"],
    ["families --csv > families.csv", "one row per occupation"]
  ],
  run: async (call) => {
    const index = await openData(call);
    const comparison = await comparisonOf(index, call);
    const result = await underBar(
      "dividing into families",
      (onProgress) => jobFamilies(index, {
        ...comparison,
        ...languageOf(call),
        limit: call.number("ties") ?? 10,
        resolution: call.number("resolution") ?? 1,
        seed: call.number("seed") ?? 1,
        onProgress
      })
    );
    return {
      json: result,
      csv: () => ({
        header: ["family", "familyLabel", "id", "code", "label"],
        rows: result.families.flatMap(
          (family) => family.members.map(({ id, code, label }) => [family.id, family.label, id, code, label])
        )
      }),
      text: (screen) => [
        ...heading(screen, counted(result.families.length, "family", "families")),
        ...familyLines(screen, result, call.number("limit") ?? 10)
      ],
      index
    };
  }
}))();
function familyLines(screen, { families }, limit) {
  const rest = families.length - limit;
  return [
    ...wrapped("Close-knit: of all pairs of its members, how many are joined.", screen.width).map(screen.styles.dim),
    "",
    ...tableLines(
      screen,
      [
        { title: "occupations", cell: ({ size }) => countText(size), align: "right" },
        { title: "asks more than others for", cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
        { title: "such as", cell: suchAs, flexible: true },
        { title: "close-knit", cell: ({ density }) => percentText(density), align: "right", minor: true }
      ],
      families.slice(0, limit)
    ),
    ...rest > 0 ? [screen.styles.dim(`  … and ${countText(rest)} more; --limit shows more, --csv all`)] : []
  ];
}
function suchAs({ members }) {
  return members.slice(0, 3).map(({ label }) => label).join(" · ");
}
export {
  familiesCommand
};
