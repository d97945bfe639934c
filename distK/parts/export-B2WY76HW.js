import {
  writeDocument
} from "./chunk-OBFCIGIP.js";
import {
  comparisonOf
} from "./chunk-PYV6RBPG.js";
import "./chunk-QHYNLCOC.js";
import "./chunk-GIHZ5NUX.js";
import {
  openData
} from "./chunk-6OU66TWY.js";
import {
  bytesText,
  counted
} from "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import {
  csvLine
} from "./chunk-KAD6BBAV.js";
import "./chunk-YENPQ52R.js";
import "./chunk-KO5RFHX6.js";
import "./chunk-N2MHIA7K.js";
import {
  dataOptions,
  methodOptions,
  minScoreOption,
  shareOfOne,
  wholeNumber
} from "./chunk-7F7QO62H.js";
import {
  working
} from "./chunk-CN7YLS6V.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";
import "./chunk-ZEVKVKGG.js";
import "./chunk-LMLQOX2J.js";
import {
  graphView,
  occupationProjection,
  skillProjection,
  toGraph
} from "./chunk-FD2K5F3B.js";
import "./chunk-RQ5FNHMR.js";
import "./chunk-SESHL5MT.js";
import {
  gexfPieces,
  toEdgesCsv,
  toGraphml,
  toJson,
  toNodesCsv,
  toTables
} from "./chunk-ZWMNFMJO.js";
import "./chunk-TGXWEDDF.js";

// src/cli/streams/write-tables.ts
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { SkillGraphError } from "../core.js";
async function writeTables(folder, tables) {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const { code } = error;
    throw new SkillGraphError(
      "UNREADABLE",
      `${code ?? "An error"} prevents making the folder "${folder}". Check the path given with -o.`,
      { cause: error }
    );
  }
  const written = [];
  for (const { name, columns, rows } of tables) {
    const lines = [csvLine(columns.map(([column]) => column))];
    for (const row of rows()) lines.push(csvLine(row));
    const file2 = join(folder, `${name}.csv`);
    written.push({ file: file2, rows: lines.length - 1, bytes: await writeDocument(file2, `${lines.join("\n")}
`) });
  }
  const creates = tables.map(
    ({ name, columns }) => `CREATE TABLE ${name} AS SELECT * FROM read_csv('${name}.csv', header = true, columns = {${columns.map(([column, type]) => `'${column}': '${type}'`).join(", ")}});`
  );
  const file = join(folder, "tables.sql");
  await writeDocument(file, `${creates.join("\n")}
`);
  return written;
}

// src/cli/commands/export.ts
var writers = {
  graphml: toGraphml,
  json: toJson,
  nodes: toNodesCsv,
  edges: toEdgesCsv
};
var exportCommand = /* @__PURE__ */ (() => ({
  name: "export",
  summary: "the graph for Gephi, Cytoscape, networkx, spreadsheets",
  description: "Writes the bipartite graph of occupations and skills, or with --project the occupations (or skills) joined by similarity: GEXF, GraphML, graphology JSON, or CSV of the nodes or edges.",
  options: [
    .../* @__PURE__ */ dataOptions.filter(({ flags }) => !/^--(json|lang)/.test(flags)),
    { flags: "-o, --output <file>", description: "where to write it (default: the terminal)" },
    {
      flags: "-f, --format <format>",
      description: "gexf, graphml, json, nodes, edges, or tables for a database, into a folder (default: what the file is called, else gexf)",
      choices: ["gexf", "graphml", "json", "nodes", "edges", "tables"]
    },
    {
      flags: "--project <side>",
      description: "join occupations or skills by similarity",
      choices: ["occupations", "skills"]
    },
    {
      flags: "-l, --limit <count>",
      description: "with --project: the best so many of each",
      parse: wholeNumber
    },
    {
      flags: "--backbone <level>",
      description: "with --project: only what stands out, at this level of the disparity filter, such as 0.05",
      parse: shareOfOne
    },
    minScoreOption,
    ...methodOptions
  ],
  examples: [
    ["export -o graph.gexf", "the sample, for Gephi"],
    [
      "export --format tables --weighting rarity -o tables",
      'for DuckDB or Spark, with the queries of "skillgraph sql"'
    ],
    ["export --project occupations --limit 5 -o similar.graphml", "each occupation with its five most similar"],
    ["export --project skills --backbone 0.01 --format edges > skills.csv", "the backbone of the skills, as a table"]
  ],
  run: async (call) => {
    const index = await openData(call);
    const output = call.text("output");
    const format = call.text("format") ?? formatOf(output);
    if (format === "tables") return tablesAnswer(index, call);
    working("making the graph");
    const projection = await projectionOf(index, call);
    const graph = projection ?? (format === "gexf" ? graphView(index) : toGraph(index));
    const document = format === "gexf" ? gexfPieces(graph) : writers[format](graph);
    if (output === void 0)
      return {
        json: void 0,
        text: () => [(typeof document === "string" ? document : [...document].join("")).trimEnd()]
      };
    const bytes = await writeDocument(output, document);
    return {
      json: void 0,
      text: ({ styles }) => [
        `${styles.good("saved")} ${styles.bold(output)}  ${bytesText(bytes)}: ${counted(graph.order, "node")}, ${counted(graph.size, "edge")}`
      ],
      index
    };
  }
}))();
async function tablesAnswer(index, call) {
  const output = call.text("output");
  if (output === void 0) throw new UsageError("Say into which folder the tables go: -o tables");
  const { weighting } = await comparisonOf(index, call);
  const written = await writeTables(output, toTables(index, { weighting }));
  return {
    json: void 0,
    text: ({ styles }) => [
      ...written.map(
        ({ file, rows, bytes }) => `${styles.good("saved")} ${styles.bold(file)}  ${counted(rows, "row")}, ${bytesText(bytes)}`
      ),
      `  In ${output}: duckdb jobs.db < tables.sql   then ask: skillgraph sql --question match`
    ],
    index
  };
}
function formatOf(output = "") {
  const ending = output.slice(output.lastIndexOf(".") + 1).toLowerCase();
  if (ending === "csv") throw new UsageError("A CSV file holds nodes or edges: say which with --format.");
  return ending in writers ? ending : "gexf";
}
async function projectionOf(index, call) {
  const side = call.text("project");
  if (side === void 0) {
    if (["limit", "backbone", "min-score"].some((option) => call.number(option) !== void 0))
      throw new UsageError("--limit, --backbone and --min-score choose similarities; they go with --project.");
    return null;
  }
  const [limit, backbone, minScore] = [call.number("limit"), call.number("backbone"), call.number("min-score")];
  const options = { limit, backbone, minScore, ...await comparisonOf(index, call) };
  return side === "occupations" ? occupationProjection(index, options) : skillProjection(index, options);
}
export {
  exportCommand
};
