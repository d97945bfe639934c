/** Graphs, pairs and pathways in the formats of other tools. */
export { toEdgesCsv, toNodesCsv, toPairsCsv } from './to-csv.ts';
export { toGexf } from './to-gexf.ts';
export { toGraphml } from './to-graphml.ts';
export { toJson } from './to-json.ts';
export { type MermaidOptions, toMermaid } from './to-mermaid.ts';
export { SQL_PAIRS, type SqlDialect, type SqlOptions, type SqlQuestion, toSql } from './to-sql.ts';
export { type ExportedTable, type TablesOptions, toTables } from './to-tables.ts';
