import {
  loadIndex,
  saveIndex
} from "../parts/chunk-VQVWXDI7.js";
import "../parts/chunk-ZEVKVKGG.js";
import {
  dataFormat,
  readCatalogue,
  readEsco,
  readPairs,
  readTabiya
} from "../parts/chunk-MLKEVXA6.js";
import {
  readLens,
  readOnet
} from "../parts/chunk-QXPDP3EW.js";
import "../parts/chunk-FU4SQNVM.js";
import "../parts/chunk-GTRHJZQ6.js";
import "../parts/chunk-XAXBVLKJ.js";
import "../parts/chunk-EFCQSSH5.js";
import "../parts/chunk-IHSMZTY6.js";
import "../parts/chunk-WGYY42TU.js";
import "../parts/chunk-MCKHC3N4.js";
import "../parts/chunk-VLFQYCSY.js";
import "../parts/chunk-CTY7JPRA.js";
import "../parts/chunk-4ITXIHJL.js";
import "../parts/chunk-BU4W7L5W.js";
import "../parts/chunk-O23IKP5S.js";
import "../parts/chunk-XAK5PKI7.js";
import "../parts/chunk-JRODJITU.js";
import "../parts/chunk-X24V72K6.js";
import "../parts/chunk-NKZ44XYU.js";
import "../parts/chunk-LMLQOX2J.js";
import "../parts/chunk-MQSLNDBF.js";
import "../parts/chunk-SESHL5MT.js";
export {
  dataFormat,
  loadIndex,
  readCatalogue,
  readEsco,
  readLens,
  readOnet,
  readPairs,
  readTabiya,
  saveIndex
};
