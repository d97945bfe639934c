import {
  askedTable
} from "./chunk-6OU66TWY.js";
import {
  vintageDiff
} from "./chunk-CSP5VXGU.js";
import {
  vintageLinks
} from "./chunk-XAK5PKI7.js";

// src/cli/ask/vintage-table.ts
async function vintageTable(path) {
  const { links, before, after } = vintageLinks(await askedTable(path));
  return vintageDiff(links, { before, after });
}

export {
  vintageTable
};
