import {
  indicatorEvaluation
} from "./chunk-XJQMUNP6.js";
import "./chunk-I56B7ZGZ.js";
import "./chunk-L3HKNVZG.js";
import "./chunk-Z5NI7ZL3.js";
export {
  indicatorEvaluation
};
