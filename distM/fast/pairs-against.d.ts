import type { SkillIndex } from '../compact/skill-index.ts';
import type { SimilarPair } from '../query/similar-pairs.ts';
import { type AllPairsOptions } from './all-pairs.ts';
import type { NeighbourBatch } from './neighbour-batches.ts';
/**
 * The occupations of one index most like each occupation of another, both over the same skill ids: one block of a task too
 * large for one machine. Occupations of the same id are one and the same, and left out. Blocks merged by score, then id,
 * are what one index of everything gives, bit for bit. So what depends on how common a skill is (`rarity`, `adamicAdar`)
 * asks for blocks that carry the counts of the whole (`withDegrees` of skillgraph/methods), and what depends on more is
 * refused.
 *
 * @param options rows `from` and `to` are of the subjects
 * @throws SkillGraphError `BAD_OPTION` for a method that is no metric, or that reads more of the whole than the blocks carry.
 *
 * @example
 * for await (const { source, target, score } of pairsAgainst(mine, theirs, { limit: 10 })) console.log(source, target, score);
 */
export declare function pairsAgainst(subjects: SkillIndex, targets: SkillIndex, options?: AllPairsOptions): AsyncGenerator<SimilarPair, void, undefined>;
/** The same in batches of typed arrays: their rows are those of the subjects, their ids rows of the targets. */
export declare function batchesAgainst(subjects: SkillIndex, targets: SkillIndex, options: AllPairsOptions): AsyncGenerator<NeighbourBatch, void, undefined>;
