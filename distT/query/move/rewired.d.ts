import type { SkillIndex } from '../../compact/skill-index.ts';
/**
 * A graph with every degree kept and everything else left to chance: who needs how many essential (optional, rated)
 * skills and how many occupations ask for a skill stay; which ones do not. Each trade takes two occupations and deals
 * the skills of one kind that only one of them has anew between them ("curveball": Strona et al., Nature Communications
 * 5, 2014), which is a whole run of edge swaps at once and samples evenly. Weights stay with the occupation's position.
 */
export declare class Rewiring {
    #private;
    constructor(index: SkillIndex, random: () => number);
    /** Trades `count` times; gives how many skills changed hands. */
    trade(count: number): number;
    /** The index with the requirements as they are now; everything but the graph is shared with the original. */
    index(): SkillIndex;
}
