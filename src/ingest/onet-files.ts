import type { SkillType } from '../catalogue/types.ts';
import { baseName } from './table.ts';

/** What a file of the O*NET database is to the catalogue. */
export type OnetFile =
  | { readonly kind: 'ratings'; readonly layer: OnetLayer }
  | { readonly kind: 'examples'; readonly layer: OnetLayer }
  | { readonly kind: 'attributes'; readonly set: string }
  | { readonly kind: 'tasks'; readonly layer: OnetLayer }
  | {
      readonly kind:
        | 'occupations'
        | 'titles'
        | 'zones'
        | 'scales'
        | 'elements'
        | 'activityReference'
        | 'intermediateReference'
        | 'statements'
        | 'taskRatings'
        | 'emergingTasks'
        | 'education'
        | 'educationCategories';
    };

/** The blocks of requirements an O*NET download can hold. */
export type OnetLayer =
  | 'skills'
  | 'knowledge'
  | 'abilities'
  | 'work activities'
  | 'technology'
  | 'tools'
  | 'activities';

/** Every layer with the type its skills have. */
export const onetLayers: Readonly<Record<OnetLayer, SkillType>> = {
  skills: 'skill',
  knowledge: 'knowledge',
  abilities: 'ability',
  'work activities': 'activity',
  technology: 'technology',
  tools: 'tool',
  activities: 'activity',
};

/** Recognises a file by its name (`Work Activities.txt`, `work_activities.csv`); null for what is not read. */
export function onetFile(file: string): OnetFile | null {
  return files.get(onetName(file)) ?? null;
}

/** What a file is called however its name is written: `work activities`. */
export function onetName(file: string): string {
  return baseName(file)
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

const files: ReadonlyMap<string, OnetFile> = /* @__PURE__ */ new Map<string, OnetFile>([
  ['occupation data', { kind: 'occupations' }],
  ['alternate titles', { kind: 'titles' }],
  ['sample of reported titles', { kind: 'titles' }],
  ['job zones', { kind: 'zones' }],
  ['scales reference', { kind: 'scales' }],
  ['content model reference', { kind: 'elements' }],
  ['dwa reference', { kind: 'activityReference' }],
  ['skills', { kind: 'ratings', layer: 'skills' }],
  ['knowledge', { kind: 'ratings', layer: 'knowledge' }],
  ['abilities', { kind: 'ratings', layer: 'abilities' }],
  ['work activities', { kind: 'ratings', layer: 'work activities' }],
  ['technology skills', { kind: 'examples', layer: 'technology' }],
  ['tools used', { kind: 'examples', layer: 'tools' }],
  ['tasks to dwas', { kind: 'tasks', layer: 'activities' }],
  ['work styles', { kind: 'attributes', set: 'work styles' }],
  ['work values', { kind: 'attributes', set: 'work values' }],
  ['interests', { kind: 'attributes', set: 'interests' }],
  ['work context', { kind: 'attributes', set: 'work context' }],
  ['iwa reference', { kind: 'intermediateReference' }],
  ['task statements', { kind: 'statements' }],
  ['task ratings', { kind: 'taskRatings' }],
  ['emerging tasks', { kind: 'emergingTasks' }],
  ['education, training, and experience', { kind: 'education' }],
  ['education, training, and experience categories', { kind: 'educationCategories' }],
]);
