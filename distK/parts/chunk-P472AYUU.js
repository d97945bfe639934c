import {
  askedTable
} from "./chunk-6OU66TWY.js";

// src/cli/ask/crosswalk-file.ts
async function crosswalkOf(path) {
  const { fromCrosswalk } = await import("./crosswalk-WXHEMHNH.js");
  return fromCrosswalk(await askedTable(path));
}

export {
  crosswalkOf
};
