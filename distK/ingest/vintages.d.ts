import type { Vintage } from '../catalogue/lens.ts';
import type { Catalogue } from '../catalogue/types.ts';
import type { VintageLink } from '../catalogue/vintage-link.ts';
import type { Table } from './table.ts';
/** How the codes of one edition of a taxonomy became those of another. */
export interface VintageTable {
    readonly from: Vintage;
    readonly to: Vintage;
    /** Sorted; a code may have split or been merged. */
    readonly links: readonly VintageLink[];
}
/** Which columns of a table hold the links. */
export interface VintageColumns {
    /** Default: those of a published table, else the first column. */
    readonly from?: string | undefined;
    /** Default: the column after `from`, unless that is `to`. */
    readonly fromLabel?: string | undefined;
    /** Default: those of a published table, else the third column, or the second of two. */
    readonly to?: string | undefined;
    readonly toLabel?: string | undefined;
}
/** A table of codes as read: its links, and what the two editions are called by its header. */
export interface VintageLinks {
    /** Such as `O*NET-SOC 2010`: the title of the column without the word code. */
    readonly before: string;
    readonly after: string;
    /** By code before, then by code after, each once. */
    readonly links: readonly VintageLink[];
}
/**
 * The links of a table between two editions of any taxonomy, for `vintageDiff` of skillgraph/releases: O*NET-SOC 2010 →
 * 2019 and SOC 2010 → 2018 are known by their columns; of any other the columns can be named.
 *
 * @throws SkillGraphError `MISSING_COLUMN`.
 *
 * @example
 * const { links, before, after } = vintageLinks({ file: 'soc-2010-to-2018.csv', rows });
 * const diff = vintageDiff(links, { before, after });
 */
export declare function vintageLinks(table: Table, columns?: VintageColumns): VintageLinks;
/**
 * {@link vintageLinks} with the editions they lead between, for figures keyed by codes of another edition; for any but the
 * published tables say which columns, and which editions, they are.
 *
 * @throws SkillGraphError `MISSING_COLUMN`.
 *
 * @example
 * const later = fromVintages({ file: 'onet-soc-2010-to-2019.csv', rows });
 */
export declare function fromVintages(table: Table, options?: {
    readonly from?: readonly [column: string, vintage: Vintage];
    readonly to?: readonly [string, Vintage];
}): VintageTable;
/**
 * The taxonomy that codes are of, told from their form and from codes that only one edition has.
 *
 * @throws SkillGraphError `BAD_INPUT` naming the candidates, where the codes do not tell.
 */
export declare function vintageOfCodes(codes: Iterable<string>, what: string, tables?: readonly VintageTable[]): Vintage;
/** The taxonomy of a catalogue's occupations; null for one of its own. */
export declare function vintageOfCatalogue({ source, occupations }: Catalogue): Vintage | null;
/**
 * How to get from the codes of one taxonomy to those of another: over the tables given, either way, and between O*NET-SOC
 * and the SOC codes it begins with. Where no table leads there, equal codes of two editions are taken for the same.
 */
export declare function conversion(from: Vintage, to: Vintage, tables: readonly VintageTable[]): ((code: string) => readonly string[]) | null;
