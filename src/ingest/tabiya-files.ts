import { baseName } from './table.ts';

export type TabiyaFile =
  | 'model'
  | 'occupations'
  | 'skills'
  | 'occupationGroups'
  | 'skillGroups'
  | 'requirements'
  | 'skillRelations'
  | 'occupationHierarchy'
  | 'skillHierarchy';

/** Recognises a file by its name, as documented (`isco_groups`) or as found in releases (`ISCOGroups`). */
export function tabiyaFile(file: string): TabiyaFile | null {
  return files.get(baseName(file).replace(/[^a-z]/g, '')) ?? null;
}

const files: ReadonlyMap<string, TabiyaFile> = /* @__PURE__ */ new Map<string, TabiyaFile>([
  ['modelinfo', 'model'],
  ['occupations', 'occupations'],
  ['skills', 'skills'],
  ['iscogroups', 'occupationGroups'],
  ['occupationgroups', 'occupationGroups'],
  ['skillgroups', 'skillGroups'],
  ['occupationtoskillrelations', 'requirements'],
  ['occupationskillrelations', 'requirements'],
  ['skilltoskillrelations', 'skillRelations'],
  ['skillskillrelations', 'skillRelations'],
  ['occupationshierarchy', 'occupationHierarchy'],
  ['occupationhierarchy', 'occupationHierarchy'],
  ['skillshierarchy', 'skillHierarchy'],
  ['skillhierarchy', 'skillHierarchy'],
]);
