export type TabiyaFile = 'model' | 'occupations' | 'skills' | 'occupationGroups' | 'skillGroups' | 'requirements' | 'skillRelations' | 'occupationHierarchy' | 'skillHierarchy';
/** Recognises a file by its name, as documented (`isco_groups`) or as found in releases (`ISCOGroups`). */
export declare function tabiyaFile(file: string): TabiyaFile | null;
/** What a file of a model is called, however its name is written; null for what is not read. */
export declare function tabiyaName(file: string): string | null;
