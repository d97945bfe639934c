import readWorkbook from 'read-excel-file/node';
import { beyond, SkillGraphError } from '../errors.ts';
import type { TableOpener } from '../ingest/table.ts';
import { isHeader, TableFeed } from '../ingest/table-feed.ts';
import { CELL_LENGTH, type ReadLimits } from './limits.ts';
import { checkSheetSpans } from './sheet-span.ts';
import { fileName, type SourceFile } from './source-file.ts';
import { filesInZip } from './zip.ts';

/** What a workbook is read with. */
export interface XlsxOptions {
  readonly onBytes?: ((bytes: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly limits?: ReadLimits | undefined;
}

/**
 * Reads one sheet of an Excel workbook into a reader, the first whose columns it can use: values as they are stored, formulas by their last result.
 * The only door to the workbook parser, which needs the whole file.
 *
 * @throws SkillGraphError `MALFORMED_ZIP`, `MISSING_COLUMN` from the reader, `TOO_LARGE`, `ABORTED`.
 */
export async function readXlsx(source: SourceFile, reader: TableOpener, options: XlsxOptions = {}): Promise<void> {
  const file = fileName(source);
  const sheets = await sheetsOf(source, options);
  const fitting = sheets.find(({ rows }) =>
    rows.slice(0, HEAD).some((row, i) => isHeader(reader, file, textsOf(row, file, i + 1, options.limits))),
  );
  const chosen = fitting ?? sheets[0];
  const feed = new TableFeed(reader, file);
  for (const row of chosen?.rows ?? []) feed.row(textsOf(row, file, feed.count + 1, options.limits));
  feed.end();
  const others = sheets.filter((sheet) => sheet !== chosen);
  if (others.length > 0)
    reader.issues.push({
      code: 'UNUSUAL_LAYOUT',
      file,
      message: `Only the sheet "${chosen!.name}" is read; these are not: ${others.map(({ name }) => `"${name}"`).join(', ')}.`,
    });
}

/** Rows of a sheet that are looked at for its header. */
const HEAD = 12;

/** The first records of the sheets of a workbook, for telling what it holds. */
export async function firstRows(source: SourceFile, limits: ReadLimits = {}): Promise<readonly string[][]> {
  const sheets = await sheetsOf(source, { limits });
  return sheets.flatMap(({ rows }) =>
    rows.slice(0, HEAD).map((row, i) => textsOf(row, fileName(source), i + 1, limits)),
  );
}

type Cell = string | number | boolean | Date | null;

/** A sheet that holds something. */
interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

async function sheetsOf(source: SourceFile, { onBytes, signal, limits = {} }: XlsxOptions): Promise<readonly Sheet[]> {
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
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK')
    throw new SkillGraphError(
      'UNKNOWN_FORMAT',
      `${fileName(source)} is called a workbook and is none. If it is text, call it something.csv; if it is of the old form (.xls), save it as .xlsx.`,
    );
  const files = await filesInZip(bytes, fileName(source), limits);
  await checkSheetSpans(files, fileName(source), bytes.length, limits);
  checkSignal();
  try {
    const sheets = await readWorkbook(bytes, { parseNumber: Number, trim: false });
    checkSignal();
    return sheets
      .filter(({ data }) => data.length > 0)
      .map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as Sheet['rows'] }));
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
