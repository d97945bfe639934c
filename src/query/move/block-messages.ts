import { counted } from '../../catalogue/counted.ts';
import {
  type BlockReason,
  FURTHER_UP,
  LEAST_HELD_FURTHER,
  LEAST_HELD_UPWARD,
  leastHeldFurther,
  leastHeldUpward,
  MOST_EDUCATION,
  type MoveBounds,
  type MoveEvidence,
  nearFor,
} from './rule.ts';

/** Why a move is none, with what it shows and what is asked for. */
export function blockMessage(reason: BlockReason, move: MoveEvidence, bounds: MoveBounds): string {
  const change = Math.abs(move.direction.levelChange ?? 0);
  const held = `${percent(move.held)} of what is needed is held`;
  switch (reason) {
    case 'far':
      return `Not near: likeness ${figure(move.likeness)}; ${figure(nearFor(move, bounds))} is asked for.`;
    case 'fall':
      return `${levels(change)} down; at most ${bounds.maxFall} is taken.`;
    case 'rise':
      return riseMessage(`${levels(change)} up`, move, bounds);
    case 'unprepared': {
      const least = leastHeldUpward(move, bounds);
      const into = least > LEAST_HELD_UPWARD ? " into technicians' work that is not nearly close" : '';
      return `A step up${into}, and ${held}; at least ${percent(least)} is asked for.`;
    }
    case 'education':
      return `Required education rises by ${move.educationRise.toFixed(1)} categories; at most ${MOST_EDUCATION} are taken.`;
    case 'regulated':
      return move.barred
        ? 'The occupation is regulated, and moves into regulated ones are blocked as asked.'
        : titleMessage(move, held);
  }
}

function titleMessage(move: MoveEvidence, held: string): string {
  const isOpen = (move.direction.levelChange ?? 0) > 0 || move.trade === 'unit group';
  return isOpen
    ? `A profession with a title of its own, and ${held}; at least ${percent(LEAST_HELD_FURTHER)} is asked for.`
    : 'A profession with a title of its own: that is earned by training, not by a move on one level.';
}

function riseMessage(rise: string, { direction, likeness, held }: MoveEvidence, bounds: MoveBounds): string {
  const { close, kindred, maxRise } = bounds;
  if (kindred > 1) return `${rise}; at most ${maxRise} is taken.`;
  if ((direction.levelChange ?? 0) > maxRise + FURTHER_UP) return `${rise}; at most ${maxRise + FURTHER_UP} are taken.`;
  const beyond = `beyond ${levels(maxRise)} up`;
  if (likeness < close) return `${rise} and not close; ${beyond}, likeness ${figure(close)} is asked for.`;
  return `${rise} and only ${percent(held)} of what is needed is held; ${beyond}, ${percent(leastHeldFurther(bounds))} is asked for.`;
}

function levels(count: number): string {
  return counted(count, 'level');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function figure(likeness: number): string {
  return likeness.toFixed(3);
}
