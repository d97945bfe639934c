import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { SkillGraphError } from '../errors.ts';
import { cellOf } from '../ingest/cells.ts';
import type { ColumnValues, TableOpener, TableSink } from '../ingest/table.ts';
import { fileName, type SourceFile } from './source-file.ts';

/** What a Parquet file is read with. */
export interface ParquetOptions {
  readonly onBytes?: ((bytes: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a Parquet file into a reader, one group of rows after the other: by column where the reader takes columns, of
 * which only those it needs are read, else row by row as texts. The only door to the Parquet decoder.
 *
 * @throws SkillGraphError `UNREADABLE` for what is no Parquet file or uses what cannot be decoded, `MISSING_COLUMN` from the
 * reader, `ABORTED`.
 */
export async function readParquet(
  source: SourceFile,
  reader: TableOpener,
  { onBytes, signal }: ParquetOptions = {},
): Promise<void> {
  const file = fileName(source);
  const buffer = await randomAccess(source, signal);
  const metadata = await decoded(file, () => parquetMetadataAsync(buffer));
  const header = columnNames(metadata);
  const sink = reader.open(file, header);
  const needed = sink.columns === undefined ? [...header.keys()] : (sink.needs ?? [...header.keys()]);
  let start = 0;
  for (const { num_rows } of metadata.row_groups) {
    if (signal?.aborted) throw new SkillGraphError('ABORTED', `Reading ${file} was cancelled.`);
    const count = Number(num_rows);
    const columns = await decoded(file, () =>
      columnsOf({ buffer, metadata, names: needed.map((at) => header[at]!), start, count }),
    );
    if (signal?.aborted) throw new SkillGraphError('ABORTED', `Reading ${file} was cancelled.`);
    handOver(sink, { width: header.length, needed, columns, count, row: start + 2 });
    start += count;
    onBytes?.(Math.round((source.bytes * start) / Number(metadata.num_rows)));
  }
}

/** The columns of a Parquet file, for telling what it holds. */
export async function parquetHeader(source: SourceFile): Promise<readonly string[]> {
  const buffer = await randomAccess(source);
  return columnNames(await decoded(fileName(source), () => parquetMetadataAsync(buffer)));
}

function columnNames(metadata: FileMetaData): readonly string[] {
  return parquetSchema(metadata).children.map(({ element }) => element.name);
}

/** Bytes of a file at any place: from disk where it lies there, else held in memory. */
async function randomAccess(source: SourceFile, signal?: AbortSignal): Promise<AsyncBuffer> {
  const { bytes, slice } = source;
  if (slice !== undefined) return { byteLength: bytes, slice: (start, end = bytes) => slice(start, end) };
  const chunks: Buffer[] = [];
  for await (const chunk of source.open()) {
    if (signal?.aborted) throw new SkillGraphError('ABORTED', `Reading ${fileName(source)} was cancelled.`);
    chunks.push(chunk);
  }
  const whole = new Uint8Array(Buffer.concat(chunks)).buffer;
  return { byteLength: whole.byteLength, slice: (start, end) => whole.slice(start, end) };
}

/** The rows of one group that are wanted. */
interface Wanted {
  readonly buffer: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly names: readonly string[];
  readonly start: number;
  readonly count: number;
}

/** The values of columns, in the order of their names. Pages come as they are decoded. */
async function columnsOf({ buffer, metadata, names, start, count }: Wanted): Promise<ColumnValues[]> {
  const pages = new Map<string, { readonly from: number; readonly values: ColumnValues }[]>(
    names.map((name) => [name, []]),
  );
  await parquetRead({
    file: buffer,
    metadata,
    columns: [...names],
    rowStart: start,
    rowEnd: start + count,
    compressors,
    onChunk: ({ columnName, columnData, rowStart }) =>
      pages.get(columnName)?.push({ from: Number(rowStart) - start, values: columnData }),
  });
  return names.map((name) => {
    const parts = pages.get(name)!;
    if (parts.length === 1 && parts[0]!.from === 0 && parts[0]!.values.length === count) return parts[0]!.values;
    const whole = new Array<unknown>(count);
    for (const { from, values } of parts)
      for (let i = Math.max(0, -from); i < values.length && from + i < count; i++) whole[from + i] = values[i];
    return whole;
  });
}

/** Columns of some rows, and where they stand. */
interface Group {
  readonly width: number;
  /** Positions of the columns in the header. */
  readonly needed: readonly number[];
  readonly columns: readonly ColumnValues[];
  readonly count: number;
  readonly row: number;
}

function handOver(sink: TableSink, { width, needed, columns, count, row }: Group): void {
  const placed = new Array<ColumnValues | undefined>(width).fill(undefined);
  for (const [i, at] of needed.entries()) placed[at] = columns[i];
  if (sink.columns !== undefined) sink.columns(placed, count, row);
  else
    for (let i = 0; i < count; i++)
      sink.row(
        placed.map((values) => cellOf(values?.[i])),
        row + i,
      );
}

/** What the decoder trips over itself says nothing of the file but that it is not whole. */
function whyOf(cause: Error): string {
  return cause instanceof TypeError || cause instanceof RangeError ? 'it is cut short, or damaged' : cause.message;
}

async function decoded<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof SkillGraphError) throw cause;
    throw new SkillGraphError(
      'UNREADABLE',
      `${file} cannot be read as Parquet: ${whyOf(cause as Error)}. Write it again, or as CSV.`,
      { cause },
    );
  }
}
