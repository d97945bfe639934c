import type { SkillIndex } from '../compact/skill-index.ts';
import type { Ask } from './answer/ask.ts';
import { type ConceptRef } from './answer/concept-ref.ts';
import { type Answered, type Insufficient } from './answer/insufficient.ts';
import type { MethodRef } from './answer/method-ref.ts';
/** How many stored neighbours are wanted. */
export interface NearestOptions extends Ask {
    /** How many to return. Default 10, or all that are stored where they are fewer. */
    readonly limit?: number | undefined;
}
/** A stored neighbour and the score it has had since the index was made. */
export interface NearestOccupation extends ConceptRef {
    readonly score: number;
}
/** The stored neighbours of an occupation, and what compared them. */
export interface Nearest extends Answered<{
    readonly method: MethodRef;
}> {
    readonly results: readonly NearestOccupation[];
}
/**
 * The occupations most like one, read from what `withNeighbours` stored: the same ids and scores as `similarOccupations`
 * under the same method, for a page that shows nothing else.
 *
 * @param name id, code or label of an occupation
 * @throws SkillGraphError `NEEDS_SECTION` where no neighbours are stored; `UNKNOWN_OCCUPATION` with near names, `AMBIGUOUS`;
 * `BAD_OPTION`, also for more than are stored.
 *
 * @example
 * const { results } = nearest(openIndex(await (await fetch('roles.skg')).arrayBuffer()), 'cook', { limit: 5 });
 */
export declare function nearest(index: SkillIndex, name: string, options?: NearestOptions): Nearest | Insufficient<Nearest['asked']>;
