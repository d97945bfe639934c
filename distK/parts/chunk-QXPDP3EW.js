import {
  readTable,
  tableOf
} from "./chunk-FU4SQNVM.js";
import {
  readForms,
  readTables,
  withSourceFiles
} from "./chunk-GTRHJZQ6.js";
import {
  fileName,
  isPath
} from "./chunk-WGYY42TU.js";
import {
  OnetReader,
  onetFile,
  onetForms
} from "./chunk-CTY7JPRA.js";
import {
  withLensTables
} from "./chunk-BU4W7L5W.js";

// src/files/read-lens.ts
import { later, listOf } from "../core.js";
import { checkOptions as checkOptions2 } from "../core.js";

// src/files/read-onet.ts
import { checkOptions } from "../core.js";
var readOnetForms = /* @__PURE__ */ (() => ({ ...onetForms, ...readForms }))();
var onetReader = {
  name: "onet",
  lookedFor: "O*NET (Occupation Data.txt, Skills.txt, or the same as .xlsx)",
  recognises: async (files, head) => {
    if (files.some(({ name }) => onetFile(name)?.kind === "occupations")) return true;
    const ratings = files.filter(({ name }) => onetFile(name)?.kind === "ratings");
    return (await Promise.all(ratings.map(head))).some(
      (header) => /O\*NET-SOC Code\b[^\r\n]*\bScale ID\b/i.test(header)
    );
  },
  read: async ({ paths, files }, options) => {
    const where = [...paths, ...files.map(({ name }) => name)].join("\n");
    const [, major, minor] = /(?:\bdb_|o\*?net[-_ ]?v?)(\d+)[._](\d+)/i.exec(where) ?? [];
    const version = options.version ?? (major === void 0 ? void 0 : `${major}.${minor}`);
    const reader = new OnetReader({ ...options, ...version === void 0 ? {} : { version } });
    await readTables(reader, files, options, (file) => !/\.txt$/i.test(file));
    return reader.finish();
  }
};
async function readOnet(path, options = {}) {
  checkOptions(options, readOnetForms);
  return withSourceFiles(path, options, (data) => onetReader.read(data, options));
}

// src/files/read-lens.ts
var arePaths = /* @__PURE__ */ (() => /* @__PURE__ */ later(() => listOf(isPath)))();
var lensPathsForms = {
  attributes: arePaths,
  crosswalks: arePaths,
  vintages: arePaths,
  indicators: arePaths
};
async function readLens(paths, options = {}) {
  const { attributes = [], crosswalks, vintages, indicators } = checkOptions2(paths, lensPathsForms);
  const reading = checkOptions2(options, { signal: readForms.signal, limits: readForms.limits });
  const onet = [];
  const tables = [];
  for (const path of attributes) (await isOnet(path, reading) ? onet : tables).push(path);
  const all = (list = []) => Promise.all(list.map((path) => readTable(path, reading)));
  return {
    donors: onet.length === 0 ? [] : [await readOnet(onet, reading)],
    attributes: await all(tables),
    crosswalks: await all(crosswalks),
    vintages: await all(vintages),
    indicators: await all(indicators)
  };
}
var beside = /* @__PURE__ */ (() => [
  [/^indicators[^/]*\.(csv|tsv|xlsx)$/i, "indicators"],
  [/^(traits|tasks)[^/]*\.(csv|tsv|xlsx)$/i, "attributes"],
  [/^crosswalk[^/]*\.(csv|tsv|xlsx)$/i, "crosswalks"]
])();
async function withOwnLens(catalogue, files) {
  const found = {};
  for (const file of files) {
    const kind = beside.find(([name]) => name.test(fileName(file)))?.[1];
    if (kind !== void 0) found[kind] = [...found[kind] ?? [], await tableOf(file)];
  }
  return found.indicators === void 0 && found.attributes === void 0 ? catalogue : withLensTables(catalogue, found);
}
function isOnet(path, reading) {
  return withSourceFiles(path, reading, async ({ files }) => files.some(({ name }) => onetFile(name) !== null));
}

export {
  readOnetForms,
  onetReader,
  readOnet,
  readLens,
  withOwnLens
};
