import { type Catalogue } from '../catalogue/types.ts';
import type { Crosswalk } from './crosswalk.ts';
import { type VintageTable } from './vintages.ts';
/** How the crosswalk reaches the donor. */
export interface BorrowOptions {
    /** Tables between editions, where the crosswalk leads to another edition than the donor's. */
    readonly vintages?: readonly VintageTable[];
}
/**
 * The catalogue with ratings for occupations that have none: the mean of the ratings of the donor's occupations they
 * correspond to, weighed by confidence. A rating that some of them do not state is the mean of those that do. Who
 * borrowed is tagged `borrowed`, and from whom with what confidence is in the attributes (set `borrowed from`). The
 * donor's rated skills and their groups come along, in layers of the donor's name (`O*NET skills`), so that they stay apart
 * from the catalogue's own; the donor and the crosswalk join its sources, which `attribution` names. Links that hit
 * nothing are issues.
 *
 * Questions then compare by sets as before, and two occupations that both have ratings by these, too (`defaultMethod`).
 *
 * @param crosswalk from the catalogue's occupations (ids, codes or group codes) to the donor's
 *
 * @example
 * borrowedRatings(esco, onet, fromCrosswalk(table), { vintages: [fromVintages(onet2010To2019)] });
 */
export declare function borrowedRatings(catalogue: Catalogue, donor: Catalogue, crosswalk: Crosswalk, options?: BorrowOptions): Catalogue;
