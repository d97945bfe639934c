import { parse } from 'fast-csv';
import { beyond, SkillGraphError } from '../errors.ts';
import type { TableOpener } from '../ingest/table.ts';
import { isHeader, TableFeed } from '../ingest/table-feed.ts';
import { endOfRecords, recordsOf } from './csv-records.ts';
import { hasSingleQuotes, headRows, likelyDelimiters, statedDelimiter } from './delimiter.ts';
import { TextDecoding } from './encoding.ts';
import { CELL_LENGTH, RECORD_LENGTH, type ReadLimits } from './limits.ts';

export interface CsvOptions {
  /** One character. Default: the one under which the columns are found, else the likeliest of `,` `;` tab `|` `~` `^`. */
  readonly delimiter?: string | undefined;
  /** Whether fields may be quoted. Default true; O*NET's text files have no quoting. */
  readonly quoted?: boolean;
  /** Called with the bytes read so far. */
  readonly onBytes?: (bytes: number) => void;
  readonly signal?: AbortSignal | undefined;
  readonly limits?: ReadLimits | undefined;
}

/**
 * Streams one CSV file into a reader. The only door to the CSV parser, which is handed whole records, some thousands at a
 * time: what it refuses can then be given to it again one by one, to name the row.
 *
 * @throws SkillGraphError `MALFORMED_CSV` with the row, `MISSING_COLUMN` from the reader, `TOO_LARGE`, `ABORTED`.
 */
export async function readCsv(
  chunks: AsyncIterable<Buffer>,
  file: string,
  reader: TableOpener,
  options: CsvOptions = {},
): Promise<void> {
  const { onBytes, signal } = options;
  const decoding = new TextDecoding();
  const records = new RecordStream(file, reader, options);
  let bytes = 0;
  for await (const chunk of chunks) {
    if (signal?.aborted) throw new SkillGraphError('ABORTED', `Reading ${file} was cancelled.`);
    bytes += chunk.length;
    onBytes?.(bytes);
    await records.write(decoding.write(chunk));
  }
  await records.write(decoding.end());
  await records.end();
  if (decoding.note !== undefined) reader.issues.push({ code: 'UNUSUAL_LAYOUT', file, message: decoding.note });
}

/** Letters and lines looked at before the separator is settled. */
const HEAD = 1 << 16;
const HEAD_LINES = 12;

/** Cuts text into records as it comes and hands them on. */
class RecordStream {
  readonly #file: string;
  readonly #reader: TableOpener;
  readonly #feed: TableFeed;
  readonly #options: CsvOptions;
  readonly #longest: number;
  readonly #longestCell: number;
  #dialect: Dialect | undefined;
  #hasQuotes = false;
  #hasBareReturns = false;
  /** Fields stand between single quotation marks: the two marks are swapped for the parser, and back in what it gives. */
  #isSwapped = false;
  #pending = '';

  constructor(file: string, reader: TableOpener, options: CsvOptions) {
    this.#file = file;
    this.#reader = reader;
    this.#feed = new TableFeed(reader, file);
    this.#options = options;
    this.#longest = options.limits?.recordLength ?? RECORD_LENGTH;
    this.#longestCell = options.limits?.cellLength ?? CELL_LENGTH;
  }

