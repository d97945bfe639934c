import { occupationSubject } from '../../similarity/subject.ts';
import { heldShare } from '../move/held.ts';
import type { MoveRules } from '../move/move-rules.ts';
import { type MoveFacts, moveFacts } from '../move/move-view.ts';
import type { Needed } from '../move/needed.ts';
import type { MoveRow, Standing } from '../move/standing.ts';
import { holdingsAfter } from './holding.ts';

/** A move open now that brings one nearer to a target that no route leads to. */
export interface Towards extends MoveFacts {
  /** How alike it is to the target. */
  readonly towards: number;
  /** Whether it brings one nearer: more like the target than the start is, or more of what the target needs held after it. */
  readonly nearer: boolean;
  /** Of what the target needs, the share held after it. */
  readonly heldThen: number;
}

const MOST_TOWARDS = 5;

/**
 * The moves open now that bring one nearest to the target: more like it than the start is, and those alone after which more
 * of what it needs is held, if there are such; nearest first, ties by id. Where none is more like it, those after which more
 * is held, most first; where there are none either, the nearest all the same, and each says that it is no nearer: there is
 * always a next step to look at.
 */
export function towardsTarget(
  rules: MoveRules,
  start: Standing,
  target: Standing,
  { needed, allowed }: { readonly needed: Needed; readonly allowed: Uint8Array },
): Towards[] {
  const row = target.subject.row;
  const nearness = (to: number): number => target.likeness.of(to);
  const own = start.likeness.of(row);
  const sorted = start
    .moves()
    .filter((move) => allowed[move.row] === 1)
    .sort((a, b) => nearness(b.row) - nearness(a.row) || a.row - b.row);
  const alike = sorted.filter((move) => nearness(move.row) > own);
  const heldNow = heldShare(needed, start.subject, row);
  const told = (move: MoveRow) => ({
    move,
    heldThen: heldShare(needed, holdingsAfter(needed, start.subject, [move.row]), row),
  });
  const view = (move: MoveRow, heldThen: number): Towards => ({
    ...moveFacts(rules, move, start.subject, occupationSubject(rules.index, move.row)),
    towards: nearness(move.row),
    nearer: nearness(move.row) > own || heldThen > heldNow,
    heldThen,
  });
  const open = (alike.length > 0 ? alike : sorted).map(told);
  const gaining = open.filter(({ heldThen }) => heldThen > heldNow);
  if (alike.length === 0) gaining.sort((a, b) => b.heldThen - a.heldThen);
  const shown = gaining.length > 0 ? gaining : open;
  return shown.slice(0, MOST_TOWARDS).map(({ move, heldThen }) => view(move, heldThen));
}
