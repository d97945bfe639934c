import type { MoveDirection } from './direction.ts';
import { type MoveAsked, type MoveFacts, type ObservedAsked } from './move-view.ts';
import type { BlockReason } from './rule.ts';
/** A share in words: `a third`, `two thirds`; the nearest of the fractions people use. */
export declare function shareWords(share: number): string;
/** Where a move leads, with its ground: `one level up`, `up: more authority, same level`. */
export declare function directionWords({ direction, by, levelChange, authorityChange }: MoveDirection): string;
/**
 * How alike, and what is held: `close · holds a third of what is needed`. Work of one kind of which little is held is both,
 * so that neither promises the other: `close · but holds only a tenth of what is needed`.
 */
export declare function standingWords({ likeness, held }: Pick<MoveFacts, 'likeness' | 'held'>): string;
/** A move in one line: `close · holds a third of what is needed · one level up`. */
export declare function moveWords(move: Pick<MoveFacts, 'likeness' | 'held' | 'direction'>): string;
/** What no figure of a move says, once with each answer. */
export declare const uncountedWords = "Held counts the skills that are listed: years of training, licences and certificates are not among them.";
/** What a list of skills to learn cannot know, once with each. */
export declare const unlistedWords = "What follows is not on the list; who does the work may have some of it already.";
/** Whose counts stand beside moves, and what of them does not: `Counted by registry (CC BY 4.0), 2023, 2024.` */
export declare function observedWords({ source, periods, unread, unknown }: ObservedAsked): string;
/** What says that a move's target is regulated, and that its absence says nothing. */
export declare const regulatedWords: Readonly<Record<NonNullable<MoveFacts['regulated']>, string>>;
/** Why a move is none, in a word or two. */
export declare const blockWords: Readonly<Record<BlockReason, string>>;
/** Where a move begins: `.329`, `.329, within one trade .247`. */
export declare function nearWords({ gate: { value, evidence } }: Pick<MoveAsked, 'gate'>): string;
/** The gate in words: `near from .329, within one trade .247 (as the jobs of most unit groups are), close from .508`. */
export declare function gateWords({ gate }: Pick<MoveAsked, 'gate'>): string;
/** What is missing of the evidence on direction, or nothing. */
export declare function authorityWords({ authorityBy }: Pick<MoveAsked, 'authorityBy'>): string;
