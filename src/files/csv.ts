import { StringDecoder } from 'node:string_decoder';
import { parse } from 'fast-csv';
import { SkillGraphError } from '../errors.ts';
import { TableFeed, type TableOpener } from '../ingest/table.ts';
import { endOfRecords, recordsOf } from './csv-records.ts';

export interface CsvOptions {
  /** `,`, `;` or a tab. Default: whichever the header line holds most of. */
  readonly delimiter?: string;
  /** Whether fields may be quoted. Default true; O*NET's text files have no quoting. */
  readonly quoted?: boolean;
  /** Called with the bytes read so far. */
  readonly onBytes?: (bytes: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Streams one CSV file into a reader. The only door to the CSV parser, which is handed whole records, some thousands at a
 * time: what it refuses can then be given to it again one by one, to name the row.
 *
 * @throws SkillGraphError `MALFORMED_CSV` with the row, `MISSING_COLUMN` from the reader, `ABORTED`.
 */
export async function readCsv(
  chunks: AsyncIterable<Buffer>,
  file: string,
  reader: TableOpener,
  options: CsvOptions = {},
): Promise<void> {
  const { quoted = true, onBytes, signal } = options;
  const feed = new TableFeed(reader, file);
  let decoder: StringDecoder | undefined;
  let isUnreadable = false;
  let delimiter = options.delimiter;
  let hasQuotes = false;
  let pending = '';
  let bytes = 0;
  for await (const chunk of chunks) {
    if (signal?.aborted) throw new SkillGraphError('ABORTED', `Reading ${file} was cancelled.`);
    bytes += chunk.length;
    onBytes?.(bytes);
    decoder ??= new StringDecoder(isUtf16(chunk) ? 'utf16le' : 'utf8');
    const text = decoder.write(chunk);
    isUnreadable ||= text.includes('\ufffd');
    pending += text;
    if (!pending.includes('\n')) continue;
    delimiter ??= commonestDelimiter(pending);
    hasQuotes ||= quoted && pending.includes('"');
    const end = hasQuotes ? endOfRecords(pending, delimiter) : pending.lastIndexOf('\n') + 1;
    await parseRecords(pending.slice(0, end), { delimiter, quoted }, feed, file);
    pending = pending.slice(end);
    if (pending.length > LONGEST_RECORD) throw malformed(file, feed.count + 1, 'a quotation mark is never closed');
  }
  pending += decoder?.end() ?? '';
  delimiter ??= commonestDelimiter(pending);
  await parseRecords(pending, { delimiter, quoted }, feed, file);
  feed.end();
  if (isUnreadable)
    reader.issues.push({
      code: 'UNUSUAL_LAYOUT',
      file,
      message: 'Not all of the file is UTF-8: letters that could not be read are shown as \ufffd. Save it as UTF-8.',
    });
}

/** What spreadsheets call Unicode text. */
function isUtf16(start: Buffer): boolean {
  return start[0] === 0xff && start[1] === 0xfe;
}

const LONGEST_RECORD = 2 ** 24;

/** The delimiter that occurs most often in the header line; a comma where none occurs. */
export function commonestDelimiter(text: string): string {
  const header = /^[^\r\n]*/.exec(text)![0];
  let best = ',';
  let most = 0;
  for (const delimiter of [',', ';', '\t']) {
    const count = header.split(delimiter).length - 1;
    if (count > most) {
      most = count;
      best = delimiter;
    }
  }
  return best;
}

/** How the parser is to read. */
interface Dialect {
  readonly delimiter: string;
  readonly quoted: boolean;
}

/** The parser tells no row when it fails, so what it refuses as a whole is given to it record by record. */
async function parseRecords(text: string, dialect: Dialect, feed: TableFeed, file: string): Promise<void> {
  if (text === '') return;
  let rows: readonly (readonly string[])[];
  try {
    rows = await parsedRows(text, dialect);
  } catch {
    for (const record of recordsOf(text, dialect.delimiter)) {
      try {
        rows = await parsedRows(record, dialect);
      } catch (cause) {
        throw malformed(file, feed.count + 1, (cause as Error).message.replace(/^Parse Error: /, ''), cause);
      }
      for (const row of rows) feed.row(row);
    }
    return;
  }
  for (const row of rows) feed.row(row);
}

function parsedRows(text: string, { delimiter, quoted }: Dialect): Promise<string[][]> {
  return new Promise((resolve, reject) => {
    const rows: string[][] = [];
    const parser = parse<string[], string[]>({ headers: false, delimiter, ...(quoted ? {} : { quote: null }) });
    parser.on('data', (row: string[]) => rows.push(row));
    parser.on('error', reject);
    parser.on('end', () => resolve(rows));
    parser.end(text);
  });
}

function malformed(file: string, row: number, why: string, cause?: unknown): SkillGraphError {
  return new SkillGraphError('MALFORMED_CSV', `${file} is not well-formed CSV at record ${row}: ${why}.`, { cause });
}
