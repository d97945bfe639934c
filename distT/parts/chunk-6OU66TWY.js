import {
  counted
} from "./chunk-LFKZB7GM.js";
import {
  installedRules
} from "./chunk-QS2RKJMR.js";
import {
  askedLimits,
  markSample,
  screenOf,
  terminalSafe,
  unstyled,
  wrapped
} from "./chunk-KO5RFHX6.js";
import {
  packageVersion,
  publishedFolder
} from "./chunk-N2MHIA7K.js";
import {
  progress,
  working
} from "./chunk-CN7YLS6V.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";

// src/cli/ask/open-data.ts
import { open, stat } from "node:fs/promises";
import { delimiter } from "node:path";
import { MAGIC } from "../core.js";
import { SkillGraphError as SkillGraphError2 } from "../core.js";

// src/cli/ask/understood.ts
import { cleanText } from "../core.js";
import { SkillGraphError } from "../core.js";

// src/cli/tell/left-out.ts
var SHOWN = 3;
function tellIssues(issues = []) {
  if (issues.length === 0) return;
  const { styles, width } = screenOf(process.stderr);
  const lines = issues.slice(0, SHOWN).flatMap(
    ({ file, row, message }) => wrapped(`${styles.warn("note:")} ${file}${row === void 0 ? "" : `:${row}`} ${unstyled(message)}`, width, "  ")
  );
  const more = issues.length - SHOWN;
  if (more > 0) lines.push(`  and ${counted(more, "more", "more")}`);
  process.stderr.write(`${terminalSafe(lines.join("\n"))}
`);
}

// src/cli/ask/asked-table.ts
async function askedTable(path, options = {}) {
  const { readTable } = await import("./read-records-B5WINPI5.js");
  const table = await readTable(path, { limits: askedLimits().reading, ...options });
  tellIssues(table.issues);
  return table;
}

// src/cli/ask/understood.ts
var aliasesOf = /* @__PURE__ */ (() => /* @__PURE__ */ new WeakMap())();
var searches = /* @__PURE__ */ (() => /* @__PURE__ */ new WeakMap())();
async function takeAliases(index, paths) {
  if (paths.length === 0) return;
  const lists = await Promise.all(paths.map(readAliases));
  aliasesOf.set(index, lists.flat());
}
async function searchOf(index) {
  let search = searches.get(index);
  if (search === void 0) {
    const [{ createSearch }, rules] = await Promise.all([
      import("./create-search-PRFPXARS.js"),
      installedRules(index)
    ]);
    search = createSearch(index, { aliases: aliasesOf.get(index), rules, limits: askedLimits().search });
    searches.set(index, search);
  }
  return search;
}
async function understoodName(index, kind, typed, language) {
  const [search, { understand }] = await Promise.all([searchOf(index), import("./create-search-PRFPXARS.js")]);
  return understand(search, typed, { kind, language });
}
async function triedName(index, kind, typed, language) {
  try {
    return await understoodName(index, kind, typed, language);
  } catch (error) {
    if (!(error instanceof SkillGraphError) || error.code !== "TOO_LARGE") throw error;
    return { status: "unknown", kind, typed, missing: [], near: [] };
  }
}
async function readAliases(path) {
  const { rows } = await askedTable(path, { headed: false });
  const aliases = [];
  let row = 0;
  for (const fields of rows) {
    row++;
    const [name = "", id = "", language = ""] = fields.map(cleanText);
    const isHeader = row === 1 && /^(?:name|alias|label)$/i.test(name) && /^(?:id|uri)$/i.test(id);
    if (isHeader || fields.length === 0 || name.startsWith("#")) continue;
    if (name === "" || id === "")
      throw new SkillGraphError(
        "BAD_INPUT",
        `Line ${row} of "${path}" is no alias: write name,id or name,id,language.`
      );
    aliases.push({ name, id, ...language === "" ? {} : { language } });
  }
  return aliases;
}

