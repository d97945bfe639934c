import readWorkbook from 'read-excel-file/node';
import { SkillGraphError } from '../errors.ts';
import type { TableOpener } from '../ingest/table.ts';
import { TableFeed } from '../ingest/table-feed.ts';
import { beyond, CELL_LENGTH, type ReadLimits } from './limits.ts';
import { fileName, type SourceFile } from './source-file.ts';
import { inflatedBytesOf } from './zip.ts';

/** What a workbook is read with. */
export interface XlsxOptions {
  readonly onBytes?: ((bytes: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly limits?: ReadLimits | undefined;
}

/**
 * Reads the first sheet of an Excel workbook into a reader: values as they are stored, formulas by their last result.
 * The only door to the workbook parser, which needs the whole file.
 *
 * @throws SkillGraphError `MALFORMED_ZIP`, `MISSING_COLUMN` from the reader, `TOO_LARGE`, `ABORTED`.
 */
export async function readXlsx(source: SourceFile, reader: TableOpener, options: XlsxOptions = {}): Promise<void> {
  const file = fileName(source);
  const { first, others } = await sheetsOf(source, options);
  const feed = new TableFeed(reader, file);
  for (const row of first) feed.row(textsOf(row, file, feed.count + 1, options.limits));
  feed.end();
  if (others.length > 0)
    reader.issues.push({
      code: 'UNUSUAL_LAYOUT',
      file,
      message: `Only the first sheet is read; these are not: ${others.map((name) => `"${name}"`).join(', ')}.`,
    });
}

/** The first record of a workbook, for telling what it holds. */
export async function firstRows(source: SourceFile, limits: ReadLimits = {}): Promise<readonly string[][]> {
  const { first } = await sheetsOf(source, { limits });
  return first.slice(0, 12).map((row, i) => textsOf(row, fileName(source), i + 1, limits));
}

type Cell = string | number | boolean | Date | null;
type Rows = readonly (readonly Cell[])[];

async function sheetsOf(
  source: SourceFile,
  { onBytes, signal, limits = {} }: XlsxOptions,
): Promise<{ readonly first: Rows; readonly others: readonly string[] }> {
  const chunks: Buffer[] = [];
  let length = 0;
  const checkSignal = (): void => {
    if (signal?.aborted) throw new SkillGraphError('ABORTED', `Reading ${fileName(source)} was cancelled.`);
  };
  for await (const chunk of source.open()) {
    checkSignal();
    chunks.push(chunk);
    length += chunk.length;
    onBytes?.(length);
  }
  const bytes = Buffer.concat(chunks);
  await inflatedBytesOf(bytes, fileName(source), limits);
  checkSignal();
  try {
    const sheets = await readWorkbook(bytes, { parseNumber: Number, trim: false });
    checkSignal();
    const held = sheets.filter(({ data }) => data.length > 0);
    return { first: (held[0]?.data ?? []) as unknown as Rows, others: held.slice(1).map(({ sheet }) => sheet) };
  } catch (cause) {
    if (cause instanceof SkillGraphError) throw cause;
    throw new SkillGraphError(
      'MALFORMED_ZIP',
      `${fileName(source)} is no workbook that can be read: ${(cause as Error).message}. Save it again as .xlsx, or as CSV.`,
      { cause },
    );
  }
}

function textsOf(row: readonly Cell[], file: string, record: number, limits: ReadLimits = {}): string[] {
  const longest = limits.cellLength ?? CELL_LENGTH;
  return row.map((cell) => {
    const text = textOf(cell);
    if (text.length > longest)
      throw beyond('cellLength', `A field of record ${record} of ${file} has ${text.length} letters`, longest);
    return text;
  });
}

function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  const text = cell.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}
