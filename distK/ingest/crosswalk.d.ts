import type { Vintage } from '../catalogue/lens.ts';
import type { Source } from '../catalogue/source.ts';
import type { Table } from './table.ts';
/** One correspondence between two classifications. */
export interface CrosswalkLink {
    /** Id or code in the first classification; a group's code stands for all its occupations. */
    readonly from: string;
    readonly to: string;
    /** How far both mean the same: above 0, at most 1. */
    readonly confidence: number;
}
/** Which occupations of one classification correspond to which of another. */
export interface Crosswalk {
    readonly name: string;
    /** Sorted, each pair once with its highest confidence. */
    readonly links: readonly CrosswalkLink[];
    /** The taxonomy it leads to, where that was said. */
    readonly vintage?: Vintage;
    readonly source?: Source;
}
/** Which columns hold the correspondences, and what words of confidence are worth. */
export interface CrosswalkOptions {
    /** Default: the file's name. */
    readonly name?: string;
    /** Columns by name. Default: the first two, and `confidence`, `score`, `weight` or `Type of Match` where there is one. */
    readonly columns?: {
        readonly from?: string;
        readonly to?: string;
        readonly confidence?: string;
    };
    /** Confidence of words. Default: the SKOS matches, `exactMatch` 1, `closeMatch` .75, `narrowMatch` and `broadMatch` .5. */
    readonly confidences?: Readonly<Record<string, number>>;
    /** The taxonomy it leads to. Default: told from the codes where they are used. */
    readonly vintage?: Vintage;
    readonly source?: Source;
}
/**
 * The public table of ESCO and O*NET-SOC 2010 occupations by Nesta (Mapping Career Causeways, 2020). Its confidences are 2
 * (certain), 1 and .5. A table with its columns is read this way without being told.
 */
export declare const escoOnetNesta2020: CrosswalkOptions;
/**
 * A crosswalk from a table: ESCO–O*NET, ISCO–SOC, your own. Without a confidence column every link counts 1.
 *
 * @throws SkillGraphError `MISSING_COLUMN`; `BAD_INPUT` for a confidence that is neither a known word nor above 0 and at
 * most 1, or a row that lacks a name.
 *
 * @example
 * const crosswalk = fromCrosswalk({ file: 'esco-onet.csv', rows: [['esco', 'onet', 'confidence'], [uri, '35-1011.00', '0.9']] });
 */
export declare function fromCrosswalk(table: Table, options?: CrosswalkOptions): Crosswalk;
/** The same correspondences seen from the other side. */
export declare function reversedCrosswalk(crosswalk: Crosswalk): Crosswalk;
