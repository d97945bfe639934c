import {
  UsageError
} from "./chunk-7MGYQIBA.js";
import {
  statedNumber
} from "./chunk-LMLQOX2J.js";

// src/cli/ask/options.ts
var dataOption = {
  flags: "-d, --data <path>",
  description: "folder, zip, saved index or edge list to answer from; repeated for the parts of one (default: SKILLGRAPH_DATA, else the sample that comes along)",
  parse: repeated
};
var limitsOption = {
  flags: "--limits <limits>",
  description: "how much is read at most: of files recordLength=…,cellLength=…,inflatedBytes=…,entries=…; of what is typed queryLength=…,textLength=…,nearNames=…",
  parse: listed
};
var dataOptions = [
  dataOption,
  { flags: "--lang <code>", description: "language of labels and texts, such as en or de" },
  {
    flags: "--aliases <file>",
    description: "further names: a CSV file of name, id and, if it is not the main one, language; may be repeated",
    parse: repeated
  },
  { flags: "--json", description: "print the whole answer as JSON" },
  limitsOption,
  { flags: "--no-cache", description: "read a folder or zip anew, though it was read before" }
];
var csvOption = {
  flags: "--csv",
  description: "print the rows as CSV, cells as they are (for a spreadsheet: --excel)"
};
var excelOption = {
  flags: "--excel",
  description: "the same for a spreadsheet: UTF-8 with its mark, and no cell that is taken for a formula"
};
function limitOption(fallback) {
  return {
    flags: "-l, --limit <count>",
    description: "how many to show",
    default: fallback,
    parse: shownNumber
  };
}
var minScoreOption = {
  flags: "--min-score <score>",
  description: "leave out scores below this",
  parse: anyNumber
};
var methodOptions = [
  {
    flags: "-m, --method <name>",
    description: 'how to compare: jaccard, cosine, coverage, dice, adamicAdar, tversky:0.8,0.2, … (see "skillgraph info --methods")'
  },
  { flags: "--metric <name>", description: "the same as --method", hidden: true },
  {
    flags: "-w, --weighting <name>",
    description: "how requirements count: flat, byKind, essentialOnly, rarity, … or a product, essentialOnly*rarity"
  },
  {
    flags: "--with-text",
    description: "let titles and descriptions speak, too: .3 beside the default way of comparing"
  }
];
function wholeNumber(typed) {
  const { value } = statedNumber(typed);
  if (value === null || !Number.isInteger(value) || value < 0)
    throw new UsageError("Give a whole number of at least 0.");
  return value;
}
function shownNumber(typed) {
  if (statedNumber(typed).value === 0)
    throw new UsageError("Give a whole number of at least 1: nothing would be shown.");
  return atLeastOne(typed);
}
function atLeastOne(typed) {
  const { value } = statedNumber(typed);
  if (value === null || !Number.isInteger(value) || value < 1)
    throw new UsageError("Give a whole number of at least 1.");
  return value;
}
function anyNumber(typed) {
  const { value } = statedNumber(typed);
  if (value === null) throw new UsageError("Give a number.");
  return value;
}
function shareOfOne(typed) {
  const { value } = statedNumber(typed);
  if (value === null || value < 0 || value > 1) throw new UsageError("Give a number from 0 to 1.");
  return value;
}
function listed(typed, before) {
  const names = typed.includes("|") ? typed.split("|") : typed.split(",");
  return [...Array.isArray(before) ? before : [], ...names.map((name) => name.trim())].filter(
    (name) => name !== ""
  );
}
function repeated(typed, before) {
  return [...Array.isArray(before) ? before : [], typed];
}

export {
  dataOption,
  limitsOption,
  dataOptions,
  csvOption,
  excelOption,
  limitOption,
  minScoreOption,
  methodOptions,
  wholeNumber,
  atLeastOne,
  anyNumber,
  shareOfOne,
  listed,
  repeated
};
