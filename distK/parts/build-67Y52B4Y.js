import {
  readingOptions,
  readingOptionsOf
} from "./chunk-EADBHYIQ.js";
import {
  preparationOptions,
  prepared,
  savedFacts
} from "./chunk-VSRQ66IU.js";
import {
  lensOptions,
  withAskedLens
} from "./chunk-MA3ZKWYH.js";
import "./chunk-B2V676BX.js";
import {
  weightingNamed
} from "./chunk-QHYNLCOC.js";
import "./chunk-GIHZ5NUX.js";
import {
  dataPaths,
  openPaths,
  readData
} from "./chunk-6OU66TWY.js";
import {
  bytesText,
  counted
} from "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import "./chunk-YENPQ52R.js";
import "./chunk-KO5RFHX6.js";
import "./chunk-N2MHIA7K.js";
import {
  dataOptions,
  repeated
} from "./chunk-7F7QO62H.js";
import {
  working
} from "./chunk-CN7YLS6V.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";
import "./chunk-VLFQYCSY.js";
import "./chunk-LMLQOX2J.js";

// src/cli/commands/build.ts
import { buildIndex } from "../core.js";
import { sourceName } from "../core.js";
import { coreBytes } from "../core.js";
var buildCommand = /* @__PURE__ */ (() => ({
  name: "build",
  summary: "save a data set as one file that opens at once",
  description: "Reads a folder, zip or edge list once; the saved index then answers in a fraction of the time: name it with --data.",
  arguments: [{ name: "[paths...]", description: "folders, zips or edge lists; the same as --data" }],
  options: [
    .../* @__PURE__ */ dataOptions.filter(({ flags }) => !/^--(lang|no-cache)/.test(flags)),
    { flags: "-o, --output <file>", description: "where to save it, such as esco.skg" },
    ...readingOptions,
    { flags: "--no-texts", description: "leave out descriptions and scope notes" },
    { flags: "--no-alt-labels", description: "leave out alternative labels and other languages" },
    { flags: "-w, --weighting <name>", description: "how requirements count when a question does not say" },
    ...lensOptions,
    {
      flags: "--whole <index>",
      description: "count how common skills are over these saved indexes, of which this is a block; repeated for all blocks of the whole",
      parse: repeated
    },
    ...preparationOptions
  ],
  examples: [
    ['build "ESCO dataset - v1.2.0 - classification - en - csv.zip" -o esco.skg', "from the download"],
    ["build classification.zip relations.zip -o esco-1.1.skg", "from the two zips of ESCO up to 1.1"],
    ["build my-data -o my-data.skg --no-texts", "without descriptions"],
    ["build my-data -o roles.skg --no-texts --neighbours 10", "for a page that only shows similar roles"],
    [
      "build esco -o outlook.skg --attributes db_29_2_text.zip --crosswalk esco-onet.csv --vintage 2010-to-2019.csv --indicator exposure.csv",
      "with outlook, traits and tasks borrowed from O*NET"
    ],
    ["build jobs-1.csv -o jobs-1.skg --whole jobs.skg", "a block of a larger whole, which weighs skills as that does"],
    ["similar cook --data esco.skg", "then ask it"]
  ],
  run: async (call) => {
    const paths = dataPaths(call, call.arguments);
    const output = call.text("output");
    if (output === void 0) throw new UsageError("Say where to save the index: -o esco.skg");
    const weighting = call.text("weighting");
    const catalogue = await withAskedLens(await readData(call, readingOptionsOf(call)), call);
    working("building the index");
    const built = buildIndex(catalogue, {
      texts: call.flag("texts"),
      altLabels: call.flag("alt-labels"),
      ...weighting === void 0 ? {} : { weighting: weightingNamed(weighting) }
    });
    const index = await prepared(await withAskedWhole(built, call), call);
    const { saveIndex } = await import("./index-file-VYQIVMZ3.js");
    await saveIndex(index, output);
    const { counts } = index.meta;
    return {
      json: savedFacts(index, output),
      text: ({ styles }) => [
        `${styles.good("saved")} ${styles.bold(output)}  ${bytesText(index.byteLength)}, of which ${bytesText(coreBytes(index))} core`,
        `  ${sourceName(index)}: ${counted(counts.occupations, "occupation")}, ${counted(counts.skills, "skill")}, ${counted(counts.requirements, "requirement")}`,
        ...catalogue.issues.length === 0 ? [] : [
          `  ${counted(catalogue.issues.length, "issue")} met: skillgraph check ${paths.map((path) => `"${path}"`).join(" ")} lists them`
        ],
        "",
        styles.dim("try next"),
        `  skillgraph similar "${index.occupations.labels().at(0)}" --data "${output}"`
      ]
    };
  }
}))();
async function withAskedWhole(index, call) {
  const paths = call.list("whole");
  if (paths.length === 0) return index;
  const { withDegrees } = await import("./with-degrees-R6CLCGZS.js");
  return withDegrees(index, await Promise.all(paths.map((path) => openPaths([path]))));
}
export {
  buildCommand
};
