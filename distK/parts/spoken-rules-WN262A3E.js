import {
  spokenRules
} from "./chunk-VTRBNZL2.js";
import "./chunk-PHDNDULC.js";
export {
  spokenRules
};
