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
  return files.get(squeezed(file)) ?? null;
}

/** What a file of a model is called, however its name is written; null for what is not read. */
export function tabiyaName(file: string): string | null {
  return tabiyaFile(file) === null ? null : squeezed(file);
}

function squeezed(file: string): string {
  return baseName(file).replace(/[^a-z]/g, '');
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
