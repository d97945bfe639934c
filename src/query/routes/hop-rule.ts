import { occupationSubject, type Subject } from '../../similarity/subject.ts';
import type { Direction } from '../move/direction.ts';
import { likenessBetween } from '../move/likeness.ts';
import { leastNearOf, type MoveRules } from '../move/move-rules.ts';
import { type MoveRow, moveBetween, type Standing } from '../move/standing.ts';

/** Which stops and hops a route may have, static for one question: what is held plays no part beyond each hop's own move. */
export interface HopRule {
  /** 1 where a row may be a stop. */
  readonly allowed: Uint8Array;
  /** Whether one may hop from a row (or the start) to the next. */
  readonly mayMove: (from: number, to: number) => boolean;
}

/** The two ends of a route, seen against all occupations. */
export interface RouteEnds {
  readonly start: Standing;
  readonly target: Standing;
  /** The direct way, and whether it is a move. */
  readonly direct: MoveRow;
  readonly isMove: boolean;
}

/**
 * Every hop is a move from the one before, ends nearer the target than it began, and leads down only if the whole does. A
 * stop's level and authority lie between the ends'. If the direct way is a move, every hop must be likelier than it.
 */
export function hopRule(rules: MoveRules, ends: RouteEnds, allowedStops: Uint8Array): HopRule {
  const { start, target, direct, isMove } = ends;
  const to = target.subject.row;
  const from = start.subject.row;
  const atStart = direct.likeness;
  const nearness = target.likeness.atLeast(atStart);
  const least = isMove ? atStart : Number.NEGATIVE_INFINITY;
  const between = betweenEnds(rules, ends);
  const allowed = allowedStops.map((free, row) =>
    free === 1 && row !== from && row !== to && nearness[row]! > atStart && between(row) ? 1 : 0,
  );
  const fits = (move: MoveRow | null): boolean =>
    move !== null && move.likeness > least && mayLead(move.direction.direction, direct);
  // Asked of the few that the search comes to, not of all who are near an end.
  const endRule = ({ likeness, leastNear, move, blocked }: Standing): ((row: number) => boolean) => {
    const alike = likeness.atLeast(leastNear);
    return (row) => {
      const found = alike[row]! >= leastNear ? move(row) : null;
      return fits(found) && blocked(found!) === null;
    };
  };
  const first = endRule(start);
  const last = endRule(target);
  const { index } = rules;
  // The same object while the same occupation is asked about: scorers lay it out once.
  let stop: Subject | null = null;
  const stopAt = (row: number): Subject => {
    if (stop?.row !== row) stop = occupationSubject(index, row);
    return stop;
  };
  const judge = (a: number, b: number): boolean => {
    const near = leastNearOf(rules, a, b);
    const likeness = likenessBetween(rules, stopAt(a), b, near);
    if (!(likeness > least) || !(likeness >= near)) return false;
    const move = moveBetween(rules, a, b, likeness);
    return fits(move) && move!.blockedBy === null;
  };
  const judged = new Map<number, boolean>();
  const { occupationCount } = index;
  const mayMove = (a: number, b: number): boolean => {
    const isStart = a === from || a < 0;
    if (isStart ? b === to : b !== to && !(nearness[b]! > nearness[a]!)) return false;
    const key = a * occupationCount + b;
    let known = judged.get(key);
    if (known === undefined) {
      known = isStart ? first(b) : b === to ? last(a) : judge(a, b);
      judged.set(key, known);
    }
    return known;
  };
  return { allowed, mayMove };
}

function mayLead(direction: Direction, whole: MoveRow): boolean {
  return direction !== 'down' || whole.direction.direction === 'down';
}

/** Whether a row's level and authority lie between those of the ends; what is unknown stands in nobody's way. */
function betweenEnds({ ranks }: MoveRules, { start, target }: RouteEnds): (row: number) => boolean {
  const [a, b] = [start.end, target.end];
  const levels = range(a.level === 0 ? null : a.level, b.level === 0 ? null : b.level);
  const authorities = range(a.authority, b.authority);
  return (row) => {
    const level = ranks.levels[row]!;
    return (level === 0 || levels(level)) && authorities(ranks.authority(row));
  };
}

/** Between both where both are known, at most the target's where only that is. */
function range(start: number | null, target: number | null): (value: number) => boolean {
  if (target === null) return () => true;
  if (start === null) return (value) => value <= target;
  return (value) => value >= Math.min(start, target) && value <= Math.max(start, target);
}
