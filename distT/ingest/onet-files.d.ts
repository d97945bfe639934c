import type { SkillType } from '../catalogue/types.ts';
/** What a file of the O*NET database is to the catalogue. */
export type OnetFile = {
    readonly kind: 'ratings';
    readonly layer: OnetLayer;
} | {
    readonly kind: 'examples';
    readonly layer: OnetLayer;
} | {
    readonly kind: 'attributes';
    readonly set: string;
} | {
    readonly kind: 'tasks';
    readonly layer: OnetLayer;
} | {
    readonly kind: 'occupations' | 'titles' | 'zones' | 'scales' | 'elements' | 'activityReference' | 'intermediateReference' | 'statements' | 'taskRatings' | 'emergingTasks' | 'education' | 'educationCategories';
};
/** The blocks of requirements an O*NET download can hold. */
export type OnetLayer = 'skills' | 'knowledge' | 'abilities' | 'work activities' | 'technology' | 'tools' | 'activities';
/** Every layer with the type its skills have. */
export declare const onetLayers: Readonly<Record<OnetLayer, SkillType>>;
/** Recognises a file by its name (`Work Activities.txt`, `work_activities.csv`); null for what is not read. */
export declare function onetFile(file: string): OnetFile | null;
/** What a file is called however its name is written: `work activities`. */
export declare function onetName(file: string): string;
