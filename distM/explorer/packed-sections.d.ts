import type { Section } from '../compact/layout.ts';
/**
 * Sections of an index in fewer bytes, which deflate well: texts as numbers of words, sizes of texts instead of offsets,
 * UUIDs as bytes, numbers as differences, and nothing of what follows from the rest. {@link unpackSections} gives back the
 * same bytes.
 */
export declare function packSections(sections: ReadonlyMap<string, Uint8Array>): Uint8Array;
/** The sections that {@link packSections} was given, in the same order. */
export declare function unpackSections(packed: Uint8Array): Section[];
