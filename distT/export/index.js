import {
  toEdgesCsv,
  toGexf,
  toGraphml,
  toJson,
  toNodesCsv,
  toPairsCsv,
  toTables
} from "../parts/chunk-ZWMNFMJO.js";
import {
  SQL_PAIRS,
  toSql
} from "../parts/chunk-ZHK45SS7.js";
import {
  toMermaid
} from "../parts/chunk-5LNP6Z4Y.js";
import "../parts/chunk-TGXWEDDF.js";
export {
  SQL_PAIRS,
  toEdgesCsv,
  toGexf,
  toGraphml,
  toJson,
  toMermaid,
  toNodesCsv,
  toPairsCsv,
  toSql,
  toTables
};
