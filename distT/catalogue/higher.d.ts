/** The higher of two values, NaN standing for "not stated". */
export declare function higher(a: number, b: number): number;
