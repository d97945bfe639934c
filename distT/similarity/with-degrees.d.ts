import type { SkillIndex } from '../compact/skill-index.ts';
/**
 * A block of a larger whole that weighs as the whole does: how many occupations ask for each skill, and how many there are,
 * are counted over all of it and kept in the block. Weightings such as `rarity`, and metrics such as `adamicAdar`, then give
 * on the block what they give on the whole; `pairsAgainst` asks for it where they are used. The counts stay with any further
 * cut of the block; occupations added to it later are not counted.
 *
 * @param whole one index of everything, or all its blocks, this one among them; each is looked at once, in turn
 * @throws SkillGraphError `BAD_INPUT` where an occupation stands in two blocks, or one of the index in none.
 *
 * @example
 * const [north, south] = [buildIndex(northern), buildIndex(southern)];
 * const ready = [north, south].map((block) => withDegrees(block, [north, south]));
 */
export declare function withDegrees(index: SkillIndex, whole: SkillIndex | Iterable<SkillIndex>): SkillIndex;
