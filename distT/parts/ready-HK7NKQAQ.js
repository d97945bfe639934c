import {
  readyToAsk,
  withNamesReady,
  withSpaceReady
} from "./chunk-B2V676BX.js";
import "./chunk-QS2RKJMR.js";
import "./chunk-CN7YLS6V.js";
export {
  readyToAsk,
  withNamesReady,
  withSpaceReady
};
