import {
  withFactors
} from "./chunk-UKMJTHZB.js";
export {
  withFactors
};
