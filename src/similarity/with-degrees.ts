import { checkIndex } from '../compact/check-index.ts';
import { withSection } from '../compact/derived-section.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { readable, SkillGraphError, shown } from '../errors.ts';
import { degreeSection, ownTotals, type WholeRecord } from './graph-totals.ts';

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
export function withDegrees(index: SkillIndex, whole: SkillIndex | Iterable<SkillIndex>): SkillIndex {
  checkIndex(index);
  const rowOf = new Map(index.skills.ids.all().map((id, row) => [id, row]));
  const degrees = new Uint32Array(index.skillCount);
  const importance = new Float64Array(index.skillCount);
  const record = { occupations: 0, requirements: 0, total: 0 };
  const counted = new Set<string>();
  for (const block of blocksOf(whole)) {
    for (const id of block.occupations.ids.all()) {
      if (counted.has(id))
        throw new SkillGraphError(
          'BAD_INPUT',
          `The occupation "${id}" stands in two blocks of the whole; give each block once, and each occupation in one.`,
        );
      counted.add(id);
    }
    const { occupations, skillTotals, total } = ownTotals(block);
    record.occupations += occupations;
    record.requirements += block.requirements.targets.length;
    record.total += total;
    const { offsets } = block.requiredBy;
    for (const [skill, id] of block.skills.ids.all().entries()) {
      const row = rowOf.get(id);
      if (row === undefined) continue;
      degrees[row]! += offsets[skill + 1]! - offsets[skill]!;
      importance[row]! += skillTotals[skill]!;
    }
  }
  const missing = index.occupations.ids.all().find((id) => !counted.has(id));
  if (missing !== undefined)
    throw new SkillGraphError(
      'BAD_INPUT',
      `The occupation "${missing}" is in no block of the whole; the whole holds this index, too.`,
    );
  return withSection(index, degreeSection, { skills: degrees, importance }, { ...(record satisfies WholeRecord) });
}

function* blocksOf(whole: SkillIndex | Iterable<SkillIndex>): Iterable<SkillIndex> {
  if (typeof whole !== 'object' || whole === null)
    throw new SkillGraphError('BAD_INPUT', `The whole is ${shown(whole)}; give an index, or a list of them.`);
  for (const block of readable('The whole', () => Symbol.iterator in whole)
    ? (whole as Iterable<SkillIndex>)
    : [whole as SkillIndex]) {
    checkIndex(block);
    yield block;
  }
}
