/** A pair that may be assigned, and what it is worth. */
export interface AssignablePair {
    readonly needed: number;
    readonly held: number;
    /** Above 0; a whole number, so that sums are exact and ties are ties. */
    readonly value: number;
}
/**
 * The assignment of held to needed things, each used at most once, of the greatest total value. Of several such
 * assignments the lexicographically smallest: the first needed thing gets the smallest held one it can have, then the
 * second, and nothing comes after everything.
 *
 * Solved per connected component with the Hungarian method (Kuhn 1955; shortest augmenting paths after Jonker &
 * Volgenant 1987); an exchange of mates is tried only along pairs that some optimum can use (reduced cost 0).
 *
 * @returns the held thing of each needed one, in the order of `neededCount`; −1 for none
 */
export declare function bestAssignment(neededCount: number, pairs: readonly AssignablePair[]): Int32Array;
