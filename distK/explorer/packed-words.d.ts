import { ByteReader } from './byte-stream.ts';
/** Texts of a section: their bytes one after another, and how many each has. */
export interface Texts {
    readonly bytes: Uint8Array;
    readonly sizes: ArrayLike<number>;
}
/**
 * Texts as numbers of words, the most frequent first, over all texts of an index, because deflating forgets a word after
 * 32 kB. A word is a run of letters; what stands between two words is another; a single space between two is left out.
 * {@link readWords} gives back the same bytes, whatever they are.
 */
export declare function packWords(lists: readonly Texts[]): {
    readonly dictionary: Uint8Array;
    readonly packed: Uint8Array[];
};
/** The dictionary that {@link packWords} wrote. */
export declare function readDictionary(reader: ByteReader): readonly Uint8Array[];
/** The bytes of texts of these sizes. */
export declare function readWords(reader: ByteReader, sizes: ArrayLike<number>, dictionary: readonly Uint8Array[]): Uint8Array<ArrayBuffer>;
