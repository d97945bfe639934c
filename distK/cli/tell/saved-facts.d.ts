import type { IndexMeta, SkillIndex } from '../../compact/skill-index.ts';
interface SavedFacts extends Pick<IndexMeta, 'source' | 'counts' | 'issues'> {
    readonly output: string;
    readonly bytes: {
        readonly total: number;
        readonly core: number;
    };
}
/** What `build` and `merge` say in JSON of the index they saved. */
export declare function savedFacts(index: SkillIndex, output: string): SavedFacts;
export {};
