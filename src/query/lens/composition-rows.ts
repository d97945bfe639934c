import { requirementKinds } from '../../catalogue/types.ts';
import { listOf } from '../../compact/adjacency.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { topGroups } from './skill-groups.ts';

/** A share of the requirement weight, and of how many skills. */
export interface GroupShare {
  readonly share: number;
  readonly skills: number;
}

/** Shares of an occupation's requirement weight by top group; −1 holds what is in none. Groups ascending. */
export function compositionRows(index: SkillIndex, row: number): ReadonlyMap<number, GroupShare> {
  const groups = topGroups(index);
  const weights = new Map<number, { weight: number; skills: number }>();
  let total = 0;
  for (let edge = index.requirements.offsets[row]!; edge < index.requirements.offsets[row + 1]!; edge++) {
    const weight = requirementWeight(index, edge);
    const above = listOf(groups, index.requirements.targets[edge]!);
    total += weight;
    for (const group of above.length === 0 ? [-1] : above) {
      const known = weights.get(group) ?? { weight: 0, skills: 0 };
      known.weight += weight / Math.max(1, above.length);
      known.skills++;
      weights.set(group, known);
    }
  }
  if (total === 0) return new Map();
  const sorted = [...weights].sort(([a], [b]) => a - b);
  return new Map(sorted.map(([group, { weight, skills }]) => [group, { share: weight / total, skills }]));
}

/** Essential 1, optional ½, a rating its published importance. */
export function requirementWeight({ requirements }: SkillIndex, edge: number): number {
  const kind = requirementKinds[requirements.kinds[edge]!]!;
  if (kind === 'optional') return 0.5;
  const stated = requirements.importance?.[edge] ?? Number.NaN;
  return Number.isNaN(stated) ? 1 : stated;
}
