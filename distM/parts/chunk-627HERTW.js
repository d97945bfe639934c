import {
  shareOfOne,
  wholeNumber
} from "./chunk-7F7QO62H.js";

// src/cli/ask/diverse.ts
var diverseOptions = [
  {
    flags: "--fold <score>",
    description: "fold near-identical occupations together, from this score on",
    parse: shareOfOne
  },
  { flags: "--per-group <count>", description: "at most so many of one unit group", parse: wholeNumber },
  {
    flags: "--variety <share>",
    description: "how much variety is worth beside likeness, 0 to 1",
    parse: shareOfOne
  }
];
function diverseOf(call) {
  const [fold, perGroup, trade] = ["fold", "perGroup", "variety"].map((name) => call.number(name));
  return [fold, perGroup, trade].every((value) => value === void 0) ? {} : { diverse: { fold, perGroup, trade } };
}

export {
  diverseOptions,
  diverseOf
};
