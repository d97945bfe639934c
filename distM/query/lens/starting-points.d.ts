import type { SkillIndex } from '../../compact/skill-index.ts';
import type { ConceptRef } from '../answer/concept-ref.ts';
/** An occupation to come from. */
export interface StartingPoint extends ConceptRef {
    readonly score: number;
    /** What it most lacks of what another starting point holds, or at all where there is no other: at most three skills. */
    readonly missing: readonly ConceptRef[];
}
/** The same in rows. */
export interface StartingRows {
    readonly points: readonly {
        readonly row: number;
        readonly likeness: number;
        readonly missing: readonly number[];
    }[];
    readonly missingThroughout: readonly number[];
}
/**
 * The feeders of an occupation at its level or below for whom it is no step down, most like first. Who shares with it nothing
 * but what is common comes from anywhere (a palaeontologist and a general practitioner both do research) and is left out. What
 * none of several holds would be said of each: it is told once, and of each only what another holds.
 */
export declare function startingRows(index: SkillIndex, row: number, { limit, skills }: {
    readonly limit: number;
    readonly skills: number;
}): StartingRows;
/** Starting points that lack the same together, in the order of the first of each. */
export declare function lackingAlike(points: readonly StartingPoint[]): readonly {
    readonly from: readonly StartingPoint[];
    readonly missing: readonly ConceptRef[];
}[];
