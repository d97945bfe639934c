/** Code by name by import path. */
export declare const examples: ReadonlyMap<string, ReadonlyMap<string, string>>;
