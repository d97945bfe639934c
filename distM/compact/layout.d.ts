import { SkillGraphError } from '../errors.ts';
/**
 * The snapshot's layout, all numbers little-endian:
 *
 * | bytes | holds |
 * |---|---|
 * | 0–7 | magic `SKLGRAPH` |
 * | 8–11 | format version |
 * | 12–15 | byte order mark 0x01020304 |
 * | 16–23 | length of the whole snapshot in bytes, low word then high word |
 * | 24–27 | checksum of everything else |
 * | 28–31 | number of sections |
 * | 32– | section table, 40 bytes each: name (32 bytes, zero-padded ASCII), offset, length |
 * | … | sections, each starting at a multiple of 8 |
 */
export declare const MAGIC = "SKLGRAPH";
export declare const FORMAT_VERSION = 2;
/** A part of the snapshot before it is written. */
export interface Section {
    readonly name: string;
    readonly bytes: ArrayBufferView;
}
/** Counts first, allocates once, copies every section into its place. */
export declare function writeSections(sections: readonly Section[]): ArrayBuffer;
/**
 * The sections of a snapshot by name, as views. Length and checksum are verified before any view is made.
 *
 * @throws SkillGraphError `NOT_AN_INDEX`, `INDEX_VERSION` or `INDEX_DAMAGED`.
 */
export declare function readSections(snapshot: Uint8Array): ReadonlyMap<string, Uint8Array>;
/** The error for a snapshot that cannot be trusted. */
export declare function damaged(how: string): SkillGraphError;
