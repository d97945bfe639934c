import type { Lookup } from './lookup.ts';
/** Names by the words they hold, order, other forms and stop words aside. */
export interface Bags {
    /**
     * The concepts that have a name of just these words, those called so by their label alone if there are any.
     *
     * @param words the words themselves, where other forms than the plural do not count
     */
    readonly ownersOf: (stems: readonly number[], words?: readonly string[]) => Owners;
}
/** The concepts of a name, and whether it is their label, or a half of one that says two. */
export interface Owners {
    readonly rows: readonly number[];
    readonly byLabel: boolean;
}
/** A table of hashes: for each stem a number of its own, and their sum for a name. */
export declare const bagsOf: (lookup: Lookup) => Bags;