// src/cli/ask/open-data.ts
var samplePath = /* @__PURE__ */ (() => /* @__PURE__ */ publishedFolder("fixtures/sample"))();
var VARIABLE = "SKILLGRAPH_DATA";
function dataPaths(call, typed = []) {
  if (isNamed(call, typed)) return typed.length > 0 ? typed : call.list("data");
  const usual = usualPaths();
  return usual.length > 0 ? usual : [samplePath];
}
function usualPaths() {
  return (process.env[VARIABLE] ?? "").split(delimiter).filter((path) => path !== "");
}
function isNamed(call, typed) {
  return typed.length > 0 || call.list("data").length > 0;
}
async function ofWhatIsNamed(call, typed, reading) {
  try {
    return await reading();
  } catch (error) {
    const isKnown = error instanceof SkillGraphError2 || error instanceof UsageError;
    if (!isKnown || isNamed(call, typed) || usualPaths().length === 0) throw error;
    const message = `${error.message} These data are named by the environment's ${VARIABLE}; --data goes before it.`;
    if (error instanceof UsageError) throw new UsageError(message);
    throw new SkillGraphError2(error.code, message, { candidates: error.candidates, cause: error });
  }
}
async function openData(call, typed = []) {
  const paths = dataPaths(call, typed);
  const language = call.text("lang");
  const index = await ofWhatIsNamed(call, typed, async () => {
    const opened = await (paths.length === 1 && paths[0] === samplePath ? openSample() : openPaths(paths, { cached: call.flag("cache") }));
    if (language === void 0 || opened.meta.languages.includes(language)) return opened;
    throw new UsageError(
      `There are no labels in "${language}" in ${paths.join(" and ")}. Languages there: ${opened.meta.languages.join(", ")}.`
    );
  });
  await takeAliases(index, call.list("aliases"));
  return index;
}
async function readData(call, options = {}) {
  const paths = dataPaths(call, call.arguments);
  return ofWhatIsNamed(call, call.arguments, () => readPaths(paths, options));
}
async function openSample() {
  const { sample } = await import("../sample/index.js");
  markSample(sample);
  return sample;
}
function languageOf(call) {
  const language = call.text("lang");
  return language === void 0 ? {} : { language };
}
async function openPaths(paths, { cached = false } = {}) {
  const areSaved = await Promise.all(paths.map(isSavedIndex));
  if (paths.length === 1 && areSaved[0]) {
    const { loadIndex } = await import("./index-file-VYQIVMZ3.js");
    return loadIndex(paths[0]);
  }
  const built = async () => {
    const catalogue = await readPaths(paths);
    working("building the index");
    const { buildIndex } = await import("../core.js");
    return buildIndex(catalogue);
  };
  if (!cached) return built();
  const { cachedIndex, userCacheFolder } = await import("./index-cache-GTBTB2YA.js");
  const ready = async (index) => (await import("./ready-HK7NKQAQ.js")).readyToAsk(index);
  return cachedIndex(paths, { folder: userCacheFolder(), version: packageVersion() }, { build: built, ready });
}
async function readPaths(paths, options = {}) {
  for (const path of paths)
    if (await isSavedIndex(path))
      throw new UsageError(
        `"${path}" is a saved index: it is read and checked already. skillgraph info "${path}" says what it holds; alone, it is what --data takes.`
      );
  const { readCatalogue } = await import("./read-any-YE5DAPAI.js");
  const { report, stop } = progress("reading");
  try {
    return await readCatalogue(paths, {
      limits: askedLimits().reading,
      ...options,
      onProgress: ({ bytes, totalBytes }) => report(bytes, totalBytes)
    });
  } finally {
    stop();
  }
}
async function isSavedIndex(path) {
  const start = new Uint8Array(MAGIC.length);
  try {
    if (!(await stat(path)).isFile()) return false;
    const file = await open(path);
    try {
      await file.read(start, 0, MAGIC.length, 0);
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code } = error;
    const why = code === "ENOENT" ? "There is nothing at" : `${code ?? "An error"} prevents reading`;
    throw new SkillGraphError2("UNREADABLE", `${why} "${path}". Check the path.`, { cause: error });
  }
  return String.fromCharCode(...start) === MAGIC;
}

export {
  tellIssues,
  askedTable,
  searchOf,
  understoodName,
  triedName,
  dataPaths,
  openData,
  readData,
  languageOf,
  openPaths,
  readPaths
};
