import {
  onetReader,
  readOnetForms,
  withOwnLens
} from "./chunk-QXPDP3EW.js";
import {
  headReader
} from "./chunk-FU4SQNVM.js";
import {
  foreignWords,
  graphReader,
  headRows,
  isParquet,
  likelyDelimiters,
  readForms,
  readTables,
  statedDelimiter,
  withSourceFiles
} from "./chunk-GTRHJZQ6.js";
import {
  fileName,
  isPathOrPaths,
  pathsText
} from "./chunk-WGYY42TU.js";
import {
  EscoReader,
  PairsReader,
  TabiyaReader,
  escoFile,
  escoForms,
  escoLanguages,
  labelKinds,
  pairsForms,
  tabiyaFile,
  tabiyaForms
} from "./chunk-MCKHC3N4.js";
import {
  isHeader
} from "./chunk-4ITXIHJL.js";

// src/files/read-any.ts
import { checkOptions as checkOptions4 } from "../core.js";
import { SkillGraphError as SkillGraphError2 } from "../core.js";

// src/files/read-esco.ts
import { checkOptions } from "../core.js";
var readEscoForms = /* @__PURE__ */ (() => ({ ...escoForms, ...readForms }))();
var relations = /* @__PURE__ */ (() => /* @__PURE__ */ new Set(["requirements", "broader", "skillRelations"]))();
var escoReader = {
  name: "esco",
  lookedFor: "ESCO (occupations_en.csv, skills_en.csv, occupationSkillRelations_en.csv)",
  recognises: async (files, head) => {
    const labelled = files.filter(({ name }) => labelKinds.has(escoFile(name)?.kind));
    for (const file of labelled) {
      const header = await head(file);
      if (/conceptUri/i.test(header)) return true;
      if (/PREFERREDLABEL/.test(header)) return false;
    }
    return files.some(({ name }) => relations.has(escoFile(name)?.kind));
  },
  read: async ({ paths, files }, options) => {
    const names = files.map(({ name }) => name);
    const where = [...paths, ...names].join("\n");
    const unnamed = /classification\s*-\s*([a-z]{2})\s*-/i.exec(where)?.[1]?.toLowerCase();
    const version = options.version ?? /(?:^|[^\d.])v?(1\.\d+(?:\.\d+)?)(?![\d.]*\d)/m.exec(where)?.[1];
    const reader = new EscoReader({
      languages: escoLanguages(names, options.languages, unnamed),
      ...version === void 0 ? {} : { version }
    });
    await readTables(reader, files, options);
    return reader.finish();
  }
};
async function readEsco(path, options = {}) {
  checkOptions(options, readEscoForms);
  return withSourceFiles(path, options, (data) => escoReader.read(data, options));
}

// src/files/read-pairs.ts
import { checkOptions as checkOptions2 } from "../core.js";
import { SkillGraphError } from "../core.js";
var readPairsForms = /* @__PURE__ */ (() => ({ ...pairsForms, labels: isPathOrPaths, ...readForms }))();
var pairsReader = {
  name: "pairs",
  lookedFor: "an edge list (a table with a column of occupations and one of skills)",
  recognises: async (files, head) => {
    const tables = files.filter(isTable);
    if (files.length === 1) return tables.length === 1 || /[,;\t|~]/.test(firstLineOf(await head(files[0])));
    for (const file of tables) if (await isEdgeList(file, head, {})) return true;
    return false;
  },
  read: async (data, options) => {
    const { labels, ...rest } = options;
    const reader = new PairsReader(rest);
    if (labels !== void 0)
      await withSourceFiles(labels, options, async ({ files }) => {
        const tables = { issues: reader.issues, open: reader.labels.open.bind(reader.labels) };
        await readTables({ ...tables, select: (names) => names }, files, {
          signal: options.signal,
          limits: options.limits
        });
      });
    const { wanted, ignored } = await edgeLists(data.files, data.paths, options);
    for (const { name } of ignored)
      reader.issues.push({
        code: "UNUSUAL_LAYOUT",
        file: name,
        message: "The file is no edge list; it is not read. Tables of labels are named with labels (--labels)."
      });
    await readTables(reader, wanted, options);
    return reader.finish();
  }
};
async function readPairs(path, options = {}) {
  checkOptions2(options, readPairsForms);
  return withSourceFiles(path, options, (data) => pairsReader.read(data, options));
}
async function edgeLists(files, paths, options) {
  if (files.length <= paths.length) return { wanted: files, ignored: [] };
  const tables = files.filter(isTable);
  const head = headReader(options.limits);
  const wanted = [];
  for (const file of tables) if (tables.length === 1 || await isEdgeList(file, head, options)) wanted.push(file);
  if (wanted.length > 1 && !wanted.every(isPart))
    throw new SkillGraphError(
      "UNKNOWN_FORMAT",
      `${pathsText(paths)} holds ${wanted.length} edge lists: ${wanted.map(({ name }) => name).join(", ")}. Name the one that is meant, or those that belong together, one path each.`
    );
  if (wanted.length > 0)
    return { wanted, ignored: files.filter((file) => !wanted.includes(file) && !fileName(file).startsWith("_")) };
  throw new SkillGraphError(
    "UNKNOWN_FORMAT",
    `None of the ${files.length} files of ${pathsText(paths)} is an edge list: a table with a column of occupations and one of skills. Name the file itself, and its columns with columns (--columns).`
  );
}
async function isEdgeList(file, head, options) {
  const text = await head(file);
  const reader = new PairsReader({ columns: options.columns });
  const stated = options.delimiter ?? statedDelimiter(text);
  return (stated === void 0 ? likelyDelimiters(text) : [stated]).some(
    (delimiter) => headRows(text, delimiter).some((row) => isHeader(reader, file.name, row))
  );
}
function isPart(file) {
  return isParquet(file.name) || /^part-\d+/i.test(fileName(file));
}
function isTable({ name }) {
  return /\.(csv|tsv|tab|psv|txt|xlsx|parquet|pq)$/i.test(name);
}
function firstLineOf(text) {
  return /^[^\r\n]*/.exec(text)[0];
}

