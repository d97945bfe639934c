import { parse } from 'fast-csv';
import { beyond } from '../errors.ts';
import type { TableOpener } from '../ingest/table.ts';
import { TableFeed } from '../ingest/table-feed.ts';
import { type CsvOptions, type CsvPart, csvParts, type Dialect, malformed, type Piece, swapped } from './csv-parts.ts';
import { recordsOf } from './csv-records.ts';
import { CELL_LENGTH } from './limits.ts';

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
  await takeParts(csvParts(chunks, file, reader, options), file, reader, options);
}

/** A part whose records were perhaps parsed before it was its turn; null where they are to be parsed now. */
export type ReadPart = CsvPart & { readonly parsed?: () => Promise<string[][] | null> };

/** Hands the parts of a file to a reader; see {@link readCsv}. */
export async function takeParts(
  parts: AsyncIterable<ReadPart>,
  file: string,
  reader: TableOpener,
  { onBytes, limits }: CsvOptions,
): Promise<void> {
  const records = new Records(file, reader, limits?.cellLength ?? CELL_LENGTH);
  const report = (message: string): void => void reader.issues.push({ code: 'UNUSUAL_LAYOUT', file, message });
  for await (const part of parts) {
    if ('refused' in part) throw part.refused(records.count + 1);
    if ('note' in part) report(part.note);
    else if ('end' in part) {
      records.end();
      if (part.end !== undefined) report(part.end);
    } else {
      onBytes?.(part.bytes);
      await records.take(part, (await part.parsed?.()) ?? null);
    }
  }
}

/** Parses records and hands them on. */
class Records {
  readonly #file: string;
  readonly #feed: TableFeed;
  readonly #longestCell: number;

  constructor(file: string, reader: TableOpener, longestCell: number) {
    this.#file = file;
    this.#feed = new TableFeed(reader, file);
    this.#longestCell = longestCell;
  }

  /** Records handed on so far. */
  get count(): number {
    return this.#feed.count;
  }

  end(): void {
    this.#feed.end();
  }

  /** The parser tells no row when it fails, so what it refuses as a whole is given to it record by record. */
  async take({ text, dialect, isSwapped }: Piece, parsed: string[][] | null): Promise<void> {
    if (text === '') return;
    const whole = parsed ?? (await parsedRows(text, dialect).catch(() => null));
    if (whole !== null) {
      this.#hand(whole, isSwapped);
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
      this.#hand(rows, isSwapped);
    }
  }

  #hand(rows: readonly (readonly string[])[], isSwapped: boolean): void {
    for (const row of rows) {
      for (const field of row)
        if (field.length > this.#longestCell)
          throw beyond(
            'cellLength',
            `A field of record ${this.#feed.count + 1} of ${this.#file} has ${field.length} letters`,
            this.#longestCell,
          );
      this.#feed.row(isSwapped ? row.map(swapped) : row);
    }
  }
}

function parsedRows(text: string, dialect: Dialect): Promise<string[][]> {
  if (isSimple(text)) return Promise.resolve(splitRows(text, dialect.delimiter));
  return new Promise((resolve, reject) => {
    const rows: string[][] = [];
    const parser = parse<string[], string[]>(parserOptions(dialect));
    parser.on('data', (row: string[]) => rows.push(row));
    parser.on('error', reject);
    parser.on('end', () => resolve(rows));
    parser.end(text);
  });
}

/** What the parser is told of a dialect. */
export function parserOptions({ delimiter, quoted }: Dialect): {
  readonly headers: false;
  readonly delimiter: string;
  readonly quote?: null;
} {
  return { headers: false, delimiter, ...(quoted ? {} : { quote: null }) };
}

/** Without quotation marks and lone returns there is nothing to parse: lines and separators are what they look like. */
export function isSimple(text: string): boolean {
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
