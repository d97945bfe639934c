import {
  lentText
} from "./chunk-FXXZ6TKS.js";
import {
  wrapped
} from "./chunk-KO5RFHX6.js";

// src/cli/tell/lent.ts
function lentLines({ styles, width }, lent) {
  return wrapped(lentText(lent), width).map(styles.dim);
}

export {
  lentLines
};
