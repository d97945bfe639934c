import {
  readRecords,
  readTable,
  recordsOf,
  tableOf
} from "./chunk-FU4SQNVM.js";
import "./chunk-GTRHJZQ6.js";
import "./chunk-XAXBVLKJ.js";
import "./chunk-EFCQSSH5.js";
import "./chunk-IHSMZTY6.js";
import "./chunk-WGYY42TU.js";
import "./chunk-4ITXIHJL.js";
import "./chunk-NKZ44XYU.js";
import "./chunk-LMLQOX2J.js";
import "./chunk-MQSLNDBF.js";
import "./chunk-SESHL5MT.js";
export {
  readRecords,
  readTable,
  recordsOf,
  tableOf
};
