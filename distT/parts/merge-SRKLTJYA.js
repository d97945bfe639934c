import {
  crosswalkOf
} from "./chunk-P472AYUU.js";
import {
  preparationOptions,
  prepared,
  savedFacts
} from "./chunk-VSRQ66IU.js";
import "./chunk-MA3ZKWYH.js";
import "./chunk-B2V676BX.js";
import {
  readPaths
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
  limitsOption,
  listed
} from "./chunk-7F7QO62H.js";
import "./chunk-CN7YLS6V.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";
import {
  mergeCatalogues
} from "./chunk-H7T3WH3O.js";
import {
  borrowedRatings
} from "./chunk-KKXBJBG3.js";
import {
  saveIndex
} from "./chunk-VQVWXDI7.js";
import "./chunk-ZEVKVKGG.js";
import "./chunk-WGYY42TU.js";
import "./chunk-O23IKP5S.js";
import "./chunk-XAK5PKI7.js";
import "./chunk-X24V72K6.js";
import "./chunk-NKZ44XYU.js";
import "./chunk-LMLQOX2J.js";

// src/cli/commands/merge.ts
import { buildIndex } from "../core.js";
import { sourceName } from "../core.js";
var mergeCommand = /* @__PURE__ */ (() => ({
  name: "merge",
  summary: "join several data sets into one saved index",
  description: "Without --links: one classification in several languages, one data set each, the main one first. With --links: the ratings of the second are lent to the occupations of the first that correspond.",
  arguments: [{ name: "<paths...>", description: "folders, zips or edge lists, each a data set by itself" }],
  options: [
    { flags: "-o, --output <file>", description: "where to save it, such as merged.skg" },
    {
      flags: "--languages <codes>",
      description: "language of each, where its files do not say: en,de",
      parse: listed
    },
    { flags: "--links <file>", description: "table from occupations of the first to those of the second" },
    ...preparationOptions,
    limitsOption,
    { flags: "--json", description: "print what was saved as JSON" }
  ],
  examples: [
    ["merge roles-en.csv roles-de.csv --languages en,de -o roles.skg", "two tables with the same ids"],
    ["merge my-data db_29_2_text.zip --links esco-onet.csv -o rated.skg", "with the ratings of O*NET"]
  ],
  run: async (call) => {
    const output = call.text("output");
    if (output === void 0) throw new UsageError("Say where to save the index: -o merged.skg");
    if (call.arguments.length < 2) throw new UsageError("Give two data sets or more, the main one first.");
    const catalogue = await merged(call);
    const index = await prepared(buildIndex(catalogue), call);
    await saveIndex(index, output);
    const { counts, languages } = index.meta;
    return {
      json: savedFacts(index, output),
      text: ({ styles }) => [
        `${styles.good("saved")} ${styles.bold(output)}  ${bytesText(index.byteLength)}`,
        `  ${sourceName(index)}: ${counted(counts.occupations, "occupation")}, ${counted(counts.skills, "skill")}, ${counted(counts.requirements, "requirement")}, in ${languages.join(", ")}`,
        ...catalogue.issues.length === 0 ? [] : [`  ${counted(catalogue.issues.length, "issue")} met`]
      ]
    };
  }
}))();
async function merged(call) {
  const languages = call.list("languages");
  const links = call.text("links");
  if (languages.length > 0 && languages.length !== call.arguments.length)
    throw new UsageError(
      `Give a language for each of the ${call.arguments.length} data sets; ${languages.length} given.`
    );
  const catalogues = [];
  for (const [i, path] of call.arguments.entries())
    catalogues.push(await readPaths([path], languages[i] === void 0 ? {} : { language: languages[i] }));
  if (links === void 0) return mergeCatalogues(catalogues);
  if (catalogues.length > 2) throw new UsageError("With --links give two data sets, who borrows and who lends.");
  return borrowedRatings(catalogues[0], catalogues[1], await crosswalkOf(links));
}
export {
  mergeCommand
};
