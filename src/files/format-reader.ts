import type { Catalogue } from '../catalogue/types.ts';
import { TextDecoding } from './encoding.ts';
import type { ReadLimits } from './limits.ts';
import { type DataSet, isParquet, isWorkbook, type SourceFile } from './source-file.ts';

/** The beginning of a file as text; of a workbook its first rows, of Parquet the names of its columns, with tabs between. */
export type Head = (file: SourceFile) => Promise<string>;

/**
 * A layout that the package reads, text or not. Detection, help and the message for what nobody recognises are made of
 * the list of these: a new layout is one more value.
 */
export interface FormatReader<Name extends string = string, Options = never> {
  readonly name: Name;
  /** What it is looked for by, in words: `ESCO (occupations_en.csv, …)`. */
  readonly lookedFor: string;
  /** Whether the files of a data set are of this layout. */
  recognises(files: readonly SourceFile[], head: Head): boolean | Promise<boolean>;
  read(data: DataSet, options: Options): Promise<Catalogue>;
}

/** Bytes of a head. */
const HEAD = 1 << 14;

/** Heads of files, each read once. */
export function headReader(limits: ReadLimits = {}): Head {
  const heads = new Map<SourceFile, Promise<string>>();
  return (file) => {
    const known = heads.get(file) ?? headOf(file, limits);
    heads.set(file, known);
    return known;
  };
}

async function headOf(file: SourceFile, limits: ReadLimits): Promise<string> {
  if (isWorkbook(file.name)) {
    const { firstRows } = await import('./xlsx.ts');
    return (await firstRows(file, limits)).map((row) => row.join('\t')).join('\n');
  }
  if (isParquet(file.name)) {
    const { parquetHeader } = await import('./parquet.ts');
    return (await parquetHeader(file)).join('\t');
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of file.open()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= HEAD) break;
  }
  const decoding = new TextDecoding();
  const text = decoding.write(Buffer.concat(chunks).subarray(0, HEAD));
  return length < HEAD ? text + decoding.end() : text;
}
