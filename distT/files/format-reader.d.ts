import type { Catalogue } from '../catalogue/types.ts';
import type { ReadLimits } from './limits.ts';
import type { DataSet, SourceFile } from './source-file.ts';
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
/** Heads of files, each read once. */
export declare function headReader(limits?: ReadLimits): Head;
