import {
  truncatedSvd,
  withFactors
} from "../parts/chunk-UKMJTHZB.js";
import {
  withEstimates
} from "../parts/chunk-I56B7ZGZ.js";
import "../parts/chunk-L3HKNVZG.js";
import "../parts/chunk-Z5NI7ZL3.js";
export {
  truncatedSvd,
  withEstimates,
  withFactors
};
