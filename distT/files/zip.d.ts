import { type ReadLimits } from './limits.ts';
import type { SourceFile } from './source-file.ts';
/** An open archive: its files can be read until it is closed. */
export interface Archive {
    readonly files: readonly SourceFile[];
    close(): void;
}
/**
 * Opens a zip without unpacking it: entries are inflated as they are read and their checksums verified. What it says it
 * unpacks to is held to the limits first, and what comes out to what it said.
 *
 * @throws SkillGraphError `MALFORMED_ZIP`, also while a damaged entry is being read; `TOO_LARGE`.
 */
export declare function openZip(path: string, limits?: ReadLimits): Promise<Archive>;
/**
 * The files of an archive in memory.
 *
 * @throws SkillGraphError `MALFORMED_ZIP`, `TOO_LARGE` beyond the limits.
 */
export declare function filesInZip(archive: Buffer, name: string, limits: ReadLimits): Promise<readonly SourceFile[]>;
