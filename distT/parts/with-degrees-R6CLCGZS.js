import {
  withDegrees
} from "./chunk-CZOROWBG.js";
export {
  withDegrees
};
