import { occupationSubject } from '../../similarity/subject.ts';
import { type Gates, IN_SIGHT } from './gate.ts';
import { likenessBetween } from './likeness.ts';
import type { MoveRules } from './move-rules.ts';
import { gateOf } from './move-rules.ts';
import { likeliestFirst, type MoveRow, moveBetween, type Standing } from './standing.ts';
import { areOfOneField } from './trade.ts';

/** What lies two steps ahead: out of reach now, one step up from something in reach. */
export interface AheadRow {
  readonly move: MoveRow;
  /** The move in between, and what it is to the one ahead. */
  readonly through: MoveRow;
  readonly onward: MoveRow;
}

/** From which likeness on questions about moves look at occupations. */
export function leastInSight({ first, second }: Gates): number {
  return IN_SIGHT * Math.min(first.near, (second ?? first).near);
}

/**
 * Up from the start, no move yet though as much is held as a rise asks for, in sight (at least ¾ near), and a step up from a
 * move that is up or of the start's field (ISCO sub-major, SOC major group), close to it and closer than the start is. The
 * most alike to the start first.
 */
export function stepsAhead(rules: MoveRules, standing: Standing, limit: number, mask: Uint8Array | null): AheadRow[] {
  const { likeness, leastNear, neededAt, move, blocks, moves, subject } = standing;
  const stops = moves().filter(
    ({ direction: { direction }, row }) =>
      direction === 'up' || (direction === 'sideways' && areOfOneField(rules.index, subject.row, row)),
  );
  const inSight: MoveRow[] = [];
  const alike = likeness.atLeast(leastInSight(rules.gates));
  for (let row = 0; row < alike.length; row++) {
    if (!(alike[row]! > 0) || mask?.[row] === 0) continue;
    const needed = neededAt(row);
    if (needed === null || !(alike[row]! >= IN_SIGHT * gateOf(rules, needed).near)) continue;
    const candidate = move(row);
    if (candidate === null || candidate.direction.direction !== 'up') continue;
    const reasons = blocks(candidate);
    if (reasons.length > 0 && !reasons.includes('unprepared')) inSight.push(candidate);
  }
  inSight.sort(likeliestFirst);
  const found: AheadRow[] = [];
  for (const candidate of inSight) {
    if (found.length >= limit) break;
    const best = bestThrough(rules, candidate, stops, leastNear);
    if (best !== null) found.push({ move: candidate, ...best });
  }
  return found;
}

/** The stop whose weaker likeness, to the start and to what lies ahead, is greatest. */
function bestThrough(
  rules: MoveRules,
  target: MoveRow,
  stops: readonly MoveRow[],
  leastNear: number,
): Pick<AheadRow, 'through' | 'onward'> | null {
  const { levels, authority } = rules.ranks;
  let best: Pick<AheadRow, 'through' | 'onward'> | null = null;
  let weaker = 0;
  for (const through of stops) {
    // Stops come likeliest first: no later one can be better than the likeness it has.
    if (through.likeness <= weaker) break;
    const from = through.row;
    const rises = levels[target.row]! > levels[from]! || authority(target.row) >= authority(from);
    if (!rises) continue;
    const onwardLikeness = likenessBetween(rules, occupationSubject(rules.index, from), target.row, leastNear);
    if (onwardLikeness < leastNear) continue;
    const onward = moveBetween(rules, from, target.row, onwardLikeness);
    if (onward === null || onward.blockedBy !== null || onward.direction.direction !== 'up') continue;
    if (onward.likeness < gateOf(rules, onward.needed).close || onward.likeness <= target.likeness) continue;
    const value = Math.min(through.likeness, onward.likeness);
    if (value > weaker) {
      weaker = value;
      best = { through, onward };
    }
  }
  return best;
}
