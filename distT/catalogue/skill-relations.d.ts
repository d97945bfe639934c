import type { Issue, SkillRelation } from './types.ts';
type Stated = SkillRelation & {
    readonly row?: number;
    readonly file?: string;
};
/** Relations between known, different skills, each pair once (essential wins), sorted by from, then to. */
export declare function checkedSkillRelations(relations: readonly Stated[], skills: ReadonlyMap<string, number>, issues: Issue[]): SkillRelation[];
export {};
