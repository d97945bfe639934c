import { type Ask } from '../query/answer/ask.ts';
import type { ConceptRef } from '../query/answer/concept-ref.ts';
import type { MethodRef } from '../query/answer/method-ref.ts';
import type { Method } from '../similarity/method.ts';
import type { Weighting } from '../similarity/weighting.ts';
import { type Causes, type MoveChange, type NeighbourChange } from './causes.ts';
import type { ListChange, ReleaseDiff } from './diff-types.ts';
import { type Release } from './release-diff.ts';
/** How answers are compared between two releases. */
export interface AnswerChangesOptions extends Ask {
    /** How many of the most similar occupations are compared. Default 10. */
    readonly depth?: number | undefined;
    /** p of the rank-biased overlap, 0–1: how much a further rank counts. Default .9. */
    readonly persistence?: number | undefined;
    /** How many occupations to return, the largest changes first. Default 20. */
    readonly limit?: number | undefined;
    /** What compares. Default: each release's own. */
    readonly method?: Method | undefined;
    readonly weighting?: Weighting | undefined;
}
/** What a release changes in the answers about one occupation. */
export interface AnswerChange extends ConceptRef {
    /** Rank-biased overlap of its most similar occupations before and after, 0–1. */
    readonly overlap: number;
    /** Occupations that came among the most similar, or went, and why. */
    readonly neighbours: ListChange<NeighbourChange>;
    /** Occupations it can move to now and could not, and the reverse, and why. */
    readonly moves: ListChange<MoveChange>;
    /** What changed in its own list. */
    readonly because: Causes;
}
/** How far the answers about one kept occupation changed. */
export interface AnswerOverlap {
    readonly id: string;
    /** Rank-biased overlap of its most similar occupations before and after, 0–1. */
    readonly overlap: number;
    /** How many occupations it can move to now and could not, and the reverse. */
    readonly movesGained: number;
    readonly movesLost: number;
}
/** What a release changes in answers. */
export interface AnswerChanges {
    readonly status: 'ok';
    readonly asked: {
        readonly method: {
            readonly before: MethodRef;
            readonly after: MethodRef;
        };
        readonly depth: number;
        readonly persistence: number;
    };
    /** Of all kept occupations that can be compared in both releases. */
    readonly counts: {
        readonly compared: number;
        /** Those whose most similar occupations are the same in the same order. */
        readonly unchanged: number;
        readonly changed: number;
        /** Ordered pairs that are a move now and were none, and the reverse; and how many occupations that touches. */
        readonly movesGained: number;
        readonly movesLost: number;
        readonly movesChanged: number;
    };
    /** Of the overlaps, 0–1; null where nothing could be compared. */
    readonly mean: number | null;
    readonly median: number | null;
    /** Every kept occupation, by id ascending. */
    readonly overlaps: readonly AnswerOverlap[];
    /** The largest changes first, then id ascending. */
    readonly results: readonly AnswerChange[];
}
/**
 * What a new release changes in answers: for every kept occupation the overlap of its most similar occupations before and
 * after, and how many moves it gained and lost; for those that change most, who came and who went, which moves, and the
 * requirements behind it.
 *
 * @param diff What {@link releaseDiff} found between the two.
 * @throws SkillGraphError `BAD_OPTION`, `BAD_INPUT`.
 *
 * @example
 * const { results } = answerChanges(before, after, releaseDiff(before, after), { limit: 5 });
 */
export declare function answerChanges(before: Release, after: Release, diff: ReleaseDiff, options?: AnswerChangesOptions): AnswerChanges;
