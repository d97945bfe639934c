import {
  listed,
  repeated
} from "./chunk-7F7QO62H.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";
import {
  pairFields
} from "./chunk-VLFQYCSY.js";

// src/cli/ask/reading-options.ts
var readingOptions = /* @__PURE__ */ (() => [
  {
    flags: "--languages <codes>",
    description: "languages to read, the main one first: en,de (default: all, English first)",
    parse: listed
  },
  {
    flags: "--columns <names>",
    description: `what the columns of an edge list are called: occupation=job,skill=competence,weight=share (fields: ${/* @__PURE__ */ pairFields.join(", ")})`,
    parse: repeated
  },
  { flags: "--delimiter <character>", description: "what separates fields (default: found out): , ; tab | ~ ^" },
  { flags: "--split-skills <separator>", description: 'what separates skills where one field lists several: ","' },
  {
    flags: "--labels <file>",
    description: "table that says what the identifiers of an edge list are called; may be repeated",
    parse: repeated
  },
  { flags: "--source <name>", description: "whose data an edge list is, shown with every answer" },
  { flags: "--licence <terms>", description: "on what terms it may be used" },
  { flags: "--language <code>", description: "language of its labels, such as en" }
])();
function readingOptionsOf(call) {
  const languages = call.list("languages");
  const columns = pairsOf(
    call.list("columns").flatMap((typed) => typed.split(/,(?=[^,=]+=)/)),
    "--columns",
    pairFields
  );
  const labels = call.list("labels");
  const [source, licence] = [call.text("source"), call.text("licence")];
  const splitSkills = call.text("split-skills");
  return {
    ...languages.length === 0 ? {} : { languages },
    ...columns.length === 0 ? {} : { columns: Object.fromEntries(columns) },
    ...labels.length === 0 ? {} : { labels },
    ...source === void 0 && licence === void 0 ? {} : { source: { name: source ?? "unnamed", ...licence === void 0 ? {} : { licence } } },
    language: call.text("language"),
    delimiter: delimiterOf(call.text("delimiter")),
    splitSkills: splitSkills?.replaceAll("\\n", "\n").replaceAll("\\t", "	")
  };
}
function pairsOf(typed, option, names) {
  return typed.map((pair) => {
    const at = pair.indexOf("=");
    const [name, value] = [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()];
    if (!names.includes(name) || value === "")
      throw new UsageError(`${option} takes name=value pairs; names: ${names.join(", ")}. "${pair}" is none.`);
    return [name, value];
  });
}
function delimiterOf(typed) {
  if (typed === void 0) return void 0;
  const delimiter = /^(?:tab|\\t)$/i.test(typed) ? "	" : typed;
  if (delimiter.length !== 1) throw new UsageError(`--delimiter takes one character, or tab; "${typed}" is neither.`);
  return delimiter;
}

export {
  readingOptions,
  readingOptionsOf
};
