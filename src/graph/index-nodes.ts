import { reuseLevels, skillTypes } from '../catalogue/types.ts';
import { tagsOfBits } from '../compact/catalogue-of.ts';
import type { Names, SkillIndex } from '../compact/skill-index.ts';
import type { OccupationNode, SkillNode } from './skill-graph.ts';

/** Every occupation of an index as node attributes, by row. */
export function occupationNodes({ meta, occupations, occupationCount }: SkillIndex): OccupationNode[] {
  return Array.from({ length: occupationCount }, (_, row): OccupationNode => {
    const groupCode = occupations.groupCodes.at(row);
    const level = occupations.levels[row]!;
    return {
      side: 'occupation',
      ...named(occupations, row),
      ...(groupCode === '' ? {} : { groupCode }),
      ...(level === 0 ? {} : { level }),
      tags: tagsOfBits(meta.tags, occupations.tags[row]!),
    };
  });
}

/** Every skill of an index as node attributes, by row. */
export function skillNodes({ meta, skills, skillCount }: SkillIndex): SkillNode[] {
  return Array.from(
    { length: skillCount },
    (_, row): SkillNode => ({
      side: 'skill',
      ...named(skills, row),
      type: skillTypes[skills.types[row]!]!,
      reuseLevel: reuseLevels[skills.reuse[row]!]!,
      layer: meta.layers[skills.layers[row]!]!,
      tags: tagsOfBits(meta.tags, skills.tags[row]!),
    }),
  );
}

function named(names: Names, row: number): { readonly id: string; readonly label: string; readonly code?: string } {
  const code = names.codes.at(row);
  return { id: names.ids.at(row), label: names.labels().at(row), ...(code === '' ? {} : { code }) };
}
