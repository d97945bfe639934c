import { counted } from '../catalogue/counted.ts';
import { cleanText } from '../catalogue/text.ts';
import type { IssueCode } from '../catalogue/types.ts';
import { cut } from './columns.ts';
import type { TableOpener, TableSink } from './table.ts';

/** Whether a reader could take a record for the header of a file. */
export function isHeader(reader: TableOpener, file: string, record: readonly string[]): boolean {
  return !isComment(record) && (reader.fits?.(file, headerOf(record)) ?? true);
}

/** Records looked at for the header: titles, comments and notes stand above it in files that people keep. */
const ABOVE = 10;

/**
 * Hands the records of one file to a reader: finds the header among the first records, counts, reports ragged rows and
 * columns of one name, skips blank rows.
 */
export class TableFeed {
  readonly #reader: TableOpener;
  readonly #file: string;
  #sink: TableSink | null = null;
  #width = 0;
  #headerRow = 0;
  /** As it is written. */
  #header: readonly string[] = [];
  /** Records that hold something and stand before the header, as far as it is known. */
  #above: Held[] = [];
  /** Records handed over so far, header included. */
  count = 0;

  constructor(reader: TableOpener, file: string) {
    this.#reader = reader;
    this.#file = file;
  }

  row(fields: readonly string[]): void {
    this.count++;
    if (this.#sink === null) {
      if (this.count === 1 && isSeparatorLine(fields)) return;
      if (isBlankRow(fields)) return;
      this.#above.push({ fields, row: this.count, usable: isHeader(this.#reader, this.#file, fields) });
      this.#decide(false);
      return;
    }
    if ((fields[0] ?? '').trim() === '' && isBlankRow(fields)) return;
    if (this.count === this.#headerRow + 1 && isRule(fields)) return;
    if (fields[0] === this.#header[0] && this.#isHeader(fields)) return;
    if (fields.length !== this.#width)
      this.#issue(
        'RAGGED_ROW',
        this.count,
        `The row has ${counted(fields.length, 'field')}, the header ${this.#width}; ${fields.length < this.#width ? 'missing fields count as blank' : 'fields beyond the header are ignored'}.`,
      );
    this.#sink.row(fields, this.count);
  }

  /** Files that were joined one below the other repeat their header. */
  #isHeader(fields: readonly string[]): boolean {
    if (fields.length !== this.#width || !fields.every((field, at) => field === this.#header[at])) return false;
    this.#issue('UNUSUAL_LAYOUT', this.count, 'The header stands here again; it is no row.');
    return true;
  }

  #issue(code: IssueCode, row: number, message: string): void {
    this.#reader.issues.push({ code, file: this.#file, row, message });
  }

  /** @throws SkillGraphError `MISSING_COLUMN` for a file without so much as a header. */
  end(): void {
    if (this.#sink === null) this.#decide(true);
    if (this.#sink === null) this.#open({ fields: [], row: 1, usable: false });
  }

  /**
   * The header is the first record that the reader can use and that names several things. A single usable name may be a
   * title, or the only column: what follows decides. Where no record can be used, the error is about the widest.
   */
  #decide(isEnd: boolean): void {
    const above = this.#above;
    const usable = above.filter((held) => held.usable);
    const header = usable.find(({ fields }) => namedIn(fields) > 1);
    if (header === undefined && usable.length < 2 && above.length < ABOVE && !isEnd) return;
    const widest = above.toSorted((a, b) => namedIn(b.fields) - namedIn(a.fields))[0];
    const chosen = header ?? usable[0] ?? widest;
    if (chosen !== undefined) this.#open(chosen);
  }

  #open(header: Held): void {
    const names = headerOf(header.fields);
    this.#width = names.length;
    this.#headerRow = header.row;
    this.#header = header.fields;
    this.#sink = this.#reader.open(this.#file, names);
    const position = this.#above.indexOf(header);
    const above = this.#above.slice(0, position);
    const below = this.#above.slice(position + 1);
    this.#above = [];
    const issue = (message: string): void => this.#issue('UNUSUAL_LAYOUT', header.row, message);
    if (above.length > 0)
      issue(
        `The header is record ${header.row}; what stands above it is not read: ${above.map(({ fields }) => `"${cut(fields.filter((field) => field.trim() !== '').join(' '))}"`).join(', ')}.`,
      );
    for (const [name, positions] of repeated(names))
      issue(
        `${positions.length} columns are called "${name}" (${positions.map((at) => at + 1).join(', ')}); the first counts.`,
      );
    const last = this.count;
    for (const { fields, row } of below) {
      this.count = row - 1;
      this.row(fields);
    }
    this.count = last;
  }
}

interface Held {
  readonly fields: readonly string[];
  readonly row: number;
  /** Whether the reader could take it for the header. */
  readonly usable: boolean;
}

/** Names of columns as they are looked for. */
function headerOf(record: readonly string[]): readonly string[] {
  return record.map(cleanText);
}

function isBlankRow(fields: readonly string[]): boolean {
  return fields.every((field) => cleanText(field) === '');
}

/** The line that sets a header off in tables of plain text: `|---|:--:|`. */
function isRule(fields: readonly string[]): boolean {
  const drawn = fields.filter((field) => field.trim() !== '');
  return drawn.length > 1 && drawn.every((field) => /^\s*:?[-=+]{2,}:?\s*$/.test(field));
}

/** `sep=;`, which spreadsheets write for themselves. */
function isSeparatorLine(fields: readonly string[]): boolean {
  return /^\s*"?sep=/i.test(fields[0] ?? '') && fields.slice(1).every((field) => field.trim() === '');
}

function isComment([first = '']: readonly string[]): boolean {
  return /^\s*(?:#|\/\/)\s*\S/.test(first);
}

function namedIn(fields: readonly string[]): number {
  return fields.filter((field) => cleanText(field) !== '').length;
}

function repeated(names: readonly string[]): (readonly [string, readonly number[]])[] {
  const positions = new Map<string, number[]>();
  for (const [at, name] of names.entries()) {
    const key = name.toLowerCase();
    if (key !== '') positions.set(key, [...(positions.get(key) ?? []), at]);
  }
  return [...positions].filter(([, found]) => found.length > 1);
}
