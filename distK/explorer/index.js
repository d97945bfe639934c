import {
  renderExplorer
} from "../parts/chunk-OECSAKQC.js";
import {
  renderReport,
  renderReportMarkdown
} from "../parts/chunk-R7FRBHAC.js";
import "../parts/chunk-5BKSTIAJ.js";
import "../parts/chunk-FXXZ6TKS.js";
import "../parts/chunk-TUMGH52Z.js";
import "../parts/chunk-TDKA2FOL.js";
import "../parts/chunk-DY3PZ2UH.js";
import "../parts/chunk-O54QLS5J.js";
import "../parts/chunk-5D2ZWJBX.js";
import "../parts/chunk-PHDNDULC.js";
import "../parts/chunk-5LNP6Z4Y.js";
export {
  renderExplorer,
  renderReport,
  renderReportMarkdown
};
