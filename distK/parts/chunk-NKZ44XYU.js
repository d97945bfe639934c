import {
  statedNumber
} from "./chunk-LMLQOX2J.js";

// src/ingest/columns.ts
import { SkillGraphError } from "../core.js";
var Columns = class {
  #file;
  #header;
  #positions = /* @__PURE__ */ new Map();
  constructor(file, header) {
    this.#file = file;
    this.#header = header;
    for (const [position, name] of header.entries()) {
      const key = squeezed(name);
      if (!this.#positions.has(key)) this.#positions.set(key, position);
    }
  }
  /** The position of a column under any of its names, -1 where there is none: that field is blank. */
  find(...names) {
    for (const name of names) {
      const position = this.#positions.get(squeezed(name));
      if (position !== void 0) return position;
    }
    return -1;
  }
  /** @throws SkillGraphError `MISSING_COLUMN` naming the file, the column looked for and the columns found. */
  need(...names) {
    const position = this.find(...names);
    if (position >= 0) return position;
    throw this.missing(names);
  }
  /** What is thrown for a column that is not there; `remedy` says what else to do. */
  missing(names, remedy = "") {
    const found = this.#header.filter((name) => name !== "");
    const near = found.filter((name) => names.some((wanted) => areNear(squeezed(name), squeezed(wanted))));
    return new SkillGraphError(
      "MISSING_COLUMN",
      [
        `${this.#file} has no column ${names.map((name) => `"${name}"`).join(" or ")}.`,
        found.length === 0 ? "It is empty." : `Its columns are: ${found.map(cut).join(", ")}.`,
        ...near.length === 0 ? [] : [`The nearest: ${near.map((name) => `"${cut(name)}"`).join(", ")}.`],
        ...found.length === 1 && /[^\p{L}\p{N}]/u.test(found[0]) ? ["If that is several, say what separates them: delimiter: '…' (--delimiter …)."] : [],
        ...remedy === "" ? [] : [remedy]
      ].join(" ")
    );
  }
};
function checkHeader(file, header) {
  if (isName(header[0] ?? "") && !header.some(isFigure)) return;
  if (header.every((field, at) => field === String(at))) return;
  const held = header.filter((field) => field !== "").slice(0, 3);
  throw new SkillGraphError(
    "MISSING_COLUMN",
    `${file} has no header: its first record holds ${held.map((field) => `"${cut(field)}"`).join(", ")}. Write a line with the names of the columns above it.`
  );
}
function isName(field) {
  return field === "" || /\p{L}/u.test(field) && !/^https?:\/\//i.test(field);
}
function isFigure(field) {
  return statedNumber(field).value !== null && !/^(?:19|20)\d\d$/.test(field);
}
function squeezed(name) {
  const letters = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return letters === "" ? name : letters;
}
function areNear(a, b) {
  if (Math.min(a.length, b.length) > 2 && (a.includes(b) || b.includes(a))) return true;
  return Math.abs(a.length - b.length) <= 2 && Math.max(a.length, b.length) > 4 && distance(a, b) <= 2;
}
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length];
}
function cut(text) {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

export {
  Columns,
  checkHeader,
  cut
};