// src/files/read-tabiya.ts
import { checkOptions as checkOptions3 } from "../core.js";
var readTabiyaForms = /* @__PURE__ */ (() => ({ ...tabiyaForms, ...readForms }))();
var tabiyaReader = {
  name: "tabiya",
  lookedFor: "Tabiya (occupations.csv, skills.csv, occupation_to_skill_relations.csv)",
  recognises: async (files, head) => {
    const labelled = files.filter(({ name }) => /^(?:occupations|skills)$/.test(tabiyaFile(name) ?? ""));
    return (await Promise.all(labelled.map(head))).some((header) => /PREFERREDLABEL/.test(header));
  },
  read: async ({ files }, options) => {
    const reader = new TabiyaReader(options);
    await readTables(reader, files, options);
    return reader.finish();
  }
};
async function readTabiya(path, options = {}) {
  checkOptions3(options, readTabiyaForms);
  return withSourceFiles(path, options, (data) => tabiyaReader.read(data, options));
}

// src/files/read-any.ts
var readers = [escoReader, tabiyaReader, onetReader, graphReader, pairsReader];
var named = /* @__PURE__ */ (() => /* @__PURE__ */ readers.filter((reader) => reader !== pairsReader))();
var forms = /* @__PURE__ */ (() => ({
  ...readEscoForms,
  ...readOnetForms,
  ...readTabiyaForms,
  ...readPairsForms
}))();
var lookedFor = /* @__PURE__ */ (() => /* @__PURE__ */ readers.map((reader) => reader.lookedFor).join(", "))();
async function readCatalogue(path, options = {}) {
  checkOptions4(options, forms);
  return withSourceFiles(path, options, async (data) => {
    const reader = namesColumns(options) ? pairsReader : await readerOf(data, headReader(options.limits));
    const catalogue = await reader.read(data, options);
    if (reader !== escoReader) checkLanguages(catalogue, options.languages, pathsText(data.paths));
    return withOwnLens(catalogue, data.files);
  });
}
function checkLanguages({ languages }, asked, what) {
  if (asked === void 0 || asked.join() === languages.join()) return;
  throw new SkillGraphError2(
    "BAD_OPTION",
    `languages (--languages) chooses among the files of an ESCO download; ${what} cannot be read in ${asked.join(", ")}: its labels are in ${languages.join(", ")} (und: not stated). The language of an edge list is stated with language (--language).`
  );
}
function namesColumns({ columns }) {
  return columns?.occupation !== void 0 || columns?.skill !== void 0;
}
async function dataFormat(path) {
  return withSourceFiles(path, {}, async (data) => (await readerOf(data, headReader())).name);
}
async function readerOf(data, head) {
  const { paths, files } = data;
  const { own, refusal } = await ownFiles(data, head);
  if (await onetReader.recognises(own, head) && (await escoReader.recognises(own, head) || await tabiyaReader.recognises(own, head)))
    throw new SkillGraphError2(
      "BAD_INPUT",
      `There are two classifications in ${pathsText(paths)}, O*NET and ESCO. Read them one by one; borrowedRatings joins their ratings by a crosswalk.`
    );
  const candidates = refusal === void 0 || own.length > 1 || await isEdgeList(own[0], head, {}) ? readers : named;
  for (const reader of candidates) if (await reader.recognises(own, head)) return reader;
  if (refusal !== void 0) throw new SkillGraphError2("UNKNOWN_FORMAT", refusal);
  throw new SkillGraphError2(
    "UNKNOWN_FORMAT",
    `${pathsText(paths)} ${paths.length === 1 ? "holds" : "hold"} none of the known layouts. Looked for: ${lookedFor}. ${found(files)}`
  );
}
async function ownFiles({ files, paths }, head) {
  const own = [];
  let refusal;
  for (const file of files) {
    const words = foreignWords(
      file,
      /\.(csv|tsv|txt|xlsx)$/i.test(file.name) && files.length > 1 ? "" : await head(file)
    );
    if (words === void 0) own.push(file);
    else refusal ??= `${files.length === 1 ? pathsText(paths) : `"${file.name}"`} ${words}`;
  }
  if (own.length === 0 && refusal !== void 0) throw new SkillGraphError2("UNKNOWN_FORMAT", refusal);
  return { own, refusal };
}
function found(files) {
  if (files.length === 0) return "Found: no file. Folders are looked through three deep.";
  const shown = files.slice(0, 12).map(({ name }) => name);
  return `Found: ${shown.join(", ")}${files.length > shown.length ? ` and ${files.length - shown.length} more` : ""}.`;
}

export {
  readEsco,
  readPairs,
  readTabiya,
  lookedFor,
  readCatalogue,
  dataFormat
};
