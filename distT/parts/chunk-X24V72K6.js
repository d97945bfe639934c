import {
  checkHeader
} from "./chunk-NKZ44XYU.js";
import {
  statedNumber
} from "./chunk-LMLQOX2J.js";

// src/ingest/input-forms.ts
import { isSource, isVintage } from "../core.js";
import { checkedEntries, checkForm, isIterable, isNumber, isText, later, listOf, perhaps, recordOf, such } from "../core.js";
var isTable = /* @__PURE__ */ (() => /* @__PURE__ */ later(() => recordOf({ file: isText, rows: isIterable })))();
var isTables = /* @__PURE__ */ (() => /* @__PURE__ */ later(() => listOf(isTable)))();
var isRow = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => such(
    (value) => Array.isArray(value) && !value.includes(void 0) && value.every((field) => typeof field === "string"),
    "a list of texts, one for each column"
  )
))();
function rowsOf({
  file,
  rows
}) {
  return checkedEntries(`rows of ${file}`, rows, isRow);
}
var isCrosswalk = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => recordOf({
    name: isText,
    links: listOf(recordOf({ from: isText, to: isText, confidence: isNumber })),
    vintage: perhaps(isVintage),
    source: perhaps(isSource)
  })
))();
var isVintageTable = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => recordOf({
    from: isVintage,
    to: isVintage,
    links: listOf(recordOf({ from: isText, to: isText, fromLabel: perhaps(isText), toLabel: perhaps(isText) }))
  })
))();
var isColumnOfEdition = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => such(
    (value) => Array.isArray(value) && value.length === 2 && typeof value[0] === "string" && isVintage(value[1]) === null,
    "a column and its edition, such as ['code', 'soc-2018']"
  )
))();
var onlyOf = (names, form) => {
  const known = recordOf(Object.fromEntries(names.map((name) => [name, perhaps(form)])));
  return (value) => {
    const misfit = known(value);
    if (misfit !== null) return misfit;
    const unknown = Object.keys(value).find((name) => !names.includes(name));
    return unknown === void 0 ? null : {
      at: `.${unknown}`,
      value: value[unknown],
      wanted: `one of ${names.join(", ")}`
    };
  };
};
var columnsOf = (...names) => onlyOf(names, isText);
var areVintageTables = /* @__PURE__ */ (() => /* @__PURE__ */ later(() => listOf(isVintageTable)))();
function checkTable(table) {
  checkForm("The table", table, isTable);
}

// src/ingest/cells.ts
import { cleanText } from "../core.js";
function cellText(fields, column) {
  const field = fields[column];
  return field === void 0 ? "" : cleanText(field);
}
function cellLabel(fields, column) {
  return fields[column]?.trim() ?? "";
}
function cellWord(fields, column) {
  return cellText(fields, column).toLowerCase();
}
function cellNumber(fields, column) {
  return statedNumber(fields[column] ?? "");
}
function cleanTable(table) {
  checkTable(table);
  const [header = [], ...records] = Array.from(rowsOf(table), (fields) => fields.map(cleanText));
  checkHeader(table.file, header);
  return { header, rows: records };
}
function cellList(field, separator) {
  if (field === void 0 || field === "") return [];
  const parts = separator === void 0 ? field.split(/\r\n?|\n|\s+\|\s+/) : field.split(separator);
  return parts.filter((part) => part.trim() !== "");
}
function cellOf(value) {
  if (value === null || value === void 0) return "";
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, "");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

export {
  isTable,
  isTables,
  rowsOf,
  isCrosswalk,
  isColumnOfEdition,
  columnsOf,
  areVintageTables,
  cellText,
  cellLabel,
  cellWord,
  cellNumber,
  cleanTable,
  cellList,
  cellOf
};
