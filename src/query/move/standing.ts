import { once } from '../../compact/derived.ts';
import { occupationSubject, type Subject } from '../../similarity/subject.ts';
import type { Direction } from './direction.ts';
import { comparedBy, heldFor, heldFrom, heldShare, isStated, states } from './held.ts';
import { type LikenessTo, likenessBetween, likenessTo, type SubjectEnd } from './likeness.ts';
import { boundsOf, endOf, evidenceOf, leads, type MoveEnd, type MoveRules } from './move-rules.ts';
import type { Needed } from './needed.ts';
import { type BlockReason, blockReason, blockReasons, type MoveBounds, type MoveEvidence, nearFor } from './rule.ts';

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
  /** Where the move between the subject and a row leads: told without what is held. */
  readonly leads: (row: number) => Direction;
  /** The move between the subject and a row; null for itself and for what cannot be compared. */
  readonly move: (row: number) => MoveRow | null;
  /** Why the move is none, or null where it is one. */
  readonly blocked: (move: MoveRow) => BlockReason | null;
  readonly blocks: (move: MoveRow) => readonly BlockReason[];
  /** Who is near, whatever their level: likeness descending, then row ascending. */
  readonly near: () => readonly MoveRow[];
  /** Those of them that are moves. */
  readonly moves: () => readonly MoveRow[];
}

/** Whether the subject gives both likeness and what is held something to go by. */
export function canStand(rules: MoveRules, subject: Subject): boolean {
  const { held, neighbours } = rules;
  const isCompared =
    neighbours === null || subject.row < 0 ? rules.scorer.hasEvidence(subject) : neighbours.hasEvidence(subject.row);
  if (!isCompared) return false;
  const gives = (needed: Needed): boolean =>
    subject.row >= 0 ? isStated(needed, subject.row) : states(needed, subject);
  return gives(held.first) || (held.second !== null && gives(held.second));
}

/** What is known of a subject besides itself. */
export interface StandingOptions {
  /** The level of a profile. */
  readonly level?: number | undefined;
  /** What the subject holds, where that is more than the occupation it is. */
  readonly holding?: Subject;
  /** Likeness, where it is known already. */
  readonly likeness?: LikenessTo;
}

export function standingOf(
  rules: MoveRules,
  subject: Subject,
  at: SubjectEnd,
  { level, holding = subject, likeness = likenessTo(rules, subject, at) }: StandingOptions = {},
): Standing {
  const { held } = rules;
  const end = endOf(rules, subject, level);
  const inFirst = subject.row >= 0 ? isStated(held.first, subject.row) : states(held.first, subject);
  const neededAt = (row: number): Needed | null => {
    if (inFirst && isStated(held.first, row)) return held.first;
    return held.second !== null && isStated(held.second, row) && statesSecond() ? held.second : null;
  };
  const statesSecond = once(
    () =>
      held.second !== null && (subject.row >= 0 ? isStated(held.second, subject.row) : states(held.second, subject)),
  );
  const shares = (needed: Needed): Shares => {
    const there = once(() => heldFrom(needed)(holding));
    const back = once(() => heldFor(needed, subject));
    return at === 'from' ? { held: there, back } : { held: back, back: there };
  };
  const first = shares(held.first);
  const second = held.second === null ? first : shares(held.second);
  const sharesOf = (needed: Needed): Shares => (needed === held.first ? first : second);
  const firstBounds = boundsOf(rules, held.first);
  const secondBounds = held.second === null ? firstBounds : boundsOf(rules, held.second);
  const boundsFor = (needed: Needed): MoveBounds => (needed === held.first ? firstBounds : secondBounds);
  const heldAt = (row: number): number => {
    const needed = neededAt(row);
    return needed === null ? 0 : sharesOf(needed).held()(row);
  };
  const ends = (row: number): readonly [from: MoveEnd, to: MoveEnd] => {
    const other = endOf(rules, row);
    return at === 'from' ? [end, other] : [other, end];
  };
  const move = (row: number): MoveRow | null => {
    const needed = row === subject.row ? null : neededAt(row);
    if (needed === null) return null;
    const own = sharesOf(needed);
    const [from, to] = ends(row);
    return {
      row,
      needed,
      back: own.back()(row),
      ...evidenceOf(rules, from, to, likeness.of(row), own.held()(row)),
    };
  };
  const blocked = (found: MoveRow): BlockReason | null => blockReason(found, boundsFor(found.needed));
  const leastNear = Math.min(firstBounds.nearInTrade, secondBounds.nearInTrade);
  const nearAt = (row: number, needed: Needed): number =>
    nearFor({ trade: rules.trade(subject.row, row) }, boundsFor(needed));
  const near = once(() => {
    const found: MoveRow[] = [];
    const alike = likeness.atLeast(leastNear);
    for (let row = 0; row < alike.length; row++) {
      if (!(alike[row]! >= leastNear) || alike[row]! <= 0 || row === subject.row) continue;
      const needed = neededAt(row);
      if (needed !== null && alike[row]! >= nearAt(row, needed)) found.push(move(row)!);
    }
    return found.sort(likeliestFirst);
  });
  return {
    subject,
    end,
    likeness,
    leastNear,
    nearAt,
    neededAt,
    heldAt,
    leads: (row) => leads(rules, ...ends(row)).direction,
    move,
    blocked,
    blocks: (found) => blockReasons(found, boundsFor(found.needed)),
    near,
    moves: once(() => near().filter((found) => blocked(found) === null)),
  };
}

/** Shares by row. */
interface Shares {
  readonly held: () => (row: number) => number;
  readonly back: () => (row: number) => number;
}

/** Likeness descending, then row ascending. */
export function likeliestFirst(a: MoveRow, b: MoveRow): number {
  return b.likeness - a.likeness || a.row - b.row;
}

/** The move from one occupation to another, and whether it is one; null where the two have nothing to be compared by. */
export function moveBetween(
  rules: MoveRules,
  from: number,
  to: number,
  likeness: number = likenessBetween(rules, occupationSubject(rules.index, from), to),
): (MoveRow & { readonly blockedBy: BlockReason | null }) | null {
  const { index } = rules;
  const start = occupationSubject(index, from);
  const needed = comparedBy(rules.held, start, to);
  if (needed === null || from === to) return null;
  const held = heldShare(needed, start, to);
  const back = heldShare(needed, occupationSubject(index, to), from);
  const evidence = evidenceOf(rules, endOf(rules, from), endOf(rules, to), likeness, held);
  return { row: to, needed, back, ...evidence, blockedBy: blockReason(evidence, boundsOf(rules, needed)) };
}
