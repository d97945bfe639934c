import { type Form, type Forms, isFunction, recordOf } from '../catalogue/forms.ts';
import { SkillGraphError } from '../errors.ts';
import type { TableReader } from '../ingest/table.ts';
import { takeParts } from './csv.ts';
import { ReadingAhead } from './csv-ahead.ts';
import { csvParts } from './csv-parts.ts';
import type { ReadLimits } from './limits.ts';
import { fileName, isParquet, isWorkbook, type SourceFile } from './source-file.ts';

/** How far the reading has come. */
export interface Progress {
  /** The file being read. */
  readonly file: string;
  /** Bytes read so far, of all files that are needed. */
  readonly bytes: number;
  readonly totalBytes: number;
}

/** What every reader of files takes. */
export interface ReadOptions {
  /** Called as bytes come in, for a progress bar. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Cancels the reading, which then throws `ABORTED`. */
  readonly signal?: AbortSignal | undefined;
  /** What separates fields. Default: the one under which the columns are found, else the likeliest. */
  readonly delimiter?: string | undefined;
  /** How large a record, a field, an unpacked archive may be before reading is refused with `TOO_LARGE`. */
  readonly limits?: ReadLimits | undefined;
}

const separator: Form = (value) =>
  typeof value === 'string' && value.length === 1 && !/["\r\n]/.test(value)
    ? null
    : { at: '', value, wanted: 'one character that separates fields, such as ";"' };
const isSignal: Form = (value) =>
  value instanceof AbortSignal ? null : { at: '', value, wanted: 'a signal, such as that of an AbortController' };

/** The forms of the options. */
export const readForms: Forms<ReadOptions> = {
  onProgress: isFunction,
  signal: isSignal,
  delimiter: separator,
  limits: /* @__PURE__ */ recordOf({}),
};

/** Streams the files a reader wants into it, one after the other. */
export async function readTables(
  reader: Omit<TableReader, 'finish'>,
  files: readonly SourceFile[],
  { onProgress, signal, delimiter, limits }: ReadOptions = {},
  quoted: (file: string) => boolean = () => true,
): Promise<void> {
  const selected = new Set(reader.select(files.map(({ name }) => name)));
  const wanted = files.filter(({ name }) => selected.has(name));
  const totalBytes = wanted.reduce((sum, file) => sum + file.bytes, 0);
  const optionsOf = (source: SourceFile) => ({ delimiter, quoted: quoted(fileName(source)), signal, limits });
  const ahead = new ReadingAhead(
    wanted.filter((source) => !isWorkbook(source.name) && !isParquet(source.name)),
    (source) => csvParts(source.open(), fileName(source), reader, optionsOf(source)),
  );
  let done = 0;
  try {
    for (const source of wanted) {
      if (signal?.aborted) throw new SkillGraphError('ABORTED', 'Reading was cancelled.');
      const file = fileName(source);
      const onBytes = (bytes: number): void => onProgress?.({ file, bytes: done + bytes, totalBytes });
      if (isWorkbook(file)) {
        const { readXlsx } = await import('./xlsx.ts');
        await readXlsx(source, reader, { onBytes, signal, limits });
      } else if (isParquet(file)) {
        const { readParquet } = await import('./parquet.ts');
        await readParquet(source, reader, { onBytes, signal });
      } else await takeParts(ahead.parts(source), file, reader, { onBytes, limits });
      done += source.bytes;
    }
  } finally {
    ahead.end();
  }
}
