// src/cli/ask/listed-names.ts
import { matchConcept } from "../core.js";
import { SkillGraphError } from "../core.js";
function listedNames(index, kinds, typed) {
  return typed.flatMap((text) => {
    if (text.trim() === "") return [];
    if (isName(index, kinds, text.trim())) return [text.trim()];
    return text.includes("|") ? tidy(text.split("|")) : withCommas(index, kinds, text.split(","));
  });
}
var MOST_PARTS = 8;
function withCommas(index, kinds, parts) {
  const names = [];
  for (let start = 0; start < parts.length; ) {
    let end = Math.min(parts.length, start + MOST_PARTS);
    while (end > start + 1 && !isName(index, kinds, parts.slice(start, end).join(",").trim())) end--;
    names.push(parts.slice(start, end).join(","));
    start = end;
  }
  return tidy(names);
}
function tidy(names) {
  return names.map((name) => name.trim()).filter((name) => name !== "");
}
function isName(index, kinds, text) {
  return kinds.some((kind) => {
    try {
      return matchConcept(index, kind, text) !== null;
    } catch (error) {
      if (error instanceof SkillGraphError && error.code === "AMBIGUOUS") return true;
      throw error;
    }
  });
}

export {
  listedNames
};
