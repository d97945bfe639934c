import {
  filesInZip
} from "./chunk-EFCQSSH5.js";
import {
  CELL_LENGTH,
  inflatedLimit
} from "./chunk-IHSMZTY6.js";
import {
  fileName
} from "./chunk-WGYY42TU.js";
import {
  TableFeed,
  isHeader
} from "./chunk-4ITXIHJL.js";
import "./chunk-NKZ44XYU.js";
import "./chunk-LMLQOX2J.js";

// src/files/xlsx.ts
import readWorkbook from "read-excel-file/node";
import { beyond as beyond2, SkillGraphError as SkillGraphError2 } from "../core.js";

// src/files/sheet-span.ts
import { beyond, SkillGraphError } from "../core.js";
var MOST_ROWS = 1048576;
var MOST_COLUMNS = 16384;
async function checkSheetSpans(files, file, packedBytes, limits) {
  const allowed = inflatedLimit(limits, packedBytes);
  for (const sheet of files.filter(({ name }) => /\bworksheets\/[^/]*\.xml$/i.test(name))) {
    const { rows, columns } = await spanOf(sheet);
    if (rows > MOST_ROWS || columns > MOST_COLUMNS)
      throw new SkillGraphError(
        "MALFORMED_ZIP",
        `${file} is no workbook that can be read: it speaks of row ${rows} and column ${columns}. Save it again as .xlsx, or as CSV.`
      );
    if (rows * columns > allowed)
      throw beyond("inflatedBytes", `A sheet of ${file} spans ${rows} rows and ${columns} columns`, allowed);
  }
}
var place = /* @__PURE__ */ (() => /<(?:\w+:)?(?:row\b[^<>]*?\sr="(\d+)"|c\b[^<>]*?\sr="([A-Za-z]+)(\d+)"(?:[^<>]*[^/<>])?>)/g)();
var TAG = /* @__PURE__ */ (() => 1 << 10)();
async function spanOf(sheet) {
  let [rows, columns] = [1, 1];
  let rest = "";
  for await (const chunk of sheet.open()) {
    const text = rest + chunk.toString("latin1");
    for (const [, row, letters = "", cellRow] of text.matchAll(place)) {
      rows = Math.max(rows, Number(row ?? cellRow));
      let column = 0;
      for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
      columns = Math.max(columns, column);
    }
    rest = text.slice(-TAG);
  }
  return { rows, columns };
}

// src/files/xlsx.ts
async function readXlsx(source, reader, options = {}) {
  const file = fileName(source);
  const sheets = await sheetsOf(source, options);
  const fitting = sheets.find(
    ({ rows }) => rows.slice(0, HEAD).some((row, i) => isHeader(reader, file, textsOf(row, file, i + 1, options.limits)))
  );
  const chosen = fitting ?? sheets[0];
  const feed = new TableFeed(reader, file);
  for (const row of chosen?.rows ?? []) feed.row(textsOf(row, file, feed.count + 1, options.limits));
  feed.end();
  const others = sheets.filter((sheet) => sheet !== chosen);
  if (others.length > 0)
    reader.issues.push({
      code: "UNUSUAL_LAYOUT",
      file,
      message: `Only the sheet "${chosen.name}" is read; these are not: ${others.map(({ name }) => `"${name}"`).join(", ")}.`
    });
}
var HEAD = 12;
async function firstRows(source, limits = {}) {
  const sheets = await sheetsOf(source, { limits });
  return sheets.flatMap(
    ({ rows }) => rows.slice(0, HEAD).map((row, i) => textsOf(row, fileName(source), i + 1, limits))
  );
}
async function sheetsOf(source, { onBytes, signal, limits = {} }) {
  const chunks = [];
  let length = 0;
  const checkSignal = () => {
    if (signal?.aborted) throw new SkillGraphError2("ABORTED", `Reading ${fileName(source)} was cancelled.`);
  };
  for await (const chunk of source.open()) {
    checkSignal();
    chunks.push(chunk);
    length += chunk.length;
    onBytes?.(length);
  }
  const bytes = Buffer.concat(chunks);
  if (bytes.subarray(0, 2).toString("latin1") !== "PK")
    throw new SkillGraphError2(
      "UNKNOWN_FORMAT",
      `${fileName(source)} is called a workbook and is none. If it is text, call it something.csv; if it is of the old form (.xls), save it as .xlsx.`
    );
  const files = await filesInZip(bytes, fileName(source), limits);
  await checkSheetSpans(files, fileName(source), bytes.length, limits);
  checkSignal();
  try {
    const sheets = await readWorkbook(bytes, { parseNumber: Number, trim: false });
    checkSignal();
    return sheets.filter(({ data }) => data.length > 0).map(({ sheet, data }) => ({ name: sheet, rows: data }));
  } catch (cause) {
    if (cause instanceof SkillGraphError2) throw cause;
    throw new SkillGraphError2(
      "MALFORMED_ZIP",
      `${fileName(source)} is no workbook that can be read: ${cause.message}. Save it again as .xlsx, or as CSV.`,
      { cause }
    );
  }
}
function textsOf(row, file, record, limits = {}) {
  const longest = limits.cellLength ?? CELL_LENGTH;
  return row.map((cell) => {
    const text = textOf(cell);
    if (text.length > longest)
      throw beyond2("cellLength", `A field of record ${record} of ${file} has ${text.length} letters`, longest);
    return text;
  });
}
function textOf(cell) {
  if (cell === null || cell === void 0) return "";
  if (!(cell instanceof Date)) return String(cell);
  const text = cell.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text;
}
export {
  firstRows,
  readXlsx
};
