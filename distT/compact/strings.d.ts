/** A table of texts inside a snapshot, decoded when asked for. */
export interface StringTable {
    readonly length: number;
    /** One text; decoded, alone, the first time it is asked for. */
    at(position: number): string;
    /** All texts; decoded once and kept. */
    all(): readonly string[];
}
/**
 * Byte offsets (one more than texts, 32-bit) followed by the texts in UTF-8: one text per item, blank where it has none.
 */
export declare function encodeStrings<T>(items: readonly T[], textOf: (item: T) => string | undefined): Uint8Array;
/** Opens what {@link encodeStrings} wrote; null where the section does not hold `length` texts. */
export declare function openStrings(section: Uint8Array, length: number): StringTable | null;
/** Where a text stands in a sorted table; −1 where it does not. */
export declare function positionIn(table: StringTable, text: string): number;
/**
 * Whether the texts of a section ascend strictly in code-unit order, as ids do: the order of bytes, but that letters beyond
 * 16 bits (0xf0 and up) stand before the last of 16 (0xee, 0xef).
 */
export declare function areAscending(section: Uint8Array, length: number): boolean;
/** A table of blanks, for what a snapshot does not hold. */
export declare function blankStrings(length: number): StringTable;
/** Text in UTF-8, or `INDEX_DAMAGED`. Browsers refuse to decode shared memory, so that is copied first. */
export declare function decode(bytes: Uint8Array): string;
