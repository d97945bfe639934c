import { checkIndex } from './check-index.ts';
import type { IndexTables, SkillIndex } from './skill-index.ts';

/** The tables of an index, for tools that go by rows: adjacency, names, stored columns. Views, never to be written to. */
export function tablesOf(index: SkillIndex): IndexTables {
  checkIndex(index);
  return index;
}

/** Sections that every snapshot has: the graph, identifiers, codes, labels in the main language. */
export const coreSections: readonly string[] = [
  'meta',
  'req.offsets',
  'req.skills',
  'req.kinds',
  'req.importance',
  'req.levels',
  'inv.offsets',
  'inv.occupations',
  'occ.id',
  'occ.code',
  'occ.label',
  'occ.groupCode',
  'occ.level',
  'occ.tags',
  'occ.broader.offsets',
  'occ.broader',
  'skill.id',
  'skill.code',
  'skill.label',
  'skill.type',
  'skill.reuse',
  'skill.layer',
  'skill.tags',
  'skill.broader.offsets',
  'skill.broader',
  'skill.related.offsets',
  'skill.related',
  'skill.related.kinds',
  'group.id',
  'group.code',
  'group.label',
  'group.pillar',
  'group.broader.offsets',
  'group.broader',
];

/** Bytes of the core sections: what an index costs without texts, alternative labels and other extras. */
export function coreBytes(index: SkillIndex): number {
  checkIndex(index);
  let bytes = 0;
  for (const name of coreSections) bytes += index.sections.get(name)?.byteLength ?? 0;
  return bytes;
}
