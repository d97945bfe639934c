import {
  compositeWords,
  contestantNamed,
  usualContestants
} from "./chunk-R35IF5L2.js";
import "./chunk-QHYNLCOC.js";
import "./chunk-GIHZ5NUX.js";
import "./chunk-7MGYQIBA.js";
import "./chunk-VHPYVPTN.js";
export {
  compositeWords,
  contestantNamed,
  usualContestants
};
