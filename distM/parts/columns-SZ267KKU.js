import {
  Columns,
  checkHeader,
  cut
} from "./chunk-NKZ44XYU.js";
import "./chunk-LMLQOX2J.js";
export {
  Columns,
  checkHeader,
  cut
};
