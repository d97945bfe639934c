import type { Catalogue, Issue } from '../catalogue/types.ts';
import { SkillGraphError } from '../errors.ts';

/** A table in memory: its file name and its records, the first of which is the header. */
export interface Table {
  readonly file: string;
  readonly rows: Iterable<readonly string[]>;
}

/** Takes the records of one table as they stream by; `row` counts records, the header being 1. */
export interface TableSink {
  row(fields: readonly string[], row: number): void;
}

/** Takes tables one after the other. */
export interface TableOpener {
  /** What was met so far; openers and feeds add to it. */
  readonly issues: Issue[];
  /** @throws SkillGraphError `MISSING_COLUMN`. */
  open(file: string, header: readonly string[]): TableSink;
}

/** A layout: knows which tables it needs, takes their records in any order, and ends as a catalogue. */
export interface TableReader extends TableOpener {
  /** Of all files there are, those that hold something the catalogue keeps: the others need not be parsed. */
  select(files: readonly string[]): readonly string[];
  /** @throws SkillGraphError `MISSING_FILE` where a needed file was never opened, `EMPTY_CATALOGUE`. */
  finish(): Catalogue;
}

/** Hands the records of one file to a reader: finds the header, counts, reports ragged rows, skips blank ones. */
export class TableFeed {
  readonly #reader: TableOpener;
  readonly #file: string;
  #sink: TableSink | null = null;
  #width = 0;
  /** Records handed over so far, header included. */
  count = 0;

  constructor(reader: TableOpener, file: string) {
    this.#reader = reader;
    this.#file = file;
  }

  row(fields: readonly string[]): void {
    this.count++;
    if (this.#sink === null) {
      const header = fields.map((name, i) => (i === 0 ? withoutMark(name) : name).trim());
      this.#width = header.length;
      this.#sink = this.#reader.open(this.#file, header);
      return;
    }
    if (fields.length !== this.#width) {
      if (fields.length === 0 || (fields.length === 1 && fields[0]!.trim() === '')) return;
      this.#reader.issues.push({
        code: 'RAGGED_ROW',
        file: this.#file,
        row: this.count,
        message: `The row has ${fields.length} fields, the header ${this.#width}; ${fields.length < this.#width ? 'missing fields count as blank' : 'fields beyond the header are ignored'}.`,
      });
    }
    this.#sink.row(fields, this.count);
  }

  /** @throws SkillGraphError `MISSING_COLUMN` for a file without so much as a header. */
  end(): void {
    if (this.#sink === null) this.row([]);
  }
}

/** Reads tables that are in memory already. */
export function readTables(reader: TableReader, tables: readonly Table[]): Catalogue {
  const selected = new Set(reader.select(tables.map(({ file }) => file)));
  for (const { file, rows } of tables) {
    if (!selected.has(file)) continue;
    const feed = new TableFeed(reader, file);
    for (const row of rows) feed.row(row);
    feed.end();
  }
  return reader.finish();
}

/** What a reader throws that was never given a file it needs. */
export function missingFile(data: string, file: string, seen: readonly string[]): SkillGraphError {
  const found = seen.length === 0 ? 'No file was found' : `Found: ${[...seen].sort().join(', ')}`;
  return new SkillGraphError('MISSING_FILE', `The ${data} data lack ${file}. ${found}.`);
}

/** What a reader reports that can do without a file. */
export function absentFile(file: string): Issue {
  return { code: 'MISSING_FILE', file, message: `${file} is absent; what it holds is unknown.` };
}

/** Finds columns by name, never by position: spelling is compared without case. */
export class Columns {
  readonly #file: string;
  readonly #header: readonly string[];
  readonly #positions = new Map<string, number>();

  constructor(file: string, header: readonly string[]) {
    this.#file = file;
    this.#header = header;
    for (const [position, name] of header.entries()) {
      const key = name.toLowerCase();
      if (!this.#positions.has(key)) this.#positions.set(key, position);
    }
  }

  /** The position of a column under any of its names, -1 where there is none: that field is blank. */
  find(...names: readonly string[]): number {
    for (const name of names) {
      const position = this.#positions.get(name.toLowerCase());
      if (position !== undefined) return position;
    }
    return -1;
  }

  /** @throws SkillGraphError `MISSING_COLUMN` naming the file, the column looked for and the columns found. */
  need(...names: readonly string[]): number {
    const position = this.find(...names);
    if (position >= 0) return position;
    const found = this.#header.filter((name) => name !== '');
    throw new SkillGraphError(
      'MISSING_COLUMN',
      `${this.#file} has no column ${names.map((name) => `"${name}"`).join(' or ')}. ${found.length === 0 ? 'It is empty.' : `Its columns are: ${found.join(', ')}.`}`,
    );
  }
}

/** The file's own name in lower case: no folder, no extension. */
export function baseName(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return name.replace(/\.(csv|tsv|txt)$/i, '').toLowerCase();
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
