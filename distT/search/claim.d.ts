import type { Families } from './family.ts';
import { type Hit } from './hits.ts';
import { type Lookup } from './lookup.ts';
import type { Unit } from './units.ts';
/**
 * A special occupation may carry, among many further names, one that people use of others: an area manager is a fire
 * commissioner to few. Names of several words are shared where more of the others are called so with a word more (`sales area
 * manager`) than names of the owner say it, and their labels say as much of it; where the label of another says more of it;
 * where the last word is the whole label of another, and none of the owner's (a company secretary is a secretary before a
 * receptionist); and where it is the title of their group and the label of another of it says more of what comes before the
 * last word (of conference and event planners, an event planner is an event manager before a wedding planner). Kinds of the owner and those of its own group are no others, nor does anybody contest a label that says all
 * that was typed.
 *
 * @returns whom it may mean, those whose label says most of what was typed first; none where it is the owner's alone
 */
export declare function claimants(lookup: Lookup, families: Families, owner: Hit, units: readonly Unit[]): readonly number[];
/** Rows that an alias calls just so. */
export declare function aliasOwners(lookup: Lookup, hits: readonly Hit[], units: readonly Unit[]): number[];
