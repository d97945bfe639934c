import type { ObservedMoves } from '../catalogue/observed-moves.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
/** One statement of the evidence: how good `to` is as an answer for `from`. 0 says that somebody looked and found it unfit. */
export interface Judgement {
    readonly from: string;
    readonly to: string;
    /** 0 or more; above 0 is relevant. Null for a pair that is not to be counted: neither right nor wrong. */
    readonly gain: number | null;
}
/** Evidence to hold methods against. */
export interface Truth {
    readonly name: string;
    /**
     * What `from` and `to` name: `occupation`, by id or code; `group`, by a prefix of the occupations' group codes (or of
     * their codes where the source has no groups), all prefixes of one length.
     */
    readonly unit: 'occupation' | 'group';
    /** Whether a → b says nothing about b → a. If not, each pair counts both ways with the higher gain. */
    readonly directed: boolean;
    readonly judgements: readonly Judgement[];
    /** Which columns of a table it was read from, and what columns there were. */
    readonly columns?: {
        readonly read: readonly string[];
        readonly header: readonly string[];
    };
}
/** What the evidence is called and what its names mean. Default: undirected pairs of occupations. */
export interface TruthOptions {
    readonly name?: string | undefined;
    readonly unit?: Truth['unit'] | undefined;
    readonly directed?: boolean | undefined;
}
/**
 * Evidence from pairs (gain 1) or graded pairs.
 *
 * @throws SkillGraphError `BAD_INPUT` for a gain that is negative or not finite, or a blank name.
 *
 * @example
 * const truth = createTruth([{ from: '2411', to: '2412', gain: 3 }], { name: 'experts', unit: 'group' });
 */
export declare function createTruth(pairs: Iterable<{
    readonly from: string;
    readonly to: string;
    readonly gain?: number | null;
}>, options?: TruthOptions): Truth;
/** Evidence from counted moves (`fromMoves`): directed pairs of occupations, gain log2(1 + count). */
export declare function movesTruth(observed: ObservedMoves): Truth;
/** Evidence with pairs that are not to be counted, such as those a person found unclear; they win over a gain stated elsewhere. */
export declare function ignoring(truth: Truth, pairs: Iterable<{
    readonly from: string;
    readonly to: string;
}>): Truth;
/** Which columns of a table hold the evidence. */
export interface TruthColumns {
    /** Columns of both names. Default: the first two. */
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    /** Column of the gain, a number or a word of `gains`. Default `gain` where there is one, else every pair counts 1. A blank gain: not to be counted. */
    readonly gain?: string | undefined;
    /** Gains of words, such as `{ 'Primary-Short': 3 }`. */
    readonly gains?: Readonly<Record<string, number>> | undefined;
}
/**
 * Evidence from the rows of a table, such as a CSV file with a header.
 *
 * @throws SkillGraphError `MISSING_COLUMN`, `BAD_INPUT`.
 */
export declare function truthFromRows(rows: readonly Readonly<Record<string, string>>[], options?: TruthOptions & {
    readonly columns?: TruthColumns | undefined;
}): Truth;
/** What to say where an index knows none of the evidence, with the columns that names were taken from. */
export declare function unknownEvidence({ name, unit, judgements, columns }: Truth, gain: string): SkillGraphError;
/**
 * Evidence that needs no file: occupations of the same group, by length of the common prefix of their group codes. By
 * default gain 2 for the same ISCO unit group (4 digits) and 1 for the same minor group (3); only occupations with a
 * partner of the highest gain are queries.
 */
export declare function siblingTruth(index: SkillIndex, options?: {
    readonly gains?: Readonly<Record<number, number>> | undefined;
}): Truth;
