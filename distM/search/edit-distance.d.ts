/**
 * Insertions, deletions, replacements, swaps of neighbours and one letter moved elsewhere that turn one text into the
 * other; more than `most` counts as `most + 1`.
 */
export declare function editDistance(a: string, b: string, most: number): number;
