import {
  profileFromText
} from "../parts/chunk-EY4FX4TE.js";
import {
  spokenRules
} from "../parts/chunk-VTRBNZL2.js";
import {
  createSearch,
  understand
} from "../parts/chunk-4Y7Z322P.js";
import "../parts/chunk-W4YPE6DX.js";
import {
  withNames
} from "../parts/chunk-O54QLS5J.js";
import "../parts/chunk-5D2ZWJBX.js";
import {
  englishRules,
  plainRules
} from "../parts/chunk-PHDNDULC.js";
export {
  createSearch,
  englishRules,
  plainRules,
  profileFromText,
  spokenRules,
  understand,
  withNames
};
