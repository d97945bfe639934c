import type { SkillIndex } from '../compact/skill-index.ts';
import { type Compared } from './answer/ask.ts';
/** What is kept of every occupation. */
export interface NeighbourOptions extends Compared {
    /** How many of the best of every occupation to keep; 12 bytes each. Default 10. */
    readonly limit?: number | undefined;
    /**
     * Whether to keep besides everybody whom questions about moves look at, ¾ of near and up, so that they need not compare
     * first: on ESCO some 130 of each. Left out where that is more than 256 of each on average. Default false.
     */
    readonly moves?: boolean | undefined;
}
/**
 * The index with the best matches of every occupation, in a derived section that `nearest` reads: for a page that only
 * shows similar roles. `similarOccupations` answers from it too where it asks for no more than is kept, under the index's
 * own method. Replaces earlier ones; they are dropped where factors are added or occupations change.
 *
 * @throws SkillGraphError `BAD_OPTION`
 *
 * @example
 * await saveIndex(withNeighbours(buildIndex(catalogue), { limit: 10 }), 'roles.skg');
 */
export declare function withNeighbours(index: SkillIndex, options?: NeighbourOptions): SkillIndex;