  async write(text: string): Promise<void> {
    const lines = this.#hasBareReturns ? text.replaceAll('\r', '\n') : text;
    this.#pending += this.#isSwapped ? swapped(lines) : lines;
    if (this.#dialect === undefined) {
      if (this.#pending.length < HEAD && !hasLines(this.#pending, HEAD_LINES)) return;
      this.#begin();
    }
    await this.#pass();
  }

  async end(): Promise<void> {
    if (this.#dialect === undefined) {
      this.#begin();
      await this.#pass();
    }
    await this.#parse(this.#pending, this.#dialect!);
    this.#feed.end();
  }

  #begin(): void {
    if (!this.#pending.includes('\n') && this.#pending.includes('\r')) {
      this.#hasBareReturns = true;
      this.#pending = this.#pending.replaceAll('\r', '\n');
    }
    const { quoted = true } = this.#options;
    if (quoted && hasSingleQuotes(this.#pending.slice(0, HEAD))) {
      this.#isSwapped = true;
      this.#pending = swapped(this.#pending);
      const message = 'Fields stand between single quotation marks; they are read without.';
      this.#reader.issues.push({ code: 'UNUSUAL_LAYOUT', file: this.#file, message });
    }
    const { delimiter = statedDelimiter(this.#pending) ?? this.#delimiter() } = this.#options;
    this.#dialect = { delimiter, quoted };
  }

  /** The likeliest separator under which one of the first records is a header that the reader can use. */
  #delimiter(): string {
    const head = this.#pending.slice(0, HEAD);
    const likely = likelyDelimiters(head);
    if (this.#reader.fits !== undefined)
      for (const delimiter of likely)
        if (headRows(head, delimiter).some((row) => isHeader(this.#reader, this.#file, row))) return delimiter;
    return likely[0]!;
  }

  /** Hands on the records that are whole. */
  async #pass(): Promise<void> {
    const dialect = this.#dialect!;
    this.#hasQuotes ||= dialect.quoted && this.#pending.includes('"');
    const end = this.#hasQuotes ? endOfRecords(this.#pending, dialect.delimiter) : this.#pending.lastIndexOf('\n') + 1;
    if (end > 0) {
      await this.#parse(this.#pending.slice(0, end), dialect);
      this.#pending = this.#pending.slice(end);
    }
    if (this.#pending.length <= this.#longest) return;
    const record = this.#feed.count + 1;
    if (this.#hasQuotes && this.#pending.slice(0, this.#longest).includes('\n'))
      throw malformed(
        this.#file,
        record,
        `a quotation mark is never closed, not within ${this.#longest} letters (limits.recordLength)`,
      );
    throw beyond('recordLength', `Record ${record} of ${this.#file} has over ${this.#longest} letters`, this.#longest);
  }

  /** The parser tells no row when it fails, so what it refuses as a whole is given to it record by record. */
  async #parse(text: string, dialect: Dialect): Promise<void> {
    if (text === '') return;
    const whole = await parsedRows(text, dialect).catch(() => null);
    if (whole !== null) {
      this.#take(whole);
      return;
    }
    for (const record of recordsOf(text, dialect.delimiter)) {
      let rows: string[][];
      try {
        rows = await parsedRows(record, dialect);
      } catch (cause) {
        const said = (cause as Error).message.replace(/^Parse Error: /, '');
        const why = record.includes('\\"') ? `${said} Quotation marks in a field are doubled ("")` : said;
        throw malformed(this.#file, this.#feed.count + 1, why, cause);
      }
      this.#take(rows);
    }
  }

  #take(rows: readonly (readonly string[])[]): void {
    for (const row of rows) {
      for (const field of row)
        if (field.length > this.#longestCell)
          throw beyond(
            'cellLength',
            `A field of record ${this.#feed.count + 1} of ${this.#file} has ${field.length} letters`,
            this.#longestCell,
          );
      this.#feed.row(this.#isSwapped ? row.map(swapped) : row);
    }
  }
}

/** Single quotation marks for double ones, and the other way round. */
function swapped(text: string): string {
  return text.replace(/['"]/g, (mark) => (mark === '"' ? "'" : '"'));
}

function hasLines(text: string, count: number): boolean {
  let at = -1;
  for (let line = 0; line < count; line++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** How the parser is to read. */
interface Dialect {
  readonly delimiter: string;
  readonly quoted: boolean;
}

function parsedRows(text: string, { delimiter, quoted }: Dialect): Promise<string[][]> {
  if (isSimple(text)) return Promise.resolve(splitRows(text, delimiter));
  return new Promise((resolve, reject) => {
    const rows: string[][] = [];
    const parser = parse<string[], string[]>({ headers: false, delimiter, ...(quoted ? {} : { quote: null }) });
    parser.on('data', (row: string[]) => rows.push(row));
    parser.on('error', reject);
    parser.on('end', () => resolve(rows));
    parser.end(text);
  });
}

/** Without quotation marks and lone returns there is nothing to parse: lines and separators are what they look like. */
function isSimple(text: string): boolean {
  return !text.includes('"') && !/\r(?!\n)/.test(text);
}

/** The records of a simple text, as the parser would give them. */
export function splitRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    const line = text.slice(start, stop > start && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop);
    rows.push(line.split(delimiter));
    start = stop + 1;
  }
  return rows;
}

function malformed(file: string, row: number, why: string, cause?: unknown): SkillGraphError {
  return new SkillGraphError('MALFORMED_CSV', `${file} is not well-formed CSV at record ${row}: ${why}.`, { cause });
}
