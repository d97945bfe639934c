/**
 * Writes a text, or pieces of one as they are made, to a file, whole or not at all; gives its length in bytes.
 *
 * @throws SkillGraphError `UNREADABLE` where that cannot be done.
 */
export declare function writeDocument(path: string, text: string | Iterable<string> | AsyncIterable<string>): Promise<number>;
