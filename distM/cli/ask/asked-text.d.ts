/**
 * The text in a file, or on stdin for `-`; `what` it is stands in messages. It has `most` letters where no limit is asked for,
 * as many as a text that is read whole where that is left out.
 */
export declare function askedText(path: string, what: string, most?: number): Promise<string>;
/** The names in it, one a line. */
export declare function askedNames(path: string, what: string): Promise<string[]>;
