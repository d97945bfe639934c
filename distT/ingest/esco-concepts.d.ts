import type { GroupInput } from '../catalogue/create-catalogue.ts';
import type { Attribute, ReuseLevel, SkillType } from '../catalogue/types.ts';
import type { EscoDraft, Place } from './esco-draft.ts';
import type { TableSink } from './table.ts';
/** Occupations of the main language. */
export declare function occupationSink(draft: EscoDraft, file: string, header: readonly string[]): TableSink;
/** Skills and knowledge of the main language. */
export declare function skillSink(draft: EscoDraft, file: string, header: readonly string[]): TableSink;
/** Skill groups or ISCO groups of the main language. The URI holds the code, so a mangled one is restored from it. */
export declare function groupSink(draft: EscoDraft, pillar: GroupInput['pillar'], file: string, header: readonly string[]): TableSink;
/** Labels and texts of concepts of any kind in a further language. */
export declare function translationSink(draft: EscoDraft, language: string, file: string, header: readonly string[]): TableSink;
/** `skill/competence` and `knowledge` as the package names them; blank and unheard-of types are reported. */
export declare function typeOf(draft: EscoDraft, stated: string, place: Place, label: string): SkillType;
/** A reuse level as published. Blank is usual in ESCO and no issue; anything else unheard-of is one. */
export declare function reuseLevelOf(draft: EscoDraft, stated: string, place: Place, label: string): ReuseLevel;
/**
 * What a source says of the regulation of a profession, as an attribute: `regulated`, or the note's own words. That it is
 * unregulated, or that nothing is said, is none.
 */
export declare function regulationOf(stated: string | undefined): Attribute | null;
