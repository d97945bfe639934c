import type { Adjacency, SkillIndex } from '../compact/skill-index.ts';

/**
 * Which skills are asked for together by at least one occupation: neighbours of every skill row, ascending, each edge
 * seen from both ends. 1.65 million edges on ESCO, hence numbers and not a graphology graph.
 */
export function coOccurrence({ skillCount, requirements, requiredBy }: SkillIndex): Adjacency {
  const offsets = new Uint32Array(skillCount + 1);
  const seen = new Int32Array(skillCount).fill(-1);
  const together = new Uint32Array(skillCount);
  const lists: Uint32Array[] = [];
  for (let skill = 0; skill < skillCount; skill++) {
    let count = 0;
    seen[skill] = skill;
    for (let at = requiredBy.offsets[skill]!; at < requiredBy.offsets[skill + 1]!; at++) {
      const occupation = requiredBy.targets[at]!;
      for (let edge = requirements.offsets[occupation]!; edge < requirements.offsets[occupation + 1]!; edge++) {
        const other = requirements.targets[edge]!;
        if (seen[other] === skill) continue;
        seen[other] = skill;
        together[count++] = other;
      }
    }
    lists.push(together.slice(0, count).sort());
    offsets[skill + 1] = offsets[skill]! + count;
  }
  const targets = new Uint32Array(offsets[skillCount]!);
  for (const [skill, list] of lists.entries()) targets.set(list, offsets[skill]);
  return { offsets, targets };
}
