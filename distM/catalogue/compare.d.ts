/** Code-unit order: the same on every machine and in every locale. */
export declare function compare(a: string, b: string): number;
