import {
  escoOnetNesta2020,
  fromCrosswalk,
  reversedCrosswalk
} from "./chunk-JRODJITU.js";
import "./chunk-X24V72K6.js";
import "./chunk-NKZ44XYU.js";
import "./chunk-LMLQOX2J.js";
export {
  escoOnetNesta2020,
  fromCrosswalk,
  reversedCrosswalk
};
