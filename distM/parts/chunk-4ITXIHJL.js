import {
  cut
} from "./chunk-NKZ44XYU.js";

// src/ingest/table-feed.ts
import { counted } from "../core.js";
import { cleanText } from "../core.js";
function isHeader(reader, file, record) {
  return !isComment(record) && (reader.fits?.(file, headerOf(record)) ?? true);
}
var ABOVE = 10;
var TableFeed = class {
  #reader;
  #file;
  #sink = null;
  #width = 0;
  #headerRow = 0;
  /** As it is written. */
  #header = [];
  /** Records that hold something and stand before the header, as far as it is known. */
  #above = [];
  /** Records handed over so far, header included. */
  count = 0;
  constructor(reader, file) {
    this.#reader = reader;
    this.#file = file;
  }
  row(fields) {
    this.count++;
    if (this.#sink === null) {
      if (this.count === 1 && isSeparatorLine(fields)) return;
      if (isBlankRow(fields)) return;
      this.#above.push({ fields, row: this.count, usable: isHeader(this.#reader, this.#file, fields) });
      this.#decide(false);
      return;
    }
    if ((fields[0] ?? "").trim() === "" && isBlankRow(fields)) return;
    if (this.count === this.#headerRow + 1 && isRule(fields)) return;
    if (fields[0] === this.#header[0] && this.#isHeader(fields)) return;
    if (fields.length !== this.#width)
      this.#issue(
        "RAGGED_ROW",
        this.count,
        `The row has ${counted(fields.length, "field")}, the header ${this.#width}; ${fields.length < this.#width ? "missing fields count as blank" : "fields beyond the header are ignored"}.`
      );
    this.#sink.row(fields, this.count);
  }
  /** Files that were joined one below the other repeat their header. */
  #isHeader(fields) {
    if (fields.length !== this.#width || !fields.every((field, at) => field === this.#header[at])) return false;
    this.#issue("UNUSUAL_LAYOUT", this.count, "The header stands here again; it is no row.");
    return true;
  }
  #issue(code, row, message) {
    this.#reader.issues.push({ code, file: this.#file, row, message });
  }
  /** @throws SkillGraphError `MISSING_COLUMN` for a file without so much as a header. */
  end() {
    if (this.#sink === null) this.#decide(true);
    if (this.#sink === null) this.#open({ fields: [], row: 1, usable: false });
  }
  /**
   * The header is the first record that the reader can use and that names several things. A single usable name may be a
   * title, or the only column: what follows decides. Where no record can be used, the error is about the widest.
   */
  #decide(isEnd) {
    const above = this.#above;
    const usable = above.filter((held) => held.usable);
    const header = usable.find(({ fields }) => namedIn(fields) > 1);
    if (header === void 0 && usable.length < 2 && above.length < ABOVE && !isEnd) return;
    const widest = above.toSorted((a, b) => namedIn(b.fields) - namedIn(a.fields))[0];
    const chosen = header ?? usable[0] ?? widest;
    if (chosen !== void 0) this.#open(chosen);
  }
  #open(header) {
    const names = headerOf(header.fields);
    this.#width = names.length;
    this.#headerRow = header.row;
    this.#header = header.fields;
    this.#sink = this.#reader.open(this.#file, names);
    const position = this.#above.indexOf(header);
    const above = this.#above.slice(0, position);
    const below = this.#above.slice(position + 1);
    this.#above = [];
    const issue = (message) => this.#issue("UNUSUAL_LAYOUT", header.row, message);
    if (above.length > 0)
      issue(
        `The header is record ${header.row}; what stands above it is not read: ${above.map(({ fields }) => `"${cut(fields.filter((field) => field.trim() !== "").join(" "))}"`).join(", ")}.`
      );
    for (const [name, positions] of repeated(names))
      issue(
        `${positions.length} columns are called "${name}" (${positions.map((at) => at + 1).join(", ")}); the first counts.`
      );
    const last = this.count;
    for (const { fields, row } of below) {
      this.count = row - 1;
      this.row(fields);
    }
    this.count = last;
  }
};
function headerOf(record) {
  return record.map(cleanText);
}
function isBlankRow(fields) {
  return fields.every((field) => cleanText(field) === "");
}
function isRule(fields) {
  const drawn = fields.filter((field) => field.trim() !== "");
  return drawn.length > 1 && drawn.every((field) => /^\s*:?[-=+]{2,}:?\s*$/.test(field));
}
function isSeparatorLine(fields) {
  return /^\s*"?sep=/i.test(fields[0] ?? "") && fields.slice(1).every((field) => field.trim() === "");
}
function isComment([first = ""]) {
  return /^\s*(?:#|\/\/)\s*\S/.test(first);
}
function namedIn(fields) {
  return fields.filter((field) => cleanText(field) !== "").length;
}
function repeated(names) {
  const positions = /* @__PURE__ */ new Map();
  for (const [at, name] of names.entries()) {
    const key = name.toLowerCase();
    if (key !== "") positions.set(key, [...positions.get(key) ?? [], at]);
  }
  return [...positions].filter(([, found]) => found.length > 1);
}

export {
  isHeader,
  TableFeed
};
