import { type Section } from './layout.ts';
import { SectionReader } from './section-reader.ts';
import type { IndexMeta, SectionRecord, SkillIndex } from './skill-index.ts';
/**
 * What a section is worked out of: a part of the index (`occupations` and `skills` with their names, texts, tags and
 * hierarchy, `groups`, `requirements`), or another derived section by its name.
 */
export type Ground = 'occupations' | 'skills' | 'groups' | 'requirements' | (string & {});
/**
 * Something worked out once and kept in the snapshot, so that a question need not. It belongs to the room that owns the
 * idea, which also has the function that works it out; whoever asks takes it by {@link sectionOf}, and where there is none
 * computes. Its parts are sections of the snapshot named `name.part`.
 */
export interface DerivedSection<Value> {
    /** A word of letters. */
    readonly name: string;
    /** Rises when its content or meaning changes: a section of another version counts as absent. */
    readonly version: number;
    /** When one of these changes, the section is not true any more and is dropped. */
    readonly madeOf: readonly Ground[];
    /**
     * Checks the parts against the index, every number of them, and gives views; called once for an index. Where a question
     * reads little of much, the views may check what they give instead, before they give it. Throws `INDEX_DAMAGED`
     * ({@link damaged}) where they do not fit.
     */
    readonly open: (parts: SectionReader, record: SectionRecord, index: SkillIndex) => Value;
}
/**
 * The index with a derived section, in place of an earlier one; sections that were made of it are dropped.
 *
 * @param parts typed arrays or bytes by the names that `open` reads them by
 * @param how what to record of its making in `meta.sections`
 */
export declare function withSection(index: SkillIndex, section: Pick<DerivedSection<unknown>, 'name' | 'version' | 'madeOf'>, parts: Readonly<Record<string, ArrayBufferView>>, how?: Readonly<Record<string, unknown>>): SkillIndex;
/** Whether an index carries a section that {@link sectionOf} would open. */
export declare function hasSection(index: SkillIndex, { name, version }: DerivedSection<unknown>): boolean;
/**
 * A derived section, checked when it is first asked for; null where the index carries none of this version.
 *
 * @throws SkillGraphError `INDEX_DAMAGED` where it does not fit the index.
 */
export declare function sectionOf<Value>(index: SkillIndex, section: DerivedSection<Value>): Value | null;
/** What of the derived sections is taken over into a changed index. */
export interface KeptSections {
    readonly records: Readonly<Record<string, SectionRecord>>;
    readonly sections: readonly Section[];
    /** What is left behind, or was before. */
    readonly dropped: readonly string[];
}
/** The derived sections that stay true when some grounds change; those made of what is dropped go too. */
export declare function keptSections(index: SkillIndex, changed: readonly Ground[]): KeptSections;
/** The sections of an index without some derived ones, and without what was made of those. */
export declare function sectionsWithout(index: SkillIndex, names: readonly string[]): ReadonlyMap<string, Uint8Array>;
/** What an index says of itself, with the derived sections it carries now. */
export declare function metaWith(meta: IndexMeta, { records, dropped }: KeptSections): IndexMeta;
/** Derived sections stand last and by name, in whatever order they were made. */
export declare function inOrder(sections: readonly Section[]): Section[];
