import {
  LEAST_DONORS,
  chosenTables,
  comparableDonors,
  withEstimates
} from "./chunk-I56B7ZGZ.js";
import "./chunk-L3HKNVZG.js";
import "./chunk-Z5NI7ZL3.js";
export {
  LEAST_DONORS,
  chosenTables,
  comparableDonors,
  withEstimates
};
