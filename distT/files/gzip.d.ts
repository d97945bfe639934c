import { type ReadLimits } from './limits.ts';
import type { SourceFile } from './source-file.ts';
/** A compressed file as the file it holds: inflated as it is read, up to the limit. */
export declare function gunzipped(source: SourceFile, limits: ReadLimits): SourceFile;
/**
 * Refuses a file that says at its end that it unpacks to more than the limit, before any of it is unpacked.
 *
 * @throws SkillGraphError `TOO_LARGE`.
 */
export declare function checkStatedSize(name: string, end: Buffer, packedBytes: number, limits: ReadLimits): void;
/** Whether these are the first bytes of a gzip file. */
export declare function isGzip(start: Buffer): boolean;
