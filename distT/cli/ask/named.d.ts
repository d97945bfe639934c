import type { SkillIndex } from '../../compact/skill-index.ts';
import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import type { Certain } from '../../search/understand.ts';
import type { Call } from './call.ts';
import { type NamedKind } from './understood.ts';
export type { NamedKind } from './understood.ts';
/** What a typed name stands for. */
export interface Named extends ConceptRef {
    /** As it was understood: what questions take as their subject. */
    readonly input: Certain;
    /** Said aloud where the name is not the concept's own label. */
    readonly note?: string;
}
/**
 * The concept that a typed name stands for, where that is certain, or chosen on a terminal.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `UNKNOWN_SKILL` or `AMBIGUOUS`, with candidates.
 */
export declare function named(index: SkillIndex, kind: NamedKind, typed: string, language?: string): Promise<Named>;
/** The one name that the arguments are, with or without quotation marks. */
export declare function namedByArguments(index: SkillIndex, kind: NamedKind, call: Call): Promise<Named>;
/**
 * Two names, where quotation marks are missing: cut at `to` or `->`, or where both sides are certain.
 *
 * @throws UsageError where nothing tells where the second begins.
 */
export declare function twoNames(index: SkillIndex, typed: readonly string[], language?: string): Promise<[string, string]>;
/**
 * The two occupations that the arguments name, with or without quotation marks.
 *
 * @throws UsageError where they are not two.
 */
export declare function bothNamed(index: SkillIndex, call: Call): Promise<[Named, Named]>;
/** One occupation or two: several words that are one name are one. */
export declare function oneOrTwoNamed(index: SkillIndex, call: Call): Promise<[Named, Named?]>;
/** What was taken for what, of the two names of a question; undefined where both were labels. */
export declare function bothNotes(from: {
    readonly note?: string;
}, to: {
    readonly note?: string;
}): string | undefined;
