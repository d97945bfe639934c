import { checkForm, type Form, listOf } from '../catalogue/forms.ts';

/** A file of a data set, on disk or in an archive. */
export interface SourceFile {
  /** Its path below the data set, with forward slashes. */
  readonly name: string;
  /** Uncompressed size, as far as it is known. */
  readonly bytes: number;
  open(): AsyncIterable<Buffer>;
  /** Some of its bytes, where it lies on disk as it is. */
  slice?(start: number, end: number): Promise<ArrayBuffer>;
}

/** The files that the paths of a call hold, and the paths themselves: their names may tell version and language. */
export interface DataSet {
  readonly paths: readonly string[];
  readonly files: readonly SourceFile[];
}

/** A file's own name, without the folders above it. */
export function fileName({ name }: SourceFile): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** The paths of a data set as a message names them. */
export function pathsText(paths: readonly string[]): string {
  return paths.map((path) => `"${path}"`).join(' and ');
}

/** The path of a file. */
export const isPath: Form = (path) =>
  typeof path === 'string' && path !== '' && !path.includes('\0')
    ? null
    : { at: '', value: path, wanted: 'the path of a file: a text that is not blank' };

/** One path, or a list of them. */
export const isPathOrPaths: Form = (paths) => (Array.isArray(paths) ? listOf(isPath) : isPath)(paths);

/** @throws SkillGraphError `BAD_INPUT` for anything but the path of a file. */
export function checkPath(path: unknown): asserts path is string {
  checkForm('The path', path, isPath);
}

/** Whether a file is Parquet, by its name. */
export function isParquet(file: string): boolean {
  return /\.(?:parquet|pq)$/i.test(file);
}

/** Whether a file is a workbook, by its name. */
export function isWorkbook(file: string): boolean {
  return /\.xlsx$/i.test(file);
}
