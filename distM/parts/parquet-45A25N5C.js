import {
  fileName
} from "./chunk-WGYY42TU.js";
import {
  cellOf
} from "./chunk-X24V72K6.js";
import "./chunk-NKZ44XYU.js";
import "./chunk-LMLQOX2J.js";

// src/files/parquet.ts
import { parquetMetadataAsync, parquetRead, parquetSchema } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { SkillGraphError } from "../core.js";
async function readParquet(source, reader, { onBytes, signal } = {}) {
  const file = fileName(source);
  const buffer = await randomAccess(source, signal);
  const metadata = await decoded(file, () => parquetMetadataAsync(buffer));
  const header = columnNames(metadata);
  const sink = reader.open(file, header);
  const needed = sink.columns === void 0 ? [...header.keys()] : sink.needs ?? [...header.keys()];
  let start = 0;
  for (const { num_rows } of metadata.row_groups) {
    if (signal?.aborted) throw new SkillGraphError("ABORTED", `Reading ${file} was cancelled.`);
    const count = Number(num_rows);
    const columns = await decoded(
      file,
      () => columnsOf({ buffer, metadata, names: needed.map((at) => header[at]), start, count })
    );
    if (signal?.aborted) throw new SkillGraphError("ABORTED", `Reading ${file} was cancelled.`);
    handOver(sink, { width: header.length, needed, columns, count, row: start + 2 });
    start += count;
    onBytes?.(Math.round(source.bytes * start / Number(metadata.num_rows)));
  }
}
async function parquetHeader(source) {
  const buffer = await randomAccess(source);
  return columnNames(await decoded(fileName(source), () => parquetMetadataAsync(buffer)));
}
function columnNames(metadata) {
  return parquetSchema(metadata).children.map(({ element }) => element.name);
}
async function randomAccess(source, signal) {
  const { bytes, slice } = source;
  if (slice !== void 0) return { byteLength: bytes, slice: (start, end = bytes) => slice(start, end) };
  const chunks = [];
  for await (const chunk of source.open()) {
    if (signal?.aborted) throw new SkillGraphError("ABORTED", `Reading ${fileName(source)} was cancelled.`);
    chunks.push(chunk);
  }
  const whole = new Uint8Array(Buffer.concat(chunks)).buffer;
  return { byteLength: whole.byteLength, slice: (start, end) => whole.slice(start, end) };
}
async function columnsOf({ buffer, metadata, names, start, count }) {
  const pages = new Map(
    names.map((name) => [name, []])
  );
  await parquetRead({
    file: buffer,
    metadata,
    columns: [...names],
    rowStart: start,
    rowEnd: start + count,
    compressors,
    onChunk: ({ columnName, columnData, rowStart }) => pages.get(columnName)?.push({ from: Number(rowStart) - start, values: columnData })
  });
  return names.map((name) => {
    const parts = pages.get(name);
    if (parts.length === 1 && parts[0].from === 0 && parts[0].values.length === count) return parts[0].values;
    const whole = new Array(count);
    for (const { from, values } of parts)
      for (let i = Math.max(0, -from); i < values.length && from + i < count; i++) whole[from + i] = values[i];
    return whole;
  });
}
function handOver(sink, { width, needed, columns, count, row }) {
  const placed = new Array(width).fill(void 0);
  for (const [i, at] of needed.entries()) placed[at] = columns[i];
  if (sink.columns !== void 0) sink.columns(placed, count, row);
  else
    for (let i = 0; i < count; i++)
      sink.row(
        placed.map((values) => cellOf(values?.[i])),
        row + i
      );
}
function whyOf(cause) {
  return cause instanceof TypeError || cause instanceof RangeError ? "it is cut short, or damaged" : cause.message;
}
async function decoded(file, work) {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof SkillGraphError) throw cause;
    throw new SkillGraphError(
      "UNREADABLE",
      `${file} cannot be read as Parquet: ${whyOf(cause)}. Write it again, or as CSV.`,
      { cause }
    );
  }
}
export {
  parquetHeader,
  readParquet
};
