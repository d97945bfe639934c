import type { LensLinks, Vintage } from '../catalogue/lens.ts';
import type { Catalogue, Issue } from '../catalogue/types.ts';
import type { Crosswalk } from './crosswalk.ts';
import { type VintageTable } from './vintages.ts';
/** How occupations of the catalogue are found in tables keyed by other taxonomies. */
export interface LinkOptions {
    /** Correspondences from the catalogue's occupations (ids, codes, group codes) to another taxonomy. */
    readonly crosswalks?: readonly Crosswalk[];
    /** Between editions of a taxonomy. */
    readonly vintages?: readonly VintageTable[];
}
/** Tables of one vintage: what they are, and the codes they are keyed by. */
interface KeyedTables {
    readonly vintage: Vintage;
    readonly codes: ReadonlySet<string>;
    readonly what: string;
}
/**
 * What links the catalogue to the codes of some tables of one vintage: occupations that are there themselves, ISCO groups
 * (the narrowest that has a figure), and what crosswalks lead to. A correspondence that hits nothing is an issue.
 */
export declare function lensLinks(catalogue: Catalogue, { vintage, codes, what }: KeyedTables, { crosswalks, vintages }: LinkOptions, issues: Issue[]): LensLinks;
/** Links of the same vintage joined: of two statements about a pair, the own or more confident one counts. */
export declare function mergedLinks(all: readonly LensLinks[]): LensLinks[];
/** @throws SkillGraphError `BAD_INPUT` where nothing leads from the catalogue to any of the codes. */
export declare function checkReached(links: LensLinks, what: string, codes: readonly string[]): void;
export {};
