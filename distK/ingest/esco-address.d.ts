/**
 * A field that names a concept of ESCO by its address. ESCO's own begin with `http:` and end without a slash; as a browser
 * or a script has them they may not, and mean the same concept.
 */
export declare function cellAddress(fields: readonly string[], column: number): string;
