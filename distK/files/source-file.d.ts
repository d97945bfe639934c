import { type Form } from '../catalogue/forms.ts';
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
export declare function fileName({ name }: SourceFile): string;
/** The paths of a data set as a message names them. */
export declare function pathsText(paths: readonly string[]): string;
/** The path of a file. */
export declare const isPath: Form;
/** One path, or a list of them. */
export declare const isPathOrPaths: Form;
/** @throws SkillGraphError `BAD_INPUT` for anything but the path of a file. */
export declare function checkPath(path: unknown): asserts path is string;
