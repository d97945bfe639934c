/** Bytes one after another: numbers in as few bytes as they need (seven bits in each), texts with their length before. */
export declare class ByteWriter {
    #private;
    /** A whole number from 0 on. */
    number(value: number): void;
    raw(bytes: Uint8Array): void;
    text(text: string): void;
    bytes(): Uint8Array;
}
/** Reads what a {@link ByteWriter} wrote. */
export declare class ByteReader {
    #private;
    constructor(bytes: Uint8Array);
    /** @throws RangeError where the bytes end. */
    number(): number;
    /** A view of the next bytes. */
    take(count: number): Uint8Array;
    text(): string;
}
