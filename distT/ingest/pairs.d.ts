import { type Forms } from '../catalogue/forms.ts';
import type { Catalogue, Issue, RequirementKind, Source } from '../catalogue/types.ts';
import { LabelReader } from './pair-labels.ts';
import { type PairNames } from './pair-names.ts';
import { type Table, type TableReader, type TableSink } from './table.ts';
export type { PairNames } from './pair-names.ts';
/** How an edge list is to be read. */
export interface PairsOptions {
    readonly columns?: PairNames | undefined;
    /** The kind of pairs that state none. Default: `rated` with a weight column, else `essential`. */
    readonly kind?: RequirementKind | undefined;
    /** What separates skills where one field lists several, such as `,`. Default: a field is one skill. */
    readonly splitSkills?: string | undefined;
    /** Tables that say what identifiers are called, for an edge list of bare codes. */
    readonly labels?: Table | readonly Table[] | undefined;
    readonly source?: Source | undefined;
    /** Language code of the labels. Default `und`. */
    readonly language?: string | undefined;
}
/** The forms of the options. */
export declare const pairsForms: Forms<PairsOptions>;
/**
 * A catalogue from a generic edge list, or several: one row per occupation–skill pair, columns named by the caller or
 * found by their usual names. Only the two ends are needed; an identifier without a label is its own label.
 *
 * @throws SkillGraphError `MISSING_COLUMN` where a needed, or an explicitly named, column is not there;
 * `EMPTY_CATALOGUE`; `BAD_OPTION`.
 *
 * @example
 * fromPairs({ file: 'jobs.csv', rows: [['job', 'skill', 'share'], ['cook', 'soups', '0.8']] },
 *   { columns: { occupation: 'job', weight: 'share' } });
 */
export declare function fromPairs(tables: Table | readonly Table[], options?: PairsOptions): Catalogue;
/** Reads edge lists as they stream by; see {@link fromPairs}. */
export declare class PairsReader implements TableReader {
    #private;
    readonly issues: Issue[];
    /** Takes tables of labels, before or after the pairs. */
    readonly labels: LabelReader;
    constructor(options: Omit<PairsOptions, 'labels'>);
    select(files: readonly string[]): readonly string[];
    fits(file: string, header: readonly string[]): boolean;
    open(file: string, header: readonly string[]): TableSink;
    finish(): Catalogue;
}
