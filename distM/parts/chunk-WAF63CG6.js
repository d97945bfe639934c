import {
  checkGraph
} from "./chunk-TGXWEDDF.js";

// src/export/to-csv.ts
import { checkForm, isText, later, recordOf, such } from "../core.js";

// src/export/columns.ts
var REMEMBERED = 64;
function remembered(make) {
  const known = /* @__PURE__ */ new Map();
  return (attributes) => {
    if (known.has(attributes)) return known.get(attributes);
    const value = make(attributes);
    if (known.size < REMEMBERED) known.set(attributes, value);
    return value;
  };
}
function columnsOf(records, except = []) {
  const types = /* @__PURE__ */ new Map();
  const note = remembered((record) => {
    for (const [name, value] of Object.entries(record)) {
      if (except.includes(name) || isMissing(value)) continue;
      const type = typeOf(value);
      const known = types.get(name);
      types.set(name, known === void 0 || known === type ? type : wider(known, type));
    }
  });
  for (const record of records) note(record);
  return [...types].map(([name, type]) => ({ name, type })).sort((a, b) => a.name < b.name ? -1 : 1);
}
function isMissing(value) {
  return value === void 0 || value === null || typeof value === "number" && Number.isNaN(value);
}
function isNested(value) {
  return typeof value === "object" && value !== null && (!Array.isArray(value) || value.some(isNested));
}
function textOf(value) {
  if (Array.isArray(value) && !isNested(value)) return value.map(textOf).join("|");
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
function typeOf(value) {
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "double";
  if (typeof value === "boolean") return "boolean";
  return Array.isArray(value) && !isNested(value) ? "list" : "string";
}
function wider(a, b) {
  const numeric = (type) => type === "integer" || type === "double";
  return numeric(a) && numeric(b) ? "double" : "string";
}

// src/export/to-csv.ts
function toNodesCsv(graph) {
  checkGraph(graph);
  const columns = columnsOf(graph.mapNodes((_, attributes) => attributes)).map(({ name }) => name);
  return table(
    ["key", ...columns],
    graph.mapNodes((key, attributes) => [key, ...columns.map((name) => attributes[name])])
  );
}
function toEdgesCsv(graph) {
  checkGraph(graph);
  const columns = columnsOf(graph.mapEdges((_, attributes) => attributes)).map(({ name }) => name);
  return table(
    ["source", "target", ...columns],
    graph.mapEdges((_, attributes, source, target) => [source, target, ...columns.map((name) => attributes[name])])
  );
}
var areEntries = /* @__PURE__ */ (() => /* @__PURE__ */ such(
  (given) => typeof given === "object" && given !== null && (Symbol.asyncIterator in given || Symbol.iterator in given),
  "a stream or a list, such as similarPairs(index)"
))();
var isPair = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => recordOf({
    source: isText,
    sourceLabel: isText,
    target: isText,
    targetLabel: isText,
    score: such((value) => typeof value === "number", "a number")
  })
))();
async function* toPairsCsv(pairs) {
  checkForm("pairs", pairs, areEntries);
  yield line(["source", "sourceLabel", "target", "targetLabel", "score"]);
  if (Symbol.iterator in pairs) for (const pair of pairs) yield pairLine(pair);
  else for await (const pair of pairs) yield pairLine(pair);
}
function pairLine(pair) {
  checkForm("The pair", pair, isPair);
  return line([pair.source, pair.sourceLabel, pair.target, pair.targetLabel, pair.score]);
}
function table(header, rows) {
  return [header, ...rows].map(line).join("");
}
function line(values2) {
  return `${values2.map((value) => isMissing(value) ? "" : field(textOf(value))).join(",")}\r
`;
}
function field(text) {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// src/export/xml.ts
var forbidden = /* @__PURE__ */ (() => /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu)();
var special = /* @__PURE__ */ (() => /[\u0000-\u001f&<>"'\ud800-\udfff\ufffe\uffff]/)();
var marks = /* @__PURE__ */ (() => /* @__PURE__ */ ["&", "<", ">", '"', "'", "	", "\n", "\r"].map(
  (mark) => [mark, `&#${mark.charCodeAt(0)};`]
))();
function xmlText(text) {
  if (!special.test(text)) return text;
  return marks.reduce((written, [mark, by]) => written.replaceAll(mark, by), text.replace(forbidden, "�"));
}
function xmlKey(key) {
  if (!special.test(key) && !key.includes("_x")) return key;
  return key.replace(/_x(?=[0-9A-F]{4}_)/g, "_x005F_x").replace(forbidden, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
function xmlAttributes(attributes) {
  let text = "";
  for (const [name, value] of Object.entries(attributes))
    if (value !== void 0) text += ` ${name}="${xmlText(String(value))}"`;
  return text;
}

// src/export/to-gexf.ts
var gexfTypes = { integer: "integer", double: "double", boolean: "boolean", string: "string", list: "liststring" };
var drawn = ["x", "y", "z", "size", "color"];
function toGexf(graph) {
  checkGraph(graph);
  return [...gexfPieces(graph)].join("");
}
function* gexfPieces(graph) {
  let piece = "";
  for (const line2 of gexfLines(graph)) {
    piece += `${line2}
`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}
var PIECE = /* @__PURE__ */ (() => 1 << 17)();
function* gexfLines(graph) {
  const nodeColumns = columnsOf(attributesOf(graph.nodeEntries()), ["label", ...drawn]);
  const edgeColumns = columnsOf(attributesOf(graph.edgeEntries()), ["label", "weight"]);
  const keys = /* @__PURE__ */ new Map();
  const keyOf = (node) => keys.get(node) ?? xmlText(xmlKey(node));
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">';
  yield* meta(graph.getAttributes());
  yield `<graph defaultedgetype="${graph.type === "directed" ? "directed" : "undirected"}">`;
  yield* declared("node", nodeColumns);
  yield* declared("edge", edgeColumns);
  yield "<nodes>";
  for (const { node, attributes } of entriesOf(graph.nodeEntries())) {
    const key = keyOf(node);
    keys.set(node, key);
    const start = `<node id="${key}"${xmlAttributes({ label: label(attributes) })}`;
    yield element("node", start, values(nodeColumns, attributes) + picture(attributes));
  }
  yield "</nodes>";
  yield "<edges>";
  const endOf = remembered((attributes) => {
    const { weight } = attributes;
    const stated = { weight: typeof weight === "number" ? weight : void 0, label: label(attributes) };
    return element("edge", xmlAttributes(stated), values(edgeColumns, attributes));
  });
  for (const { edge, attributes, source, target } of entriesOf(graph.edgeEntries())) {
    const type = graph.type === "mixed" ? ` type="${graph.isDirected(edge) ? "directed" : "undirected"}"` : "";
    const start = `<edge id="${xmlText(xmlKey(edge))}" source="${keyOf(source)}" target="${keyOf(target)}"${type}`;
    yield start + endOf(attributes);
  }
  yield "</edges>";
  yield "</graph>";
  yield "</gexf>";
}
var entriesOf = (entries) => entries;
function* attributesOf(entries) {
  for (const { attributes } of entries) yield attributes;
}
function meta({ name, version, attribution }) {
  const title = [name, version].filter((part) => typeof part === "string").join(" ");
  const facts = [
    ...title === "" ? [] : [`<title>${xmlText(title)}</title>`],
    ...typeof attribution === "string" ? [`<description>${xmlText(attribution)}</description>`] : []
  ];
  return facts.length === 0 ? [] : ["<meta>", ...facts, "</meta>"];
}
function declared(kind, columns) {
  if (columns.length === 0) return [];
  return [
    `<attributes class="${kind}">`,
    ...columns.map(
      ({ name, type }, i) => `<attribute${xmlAttributes({ id: i, title: name, type: gexfTypes[type] })}/>`
    ),
    "</attributes>"
  ];
}
function values(columns, attributes) {
  const stated = columns.flatMap(({ name, type }, i) => {
    const value = attributes[name];
    if (isMissing(value)) return [];
    const text = type === "list" ? JSON.stringify(value.map(textOf)) : textOf(value);
    return [`<attvalue${xmlAttributes({ for: i, value: text })}/>`];
  });
  return stated.length === 0 ? "" : `<attvalues>${stated.join("")}</attvalues>`;
}
function picture({ x, y, z, size, color }) {
  const position = typeof x === "number" && typeof y === "number";
  return [
    ...position ? [`<viz:position${xmlAttributes({ x, y, z: typeof z === "number" ? z : void 0 })}/>`] : [],
    ...typeof size === "number" ? [`<viz:size${xmlAttributes({ value: size })}/>`] : [],
    ...typeof color === "string" ? [`<viz:color${xmlAttributes({ hex: color })}/>`] : []
  ].join("");
}
function label({ label: label2 }) {
  return label2 === void 0 ? void 0 : String(label2);
}
function element(name, start, content) {
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

// src/export/to-graphml.ts
var graphmlTypes = { integer: "long", double: "double", boolean: "boolean", string: "string", list: "string" };
function toGraphml(graph) {
  checkGraph(graph);
  const facts = Object.fromEntries(Object.entries(graph.getAttributes()).filter(([, value]) => !isNested(value)));
  const graphColumns = columnsOf([facts]);
  const nodeColumns = columnsOf(graph.mapNodes(ownAttributes));
  const edgeColumns = columnsOf(graph.mapEdges(ownAttributes));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declared2("graph", graphColumns),
    ...declared2("node", nodeColumns),
    ...declared2("edge", edgeColumns),
    `<graph edgedefault="${graph.type === "directed" ? "directed" : "undirected"}">`,
    ...data("graph", graphColumns, facts),
    ...graph.mapNodes(
      (key, attributes) => `<node${xmlAttributes({ id: xmlKey(key) })}>${data("node", nodeColumns, ownAttributes(key, attributes)).join("")}</node>`
    ),
    ...graph.mapEdges((key, attributes, source, target) => {
      const directed = graph.type === "mixed" && graph.isDirected(key) ? "true" : void 0;
      return `<edge${xmlAttributes({ id: xmlKey(key), source: xmlKey(source), target: xmlKey(target), directed })}>${data("edge", edgeColumns, ownAttributes(key, attributes)).join("")}</edge>`;
    }),
    "</graph>",
    "</graphml>"
  ];
  return `${lines.join("\n")}
`;
}
function ownAttributes(key, { id, ...attributes }) {
  return id === void 0 || id === key ? attributes : { ...attributes, identifier: id };
}
function declared2(domain, columns) {
  return columns.map(
    ({ name, type }, i) => `<key${xmlAttributes({ id: `${domain}${i}`, for: domain, "attr.name": name, "attr.type": graphmlTypes[type] })}/>`
  );
}
function data(domain, columns, attributes) {
  return columns.flatMap(({ name }, i) => {
    const value = attributes[name];
    return isMissing(value) ? [] : [`<data key="${domain}${i}">${xmlText(textOf(value))}</data>`];
  });
}

// src/export/to-json.ts
function toJson(graph) {
  checkGraph(graph);
  return `${JSON.stringify(graph.export())}
`;
}

// src/export/to-tables.ts
import { requirementKinds } from "../core.js";
import { SkillGraphError } from "../core.js";
import { askedOf } from "../core.js";
import { matrixOf } from "../core.js";
import { defaultWeighting } from "../core.js";
import { adamicAdar, newman, resourceAllocation, sharedOf } from "../core.js";
import { subjectVector } from "../core.js";
import { flat } from "../core.js";
function toTables(index, options = {}) {
  const { weighting = defaultWeighting(index) } = askedOf(index, options, { weighting: "weighting" });
  const matrix = matrixOf(index, weighting);
  const own = skillWeights(index, weighting);
  const { occupations, skills, requirements, requiredBy } = index;
  return [
    {
      name: "occupations",
      columns: [
        ["occupation", "INTEGER"],
        ["id", "VARCHAR"],
        ["label", "VARCHAR"],
        ["code", "VARCHAR"],
        ["size", "DOUBLE"],
        ["total", "DOUBLE"],
        ["length", "DOUBLE"]
      ],
      rows: function* () {
        for (let row = 0; row < index.occupationCount; row++)
          yield [
            row,
            occupations.ids.at(row),
            occupations.labels().at(row),
            occupations.codes.at(row),
            matrix.rows.offsets[row + 1] - matrix.rows.offsets[row],
            matrix.sums[row],
            matrix.norms[row]
          ];
      }
    },
    {
      name: "skills",
      columns: [
        ["skill", "INTEGER"],
        ["id", "VARCHAR"],
        ["label", "VARCHAR"],
        ["degree", "INTEGER"],
        ["weight", "DOUBLE"],
        ["adamic_adar", "DOUBLE"],
        ["resource_allocation", "DOUBLE"],
        ["newman", "DOUBLE"]
      ],
      rows: function* () {
        for (let row = 0; row < index.skillCount; row++) {
          const degree = requiredBy.offsets[row + 1] - requiredBy.offsets[row];
          const adds = [adamicAdar, resourceAllocation, newman].map((metric) => sharedOf(metric)(1, 1, degree));
          yield [row, skills.ids.at(row), skills.labels().at(row), degree, own[row], ...adds];
        }
      }
    },
    {
      name: "requirements",
      columns: [
        ["occupation", "INTEGER"],
        ["skill", "INTEGER"],
        ["kind", "VARCHAR"],
        ["weight", "DOUBLE"]
      ],
      rows: function* () {
        const { offsets, targets } = matrix.rows;
        for (let row = 0; row < index.occupationCount; row++) {
          let at = requirements.offsets[row];
          for (let edge = offsets[row]; edge < offsets[row + 1]; edge++) {
            while (requirements.targets[at] !== targets[edge]) at++;
            yield [row, targets[edge], requirementKinds[requirements.kinds[at]], matrix.weights?.[edge] ?? 1];
          }
        }
      }
    }
  ];
}
function skillWeights(index, weighting) {
  const own = new Float64Array(index.skillCount);
  if (weighting === flat) return own.fill(1);
  const weightsOf = (skills) => {
    const subject = { row: -1, skills, kinds: new Uint8Array(skills.length), importance: null, levels: null };
    const { columns, weights } = subjectVector(index, weighting, subject);
    const found = new Float64Array(index.skillCount);
    for (let i = 0; i < columns.length; i++) found[columns[i]] = weights?.[i] ?? 1;
    return found;
  };
  for (let skill = 0; skill < own.length; skill++) own[skill] = weightsOf(Uint32Array.of(skill))[skill];
  const together = weightsOf(Uint32Array.from(own.keys()));
  if (own.some((weight, skill) => weight !== together[skill]))
    throw new SkillGraphError(
      "UNSUPPORTED",
      `Under ${weighting.name} a skill of a profile weighs more or less by what else is in it; a table of skills cannot hold that. Take flat, byKind, rarity or a product of them.`
    );
  return own;
}

export {
  toNodesCsv,
  toEdgesCsv,
  toPairsCsv,
  toGexf,
  gexfPieces,
  toGraphml,
  toJson,
  toTables
};
