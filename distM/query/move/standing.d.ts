import { type Subject } from '../../similarity/subject.ts';
import { type LikenessTo, type SubjectEnd } from './likeness.ts';
import { type MoveEnd, type MoveRules } from './move-rules.ts';
import type { Needed } from './needed.ts';
import { type BlockReason, type MoveEvidence } from './rule.ts';
/** A move between the subject and an occupation, in rows. */
export interface MoveRow extends MoveEvidence {
    /** The occupation at the other end. */
    readonly row: number;
    /** Of what the start needs, the share the target holds. */
    readonly back: number;
    /** What both are compared by. */
    readonly needed: Needed;
}
/** A subject against every occupation: likeness and shares by row, and whether one may move. */
export interface Standing {
    readonly subject: Subject;
    readonly end: MoveEnd;
    readonly likeness: LikenessTo;
    /** Who is less alike than this is near by no gate. */
    readonly leastNear: number;
    /** Least likeness of a move to or from a row that is compared by one kind of statement. */
    readonly nearAt: (row: number, needed: Needed) => number;
    /** What a row is compared by; null where nothing is common. */
    readonly neededAt: (row: number) => Needed | null;
    /** Of what the move's target needs, the share held at its start. */
    readonly heldAt: (row: number) => number;
    /** The move between the subject and a row; null for itself and for what cannot be compared. */
    readonly move: (row: number) => MoveRow | null;
    /** Why the move is none, or null where it is one. */
    readonly blocked: (move: MoveRow) => BlockReason | null;
    readonly blocks: (move: MoveRow) => readonly BlockReason[];
    /** All moves: likeness descending, then row ascending. */
    readonly moves: () => readonly MoveRow[];
}
/** Whether the subject gives both likeness and what is held something to go by. */
export declare function canStand(rules: MoveRules, subject: Subject): boolean;
/** What is known of a subject besides itself. */
export interface StandingOptions {
    /** The level of a profile. */
    readonly level?: number | undefined;
    /** What the subject holds, where that is more than the occupation it is. */
    readonly holding?: Subject;
    /** Likeness, where it is known already. */
    readonly likeness?: LikenessTo;
}
export declare function standingOf(rules: MoveRules, subject: Subject, at: SubjectEnd, { level, holding, likeness }?: StandingOptions): Standing;
/** Likeness descending, then row ascending. */
export declare function likeliestFirst(a: MoveRow, b: MoveRow): number;
/** How many occupations are near, whatever their level. */
export declare function nearCount({ likeness, leastNear, nearAt, neededAt, subject }: Standing): number;
/** The move from one occupation to another, and whether it is one; null where the two have nothing to be compared by. */
export declare function moveBetween(rules: MoveRules, from: number, to: number, likeness?: number): (MoveRow & {
    readonly blockedBy: BlockReason | null;
}) | null;
