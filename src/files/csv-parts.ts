import { beyond, SkillGraphError } from '../errors.ts';
import type { TableOpener } from '../ingest/table.ts';
import { isHeader } from '../ingest/table-feed.ts';
import { endOfRecords } from './csv-records.ts';
import { hasSingleQuotes, headRows, likelyDelimiters, statedDelimiter } from './delimiter.ts';
import { TextDecoding } from './encoding.ts';
import { RECORD_LENGTH, type ReadLimits } from './limits.ts';

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

/** How the parser is to read. */
export interface Dialect {
  readonly delimiter: string;
  readonly quoted: boolean;
}

/** Some whole records of a file, as text. */
export interface Piece {
  readonly text: string;
  readonly dialect: Dialect;
  /** Fields stand between single quotation marks: the two marks are swapped for the parser, and back in what it gives. */
  readonly isSwapped: boolean;
  /** Bytes of the file read so far. */
  readonly bytes: number;
}

/** What a file holds, in order: records, what is to be reported, why no more can be read, and at last its end. */
export type CsvPart =
  | Piece
  | { readonly note: string }
  | { readonly refused: (record: number) => SkillGraphError }
  | { readonly end: string | undefined };

/**
 * A CSV file cut into whole records, some thousands at a time. Nothing of it is parsed, and nothing told to the reader, which
 * is only asked which separator fits: so that a file can be read before it is its turn.
 *
 * @throws SkillGraphError `ABORTED`.
 */
export async function* csvParts(
  chunks: AsyncIterable<Buffer>,
  file: string,
  reader: TableOpener,
  options: CsvOptions,
): AsyncGenerator<CsvPart, void, undefined> {
  const decoding = new TextDecoding();
  const cutter = new Cutter(file, reader, options);
  let bytes = 0;
  for await (const chunk of chunks) {
    if (options.signal?.aborted) throw new SkillGraphError('ABORTED', `Reading ${file} was cancelled.`);
    bytes += chunk.length;
    yield* cutter.cut(decoding.write(chunk), bytes);
  }
  yield* cutter.cut(decoding.end(), bytes);
  yield* cutter.rest(bytes);
  yield { end: decoding.note };
}

/** Letters and lines looked at before the separator is settled. */
const HEAD = 1 << 16;
const HEAD_LINES = 12;

/** Cuts text into records as it comes. */
class Cutter {
  readonly #file: string;
  readonly #reader: TableOpener;
  readonly #options: CsvOptions;
  readonly #longest: number;
  #dialect: Dialect | undefined;
  #hasQuotes = false;
  #hasBareReturns = false;
  #isSwapped = false;
  #pending = '';

  constructor(file: string, reader: TableOpener, options: CsvOptions) {
    this.#file = file;
    this.#reader = reader;
    this.#options = options;
    this.#longest = options.limits?.recordLength ?? RECORD_LENGTH;
  }

  *cut(text: string, bytes: number): Generator<CsvPart> {
    const lines = this.#hasBareReturns ? text.replaceAll('\r', '\n') : text;
    this.#pending += this.#isSwapped ? swapped(lines) : lines;
    if (this.#dialect === undefined) {
      if (this.#pending.length < HEAD && !hasLines(this.#pending, HEAD_LINES)) return;
      yield* this.#begin();
    }
    yield* this.#whole(bytes);
  }

  /** What is left at the end of the file. */
  *rest(bytes: number): Generator<CsvPart> {
    if (this.#dialect === undefined) {
      yield* this.#begin();
      yield* this.#whole(bytes);
    }
    yield this.#piece(this.#pending, bytes);
  }

  *#begin(): Generator<CsvPart> {
    if (!this.#pending.includes('\n') && this.#pending.includes('\r')) {
      this.#hasBareReturns = true;
      this.#pending = this.#pending.replaceAll('\r', '\n');
    }
    const { quoted = true } = this.#options;
    if (quoted && hasSingleQuotes(this.#pending.slice(0, HEAD))) {
      this.#isSwapped = true;
      this.#pending = swapped(this.#pending);
      yield { note: 'Fields stand between single quotation marks; they are read without.' };
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

  /** The records that are whole. */
  *#whole(bytes: number): Generator<CsvPart> {
    const { delimiter, quoted } = this.#dialect!;
    this.#hasQuotes ||= quoted && this.#pending.includes('"');
    const end = this.#hasQuotes ? endOfRecords(this.#pending, delimiter) : this.#pending.lastIndexOf('\n') + 1;
    if (end > 0) {
      yield this.#piece(this.#pending.slice(0, end), bytes);
      this.#pending = this.#pending.slice(end);
    }
    if (this.#pending.length <= this.#longest) return;
    const isOpen = this.#hasQuotes && this.#pending.slice(0, this.#longest).includes('\n');
    yield {
      refused: (record) =>
        isOpen
          ? malformed(
              this.#file,
              record,
              `a quotation mark is never closed, not within ${this.#longest} letters (limits.recordLength)`,
            )
          : beyond(
              'recordLength',
              `Record ${record} of ${this.#file} has over ${this.#longest} letters`,
              this.#longest,
            ),
    };
  }

  #piece(text: string, bytes: number): Piece {
    return { text, dialect: this.#dialect!, isSwapped: this.#isSwapped, bytes };
  }
}

/** Single quotation marks for double ones, and the other way round. */
export function swapped(text: string): string {
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

/** What a file is refused with at a record that is no CSV. */
export function malformed(file: string, row: number, why: string, cause?: unknown): SkillGraphError {
  return new SkillGraphError('MALFORMED_CSV', `${file} is not well-formed CSV at record ${row}: ${why}.`, { cause });
}
