import type { Source } from '../../catalogue/types.ts';
import type { Subject } from '../../similarity/subject.ts';
import { type ConceptRef, conceptRef } from '../answer/concept-ref.ts';
import type { Asked } from '../answer/insufficient.ts';
import type { Ranks } from './authority.ts';
import { blockMessage } from './block-messages.ts';
import { type Asks, asksOf, type MoveDirection } from './direction.ts';
import type { Gate, GateSource } from './gate.ts';
import { lacksOf } from './held.ts';
import { boundsOf, type MoveRules, nearInTrade } from './move-rules.ts';
import type { Needed } from './needed.ts';
import type { ObservedCount } from './observed.ts';
import type { RegulatedBy } from './regulated.ts';
import { type BlockReason, LEAST_HELD_UPWARD, nearFor } from './rule.ts';
import type { MoveRow, Standing } from './standing.ts';

/** How alike two occupations are, in a word: as colleagues of one group on average, as near as a move asks, or further. */
export type Likeness = 'close' | 'near' | 'far';

/** How much of what is needed is held, in a word: at least half, at least a fifth, less. */
export type Holds = 'most' | 'part' | 'little';

const MOST = 0.5;
const PART = 0.2;

/** Shares held that a rule or a word of a move asks for: a figure of what is held stands on the side of each that it is on. */
export const heldBars: readonly number[] = [LEAST_HELD_UPWARD, PART, MOST];

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
  readonly skills: { readonly needed: number; readonly held: number };
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

export function likenessWord(score: number, { near, close }: Pick<Gate, 'near' | 'close'>): Likeness {
  return score >= close ? 'close' : score >= near && score > 0 ? 'near' : 'far';
}

export function holdsWord(held: number): Holds {
  return held >= MOST ? 'most' : held >= PART ? 'part' : 'little';
}

/** Likenesses that moves are held against. */
export function likenessBars({ gate: { value, evidence } }: Pick<MoveAsked, 'gate'>): readonly number[] {
  return [evidence.nearInTrade, value, evidence.close];
}

/** How the question was asked, with the gate that counts for its subject. */
export function movesAsked(rules: MoveRules, standing: Standing): MoveAsked {
  const { gates, held, ref, maxFall, maxRise, ranks } = rules;
  const { near, from, ...rest } = gates.first;
  const second = gates.second;
  return {
    method: ref,
    gate: {
      value: near,
      from,
      passing: standing.near().length,
      evidence: {
        ...rest,
        nearInTrade: nearInTrade(rules, gates.first),
        leastHeldUpward: LEAST_HELD_UPWARD,
        ...(second === null || held.second === null
          ? {}
          : { otherwise: { near: second.near, close: second.close, kindred: second.kindred } }),
      },
    },
    maxFall,
    maxRise,
    authorityBy: ranks.by,
    statements: held.first.kind,
    ...(rules.observed === null ? {} : { observed: observedAsked(rules.observed) }),
  };
}

/** A move as shown, named after the end that is not the question's subject. */
export function moveFacts(rules: MoveRules, move: MoveRow, start: Subject, target: Subject | number): MoveFacts {
  const { index, language, ranks, regulated, held } = rules;
  const { id, label, code } = conceptRef(index, 'occupations', move.row, language);
  const targetRow = typeof target === 'number' ? target : target.row;
  const by = regulated.by(targetRow);
  const level = ranks.levels[move.row]!;
  const bounds = boundsOf(rules, move.needed);
  return {
    id,
    label,
    score: move.likeness,
    ...(code === undefined ? {} : { code }),
    likeness: likenessWord(move.likeness, { near: nearFor(move, bounds), close: bounds.close }),
    held: move.held,
    holds: holdsWord(move.held),
    back: move.back,
    asks: asksOf(move.held, move.back),
    direction: move.direction,
    ...(level === 0 ? {} : { level }),
    ...skillsOf(rules, move, start, targetRow),
    ...(by === null ? {} : { regulated: by }),
    ...observedOf(rules, start, targetRow),
    ...(move.needed === held.first ? {} : { comparedBy: move.needed.kind === 'ratings' ? 'ratings' : 'other layers' }),
  };
}

function observedAsked({ moves, rows }: NonNullable<MoveRules['observed']>): ObservedAsked {
  const { source, periods, issues } = moves;
  return { source, periods, unread: issues.length, unknown: rows.unknown };
}

function observedOf({ observed }: MoveRules, { row }: Subject, to: number): Pick<MoveFacts, 'observed'> {
  if (observed === null || row < 0) return {};
  return { observed: { count: observed.rows.of(row, to), total: observed.rows.total(row) } };
}

function skillsOf(
  { index, language }: MoveRules,
  { needed }: MoveRow,
  start: Subject,
  row: number,
): Pick<MoveFacts, 'skills' | 'missing'> {
  const lacks = lacksOf(needed, start, row);
  const count = needed.of(row).skills.length;
  return {
    skills: { needed: count, held: count - lacks.length },
    missing: lacks.slice(0, 5).map(({ skill }) => conceptRef(index, 'skills', skill, language)),
  };
}

/** A move that is none as shown, with every reason in words. */
export function blockedFacts(
  rules: MoveRules,
  move: MoveRow,
  facts: MoveFacts,
  reasons: readonly BlockReason[],
): BlockedMove {
  const bounds = boundsOf(rules, move.needed);
  return { ...facts, blockedBy: reasons.map((reason) => ({ reason, message: blockMessage(reason, move, bounds) })) };
}
