import {
  askedLimits
} from "./chunk-KO5RFHX6.js";
import {
  repeated
} from "./chunk-7F7QO62H.js";
import {
  underBar,
  working
} from "./chunk-CN7YLS6V.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";

// src/cli/ask/lens-files.ts
var lensOptions = [
  {
    flags: "--attributes <path>",
    description: "an O*NET download whose traits, tasks and ratings are borrowed, or a table of them; may be repeated",
    parse: repeated
  },
  {
    flags: "--crosswalk <file>",
    description: "table of what corresponds in the other classification; may be repeated",
    parse: repeated
  },
  {
    flags: "--vintage <file>",
    description: "table from one edition of a classification to another; may be repeated",
    parse: repeated
  },
  {
    flags: "--indicator <file>",
    description: "indicators of outlook: a known public table, or one row per occupation and indicator; may be repeated",
    parse: repeated
  },
  {
    flags: "--borrow-ratings",
    description: "with --attributes and --crosswalk: borrow its ratings of skills, too, so that they count in comparisons"
  },
  {
    flags: "--no-estimates",
    description: "leave indicators blank where no figure can be had or borrowed, instead of estimating them from skills"
  }
];
async function withAskedLens(catalogue, call) {
  const paths = {
    attributes: call.list("attributes"),
    crosswalks: call.list("crosswalk"),
    vintages: call.list("vintage"),
    indicators: call.list("indicator")
  };
  if (Object.values(paths).every((list) => list.length === 0)) {
    if (call.flag("borrow-ratings")) throw nothingToBorrow();
    return catalogue;
  }
  const { readLens } = await import("./read-lens-ZPMZSDSF.js");
  const { withLensTables } = await import("./lens-tables-4P57MUFV.js");
  const tables = await readLens(paths, { limits: askedLimits().reading });
  const seen = withLensTables(catalogue, { ...tables, computed: await computedOf(tables.donors ?? []) });
  return call.flag("borrow-ratings") ? borrowing(seen, tables) : seen;
}
async function borrowing(catalogue, tables) {
  const { donors = [], crosswalks = [] } = tables;
  if (donors.length === 0 || crosswalks.length === 0) throw nothingToBorrow();
  const { borrowedRatings } = await import("./borrow-ratings-6RMPUUS7.js");
  const { fromCrosswalk } = await import("./crosswalk-WXHEMHNH.js");
  const { fromVintages } = await import("./vintages-FVC37DPW.js");
  const vintages = (tables.vintages ?? []).map((table) => fromVintages(table));
  return donors.flatMap((donor) => crosswalks.map((table) => [donor, fromCrosswalk(table)])).reduce((borrower, [donor, crosswalk]) => borrowedRatings(borrower, donor, crosswalk, { vintages }), catalogue);
}
function nothingToBorrow() {
  return new UsageError(
    "--borrow-ratings needs whose ratings they are, and what corresponds: --attributes db_29_2_text.zip --crosswalk esco-onet.csv"
  );
}
async function computedOf(donors) {
  const { buildIndex } = await import("../core.js");
  const { indicatorTableOf } = await import("../core.js");
  const { onetFormulas } = await import("./onet-formulas-HUAQV6NN.js");
  const { vintageOfCatalogue } = await import("./vintages-FVC37DPW.js");
  return donors.flatMap((donor) => {
    const vintage = vintageOfCatalogue(donor);
    if (vintage === null) return [];
    const index = buildIndex(donor, { texts: false, altLabels: false });
    return onetFormulas.map((formula) => indicatorTableOf(index, formula, vintage)).filter(({ codes }) => codes.length > 0);
  });
}
async function withAskedEstimates(index, call) {
  const { storedIndicators } = await import("../core.js");
  if (!call.flag("estimates") || storedIndicators(index).length === 0) return index;
  const { withEstimates } = await import("./with-estimates-BODRIXIN.js");
  return underBar("estimating indicators", (onProgress) => withEstimates(index, { onProgress }));
}

// src/cli/ask/asked-factors.ts
async function withAskedFactors(index, call) {
  const rank = call.number("factors");
  if (rank === void 0 && !call.flag("factors")) return index;
  working("working out factors");
  const { withFactors } = await import("./with-factors-ISDJZKDO.js");
  return withFactors(index, rank === void 0 ? {} : { rank });
}

export {
  lensOptions,
  withAskedLens,
  withAskedEstimates,
  withAskedFactors
};
