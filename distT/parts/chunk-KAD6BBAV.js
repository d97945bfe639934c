// src/cli/tell/csv.ts
function csvLine(fields) {
  return fields.map((field) => field === void 0 ? "" : quoted(String(field))).join(",");
}
function excelLine(fields) {
  return csvLine(
    fields.map((field) => typeof field === "string" && /^[\s]*[=+\-@]/.test(field) ? `'${field}` : field)
  );
}
var BYTE_ORDER_MARK = "\uFEFF";
function quoted(text) {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export {
  csvLine,
  excelLine,
  BYTE_ORDER_MARK
};
