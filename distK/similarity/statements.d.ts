import type { SkillIndex } from '../compact/skill-index.ts';
import { type Weighting } from './weighting.ts';
/** What an index states of its occupations, layer by layer. */
export interface Statements {
    /** Layers of ratings: what everyone is rated on. Overlap means nothing there, ratings everything. */
    readonly rated: readonly string[];
    readonly others: readonly string[];
    /** Whether sets of one source carry ratings of another, as `borrowedRatings` gives them. */
    readonly merged: boolean;
}
export declare const statementsOf: (index: SkillIndex) => Statements;
/**
 * How the sets of an index count by kind, for questions that ask what is there and not how much of it: ratings borrowed
 * beside sets count nothing, so that the answer is that of the sets alone. Null where the index states weights or ratings
 * only.
 */
export declare function setsByKind(weights: {
    readonly essential?: number;
    readonly optional?: number;
}): (index: SkillIndex) => Weighting | null;
