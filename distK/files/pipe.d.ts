import type { ReadLimits } from './limits.ts';
import type { SourceFile } from './source-file.ts';
/** A pipe that has been opened. */
export interface Pipe {
    readonly file: SourceFile;
    close(): void;
}
/**
 * A pipe or a device as a file: what it gives is kept, since a file is looked at before it is read, and a pipe gives it
 * once. Closed like an archive.
 */
export declare function pipeOf(path: string, name: string, { inflatedBytes }: ReadLimits): Pipe;
