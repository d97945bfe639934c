import type { Source } from '../../catalogue/types.ts';
import type { Subject } from '../../similarity/subject.ts';
import { type ConceptRef } from '../answer/concept-ref.ts';
import type { Asked } from '../answer/insufficient.ts';
import type { Ranks } from './authority.ts';
import { type Asks, type MoveDirection } from './direction.ts';
import type { Gate, GateSource } from './gate.ts';
import { type MoveRules } from './move-rules.ts';
import type { Needed } from './needed.ts';
import type { ObservedCount } from './observed.ts';
import type { RegulatedBy } from './regulated.ts';
import { type BlockReason } from './rule.ts';
import { type MoveRow, type Standing } from './standing.ts';
/** How alike two occupations are, in a word: as colleagues of one group on average, as near as a move asks, or further. */
export type Likeness = 'close' | 'near' | 'far';
/** How much of what is needed is held, in a word: at least half, at least a fifth, less. */
export type Holds = 'most' | 'part' | 'little';
/** What a move must pass, where that comes from, and what it rests on. */
export interface MoveGate {
    /** Least likeness of a move; inclusive. */
    readonly value: number;
    readonly from: GateSource;
    /** Occupations that are this near to the subject, whatever their level. */
    readonly passing: number;
    readonly evidence: GateEvidence;
}
/** What a gate rests on. */
export interface GateEvidence extends Omit<Gate, 'near' | 'from'> {
    /** Least likeness of a move within one ISCO minor group; inclusive. The same as `value` where ISCO tells no trades. */
    readonly nearInTrade: number;
    /** Who rises holds at least this share. */
    readonly leastHeldUpward: number;
    /** The gate of pairs that one kind of statement does not tell, such as occupations without ratings. */
    readonly otherwise?: Pick<Gate, 'near' | 'close' | 'kindred'>;
}
/** Whose counts of moves are shown, and what of them is not. */
export interface ObservedAsked {
    readonly source: Source;
    readonly periods: readonly string[];
    /** Rows that could not be read. */
    readonly unread: number;
    /** Pairs that name no two occupations of these data. */
    readonly unknown: number;
}
/** How a question about moves was asked. */
export interface MoveAsked extends Asked {
    readonly gate: MoveGate;
    readonly maxFall: number;
    readonly maxRise: number;
    /** What tells authority over others. */
    readonly authorityBy: Ranks['by'];
    readonly observed?: ObservedAsked;
    /** What needs are told by: skills that are there or not, weights as published, or ratings. */
    readonly statements: Needed['kind'];
}
/** What is known of a move between two occupations, or from a profile to one. */
export interface MoveFacts extends ConceptRef {
    /** Likeness: what ranks and gates. */
    readonly score: number;
    readonly likeness: Likeness;
    /** Of what the move's target needs, the share held at its start, by weight. 0–1. */
    readonly held: number;
    readonly holds: Holds;
    /** Of what the start needs, the share held at the target. */
    readonly back: number;
    /** Whether the target asks for more than the start; says nothing of direction. */
    readonly asks: Asks;
    readonly direction: MoveDirection;
    /** On the source's scale, where known. */
    readonly level?: number;
    /** Essential (or rated above the median) requirements of the target, and how many of them are held. */
    readonly skills: {
        readonly needed: number;
        readonly held: number;
    };
    /** The weightiest of what is still to learn, at most five. */
    readonly missing: readonly ConceptRef[];
    /** Where it says that the move's target is regulated: entry may ask for a licence, a title or an examination. */
    readonly regulated?: RegulatedBy;
    /** How many people were counted to go there, of all who were counted to leave the start; where counts are given. */
    readonly observed?: ObservedCount;
    /** What both are compared by, where it is not what the data state of most occupations. */
    readonly comparedBy?: 'ratings' | 'other layers';
}
/** A move. */
export type Move = MoveFacts;
/** One reason why a move is blocked. */
export interface Block {
    readonly reason: BlockReason;
    readonly message: string;
}
/** A move that is none, and why. */
export interface BlockedMove extends MoveFacts {
    readonly blockedBy: readonly Block[];
}
export declare function likenessWord(score: number, { near, close }: Pick<Gate, 'near' | 'close'>): Likeness;
export declare function holdsWord(held: number): Holds;
/** How the question was asked, with the gate that counts for its subject. */
export declare function movesAsked(rules: MoveRules, standing: Standing): MoveAsked;
/** A move as shown, named after the end that is not the question's subject. */
export declare function moveFacts(rules: MoveRules, move: MoveRow, start: Subject, target: Subject | number): MoveFacts;
/** A move that is none as shown, with every reason in words. */
export declare function blockedFacts(rules: MoveRules, move: MoveRow, facts: MoveFacts, reasons: readonly BlockReason[]): BlockedMove;
