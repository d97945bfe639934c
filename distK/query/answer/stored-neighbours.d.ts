import { type DerivedSection } from '../../compact/derived-section.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Ranking } from '../../similarity/top-k.ts';
import type { Compared } from './ask.ts';
import type { MethodRef } from './method-ref.ts';
/** The best matches of every occupation under one method, as `withNeighbours` keeps them. */
export interface StoredNeighbours {
    /** How many are kept of each occupation, where it has as many. */
    readonly limit: number;
    /** Everybody who scores at least so much is kept besides; Infinity where nobody is. */
    readonly least: number;
    readonly method: MethodRef;
    /** Whether the method is what a question uses that names none. */
    readonly isDefault: boolean;
    /** Whether the method has anything to compare an occupation by. */
    readonly hasEvidence: (row: number) => boolean;
    /** The best of an occupation: all of them, or `limit`, or all who score `least`. Throws `INDEX_DAMAGED`. */
    readonly ranking: (row: number) => Ranking;
}
/** How neighbours were made, as `meta.sections.neighbours` records it. */
export interface NeighbourRecord {
    readonly limit: number;
    readonly least?: number;
    readonly method: MethodRef;
    readonly isDefault: boolean;
}
/**
 * The derived section of neighbours: which rows can be compared at all, and of every row the best, with their scores. The
 * order of a list is checked when it is asked for: a question reads few of them.
 */
export declare const neighbourSection: DerivedSection<StoredNeighbours>;
/** The neighbours that an index carries, or null. */
export declare function storedNeighbours(index: SkillIndex): StoredNeighbours | null;
/** The stored neighbours, where they hold the `limit` best of an occupation under the method that is asked for; or null. */
export declare function neighboursUnder(index: SkillIndex, { method, weighting }: Compared, limit: number): StoredNeighbours | null;
/** The first `limit` of a ranking that score at least so much. */
export declare function topOf({ rows, scores }: Ranking, limit: number, minScore: number): Ranking;
