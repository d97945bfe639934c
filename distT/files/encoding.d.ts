/** How the bytes of a text file spell letters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';
/**
 * Bytes to text as they come. The encoding is told by the byte order mark, else by where the zero bytes are; a file whose
 * first letter beyond ASCII is not UTF-8 is read as Windows-1252, what spreadsheets of old write.
 */
export declare class TextDecoding {
    #private;
    /** What a reader should report: nothing where the file is Unicode throughout. */
    note: string | undefined;
    write(chunk: Buffer): string;
    end(): string;
}
/** The text that bytes spell, part by part. */
export declare function decodedParts(chunks: AsyncIterable<Buffer>): AsyncGenerator<string, void, undefined>;
