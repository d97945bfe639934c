import {
  crosswalkOf
} from "./chunk-P472AYUU.js";
import {
  scoreColumns
} from "./chunk-M7FN44VR.js";
import {
  comparisonOf
} from "./chunk-PYV6RBPG.js";
import "./chunk-QHYNLCOC.js";
import "./chunk-GIHZ5NUX.js";
import {
  heading
} from "./chunk-VUEIPFPS.js";
import {
  namedByArguments
} from "./chunk-777AYDIE.js";
import {
  openData,
  openPaths
} from "./chunk-6OU66TWY.js";
import {
  percentText
} from "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
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
  methodOptions,
  minScoreOption,
  repeated
} from "./chunk-7F7QO62H.js";
import "./chunk-CN7YLS6V.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";
import "./chunk-LMLQOX2J.js";

// src/cli/commands/crosswalk.ts
import { counterparts } from "../core.js";
var crosswalkCommand = /* @__PURE__ */ (() => ({
  name: "crosswalk",
  summary: "the same occupation, and the like of it, in another classification",
  description: "Goes from the occupation to those that a table of correspondences names, and on to what is like them there; the best way counts, and is shown.",
  arguments: [{ name: "<occupation...>", description: "by any of its names, id or code" }],
  options: [
    ...dataOptions,
    csvOption,
    { flags: "--to <path>", description: "the other classification; repeated for the parts of one", parse: repeated },
    { flags: "--links <file>", description: "table of what corresponds: from, to and, if stated, how surely" },
    /* @__PURE__ */ limitOption(10),
    minScoreOption,
    ...methodOptions
  ],
  examples: [
    ["crosswalk chef --to db_29_2_text.zip --links esco-onet.csv", "from the sample to a download of O*NET"],
    ["crosswalk cook --data esco.skg --to db_29_2_text.zip --links esco-onet.csv --csv", "for a spreadsheet"]
  ],
  run: async (call) => {
    const [to, links] = [call.list("to"), call.text("links")];
    if (to.length === 0 || links === void 0)
      throw new UsageError("Say where to and by which table: --to onet.skg --links esco-onet.csv");
    const index = await openData(call);
    const subject = await namedByArguments(index, "occupations", call);
    const other = await openPaths(to, { cached: call.flag("cache") });
    const minScore = call.number("min-score");
    const result = counterparts(index, subject.input, other, (await crosswalkOf(links)).links, {
      limit: call.number("limit") ?? 10,
      ...minScore === void 0 ? {} : { minScore },
      ...await comparisonOf(index, call)
    });
    if (result.status === "insufficient") return { json: result, text: () => [], insufficient: result.reason };
    return {
      json: result,
      csv: () => ({
        header: [
          "rank",
          "id",
          "code",
          "label",
          "score",
          "anchor",
          "likeness",
          "confidence",
          "mapped",
          "mappedLikeness"
        ],
        rows: result.results.map(({ id, code, label, score, by }, i) => [
          i + 1,
          id,
          code,
          label,
          score,
          by.anchor.label,
          by.likeness,
          by.confidence,
          by.mapped.label,
          by.mappedLikeness
        ])
      }),
      text: (screen) => [
        ...heading(screen, `What corresponds to ${subject.label}`, subject.code, subject.note),
        ...counterpartLines(screen, result)
      ],
      index: other
    };
  }
}))();
function counterpartLines(screen, { subject, results }) {
  const id = subject.kind === "occupation" ? subject.id : void 0;
  return [
    ...wrapped(
      "Score: how surely it corresponds, times how alike it is where the way leads over another.",
      screen.width
    ).map(screen.styles.dim),
    "",
    ...tableLines(
      screen,
      [
        ...scoreColumns(screen, results),
        { title: "occupation there", cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
        { title: "code", cell: ({ code, id: own }) => code ?? own },
        {
          title: "by way of",
          cell: (counterpart) => wayText(counterpart, id),
          style: screen.styles.dim,
          flexible: true
        }
      ],
      results
    )
  ];
}
function wayText({ id, by }, subject) {
  const { anchor, likeness, confidence, mapped, mappedLikeness } = by;
  return [
    ...anchor.id === subject ? [] : [`${anchor.label}, ${percentText(likeness)} alike`],
    `in the table, ${percentText(confidence)} sure`,
    ...mapped.id === id ? [] : [`${percentText(mappedLikeness)} like ${mapped.label}`]
  ].join(" · ");
}
export {
  crosswalkCommand
};
