import {
  foreignWords,
  isParquet,
  isWorkbook,
  readTables,
  withSourceFiles
} from "./chunk-GTRHJZQ6.js";
import {
  TextDecoding
} from "./chunk-XAXBVLKJ.js";
import {
  fileName,
  pathsText
} from "./chunk-WGYY42TU.js";
import {
  checkHeader
} from "./chunk-NKZ44XYU.js";

// src/files/read-records.ts
import { SkillGraphError } from "../core.js";

// src/files/format-reader.ts
var HEAD = /* @__PURE__ */ (() => 1 << 14)();
function headReader(limits = {}) {
  const heads = /* @__PURE__ */ new Map();
  return (file) => {
    const known = heads.get(file) ?? headOf(file, limits);
    heads.set(file, known);
    return known;
  };
}
async function headOf(file, limits) {
  if (isWorkbook(file.name)) {
    const { firstRows } = await import("./xlsx-U35KKGPI.js");
    return (await firstRows(file, limits)).map((row) => row.join("	")).join("\n");
  }
  if (isParquet(file.name)) {
    const { parquetHeader } = await import("./parquet-45A25N5C.js");
    return (await parquetHeader(file)).join("	");
  }
  const chunks = [];
  let length = 0;
  for await (const chunk of file.open()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= HEAD) break;
  }
  const decoding = new TextDecoding();
  const text = decoding.write(Buffer.concat(chunks).subarray(0, HEAD));
  return length < HEAD ? text + decoding.end() : text;
}

// src/files/read-records.ts
async function readRecords(path, options = {}) {
  return recordsOf(await readTable(path, options));
}
function recordsOf({ rows }) {
  const [header = [], ...records] = [...rows];
  const first = [...header.keys()].filter((at) => header.indexOf(header[at]) === at);
  return records.filter((fields) => fields.length > 0).map((fields) => Object.fromEntries(first.map((at) => [header[at], fields[at] ?? ""])));
}
async function readTable(path, options = {}) {
  return withSourceFiles(path, options, async ({ paths, files }) => {
    const [file, ...others] = files;
    if (file === void 0 || others.length > 0)
      throw new SkillGraphError(
        "BAD_INPUT",
        `${pathsText(paths)} holds ${files.length} files, and one table is wanted. Name the file.`
      );
    const words = foreignWords(file, await headReader(options.limits)(file));
    if (words !== void 0) throw new SkillGraphError("UNKNOWN_FORMAT", `${pathsText(paths)} ${words}`);
    return tableOf(file, options);
  });
}
async function tableOf(file, options = {}) {
  const rows = [];
  const issues = [];
  await readTables(rowCollector(rows, issues), [file], options, () => options.quoted ?? true);
  if (options.headed ?? true) checkHeader(fileName(file), rows[0] ?? []);
  return { file: fileName(file), rows, issues };
}
function rowCollector(rows, issues) {
  return {
    issues,
    select: (names) => names,
    open: (_file, header) => {
      rows.push(header);
      return {
        row: (fields, row) => {
          while (rows.length < row - 1) rows.push([]);
          rows.push(fields);
        }
      };
    }
  };
}

export {
  headReader,
  readRecords,
  recordsOf,
  readTable,
  tableOf
};
