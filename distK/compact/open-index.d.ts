import type { SkillIndex } from './skill-index.ts';
/**
 * Opens a snapshot in place: length, checksum and everything that queries rely on are verified, then all is a view, and
 * names are decoded when first asked for. Takes any buffer, a `SharedArrayBuffer` too, or a view that starts at a multiple of 8 bytes.
 *
 * @throws SkillGraphError `NOT_AN_INDEX`, `INDEX_VERSION`, `INDEX_DAMAGED`.
 */
export declare function openIndex(snapshot: ArrayBufferLike | Uint8Array): SkillIndex;
