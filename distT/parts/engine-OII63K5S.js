import {
  createEngine,
  withNames
} from "./chunk-O54QLS5J.js";
import "./chunk-5D2ZWJBX.js";
import "./chunk-PHDNDULC.js";
export {
  createEngine,
  withNames
};
