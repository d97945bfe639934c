import {
  displayWidth,
  padded,
  truncated,
  wrapped
} from "./chunk-KO5RFHX6.js";

// src/cli/tell/table.ts
var GAP = "  ";
var LEAST = 12;
var STUMP = 24;
function tableLines(screen, columns, rows, options = {}) {
  const { indent = "  ", header = true } = options;
  const filled = columns.filter(({ cell }) => rows.some((row) => cell(row) !== ""));
  const used = screen.isTerminal ? roomy(filled, rows, header, screen.width - indent.length) : filled;
  const cells = rows.map((row) => used.map(({ cell }) => cell(row)));
  const natural = naturalWidths(used, rows, header);
  const widths = screen.isTerminal ? fitted(used, natural, screen.width - indent.length) : natural;
  const line = (texts, styled) => (indent + used.map(({ align, style, flexible }, i) => {
    const text = padded(flexible ? truncated(texts[i], widths[i]) : texts[i], widths[i], align);
    return styled && style ? style(text) : text;
  }).join(GAP)).trimEnd();
  const titles = line(
    used.map(({ title }) => title),
    false
  );
  const leftOut = filled.filter((column) => !used.includes(column) && column.title !== "").map(({ title }) => title);
  return [
    ...header && rows.length > 0 ? [screen.styles.dim(titles)] : [],
    ...cells.map((texts) => line(texts, true)),
    ...leftOut.length === 0 ? [] : leftOutLines(screen, leftOut, indent)
  ];
}
function leftOutLines({ styles, width }, titles, indent) {
  const words = `(at ${width} columns without: ${titles.join(", ")})`;
  return wrapped(words, width - indent.length).map((line) => styles.dim(indent + line));
}
function naturalWidths(columns, rows, header) {
  return columns.map(
    ({ title, cell }) => rows.reduce((widest, row) => Math.max(widest, displayWidth(cell(row))), header ? displayWidth(title) : 0)
  );
}
function roomy(columns, rows, header, room) {
  const natural = naturalWidths(columns, rows, header);
  const widths = fitted(columns, natural, room);
  const minor = columns.findLastIndex((column) => column.minor);
  const isCut = widths.some((width, i) => width < Math.min(natural[i], STUMP));
  return isCut && minor >= 0 ? roomy(columns.toSpliced(minor, 1), rows, header, room) : columns;
}
function fitted(columns, natural, room) {
  const widths = [...natural];
  let excess = widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1) - room;
  for (let i = columns.length - 1; i >= 0 && excess > 0; i--) {
    if (!columns[i].flexible) continue;
    const cut = Math.min(excess, Math.max(0, widths[i] - LEAST));
    widths[i] -= cut;
    excess -= cut;
  }
  return widths;
}

export {
  tableLines
};
