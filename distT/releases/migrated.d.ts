import type { ConceptKind } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import type { ConceptRef } from '../query/answer/concept-ref.ts';
import type { Profile } from '../query/answer/subject-input.ts';
import type { ReleaseDiff, Successor, SuccessorEvidence } from './diff-types.ts';
/** A row of a table: an edge list, a truth table, observed moves, adverts. */
export type StoredRow = Readonly<Record<string, unknown>>;
/** A table, and which of its columns name concepts of which kind. */
export interface StoredTable {
    readonly rows: readonly StoredRow[];
    readonly columns: Readonly<Record<string, ConceptKind>>;
}
/** Stored ids, codes or labels. */
export interface StoredNames {
    readonly kind: ConceptKind;
    readonly names: readonly string[];
}
/** What can move along: a person's skills, a table, or a list of names. */
export type Migratable = Profile | StoredTable | StoredNames;
/** One name that did not simply stay, and how often it stands in the input. */
export interface MovedName {
    readonly kind: ConceptKind;
    readonly name: string;
    readonly count: number;
    /** What is written instead. */
    readonly to: string;
    readonly concept: ConceptRef;
    /** By which of its names it goes on: its own (`kept`: renamed or recoded), or a successor's evidence. */
    readonly by: 'kept' | SuccessorEvidence;
}
/** One name that a person has to decide about. */
export interface OpenName {
    readonly kind: ConceptKind;
    readonly name: string;
    readonly count: number;
    /** `choice`: candidates differ. `ended`: there is no successor. `ambiguous`: it named several. `unknown`: it named none. */
    readonly why: 'choice' | 'ended' | 'ambiguous' | 'unknown';
    readonly candidates: readonly (Successor | ConceptRef)[];
}
/** Stored data in the names of the later release. */
export interface Migrated<Input> {
    /** What moved along, in the form and order of the input. */
    readonly output: Input;
    /** The rest, untouched: rows, skills or names of which something needs a person. With `output` it is the whole input. */
    readonly left: Input;
    /** Entries: rows, skills, or names. */
    readonly counts: {
        readonly entries: number;
        readonly unchanged: number;
        readonly moved: number;
        readonly left: number;
    };
    /** By kind, then in the order of the input. */
    readonly moved: readonly MovedName[];
    readonly open: readonly OpenName[];
}
/** The two releases, where stored data may use alternative labels. */
export interface MigrationOptions {
    readonly before?: SkillIndex | undefined;
    readonly after?: SkillIndex | undefined;
}
/**
 * Moves stored data along to the later release: what is kept stays as it is written (or gets its new label or code where
 * it is written by that), what has one certain successor is written as that, and what needs a person is set apart with its
 * candidates. Nothing is dropped; the same input gives the same output.
 *
 * @throws SkillGraphError `BAD_INPUT` for anything but a profile, a table with columns, or names of a kind;
 * `MISSING_COLUMN` for a column that no row has.
 *
 * @example
 * const { output, open } = migrated({ kind: 'occupations', names: ['1330.5'] }, diff);
 */
export declare function migrated<Input extends Migratable>(input: Input, diff: ReleaseDiff, options?: MigrationOptions): Migrated<Input>;
