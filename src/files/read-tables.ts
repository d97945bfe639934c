import { SkillGraphError } from '../errors.ts';
import type { TableReader } from '../ingest/table.ts';
import { readCsv } from './csv.ts';
import type { SourceFile } from './source-files.ts';

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
  readonly onProgress?: (progress: Progress) => void;
  /** Cancels the reading, which then throws `ABORTED`. */
  readonly signal?: AbortSignal;
}

/** Streams the files a reader wants into it, one after the other. */
export async function readTables(
  reader: TableReader,
  files: readonly SourceFile[],
  { onProgress, signal }: ReadOptions = {},
  csv: { readonly delimiter?: string | undefined; readonly quoted?: (file: string) => boolean } = {},
): Promise<void> {
  const selected = new Set(reader.select(files.map(({ name }) => name)));
  const wanted = files.filter(({ name }) => selected.has(name));
  const totalBytes = wanted.reduce((sum, file) => sum + file.bytes, 0);
  let done = 0;
  for (const source of wanted) {
    if (signal?.aborted) throw new SkillGraphError('ABORTED', 'Reading was cancelled.');
    const file = source.name.slice(source.name.lastIndexOf('/') + 1);
    await readCsv(source.open(), file, reader, {
      ...(csv.delimiter === undefined ? {} : { delimiter: csv.delimiter }),
      quoted: csv.quoted?.(file) ?? true,
      signal,
      onBytes: (bytes) => onProgress?.({ file, bytes: done + bytes, totalBytes }),
    });
    done += source.bytes;
  }
}
