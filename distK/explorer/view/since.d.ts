import type { SkillIndex } from '../../compact/skill-index.ts';
import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import type { GoneConcept, ReleaseDiff } from '../../releases/diff-types.ts';
/** What the page says about a kind of concept. */
export interface KindSince {
    readonly kept: number;
    readonly gone: readonly GoneConcept[];
    readonly new: readonly ConceptRef[];
    /** Former labels of kept concepts, by id. */
    readonly renamed: Readonly<Record<string, string>>;
}
/** What changed in the list of an occupation: skills as rows of the index, those that went by name. */
export interface ListSince {
    readonly added: readonly number[];
    readonly rekinded: readonly number[];
    readonly removed: readonly string[];
}
/** What changed since an earlier release, as much of it as the page shows. */
export interface Since {
    readonly before: string;
    readonly after: string;
    readonly occupations: KindSince;
    readonly skills: KindSince;
    readonly requirements: ReleaseDiff['requirements']['counts'];
    /** By id of the occupation. */
    readonly lists: Readonly<Record<string, ListSince>>;
}
/** The part of a comparison that the page carries. */
export declare function sinceOf(index: SkillIndex, diff: ReleaseDiff): Since;
