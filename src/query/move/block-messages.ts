import { counted } from '../../catalogue/counted.ts';
import { likenessText, roundedText } from '../../catalogue/figures.ts';
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
  switch (reason) {
    case 'far': {
      const near = nearFor(move, bounds);
      return `Not near: likeness ${likenessText(move.likeness, near)}; ${likenessText(near)} is asked for.`;
    }
    case 'fall':
      return `${levels(change)} down; at most ${bounds.maxFall} is taken.`;
    case 'rise':
      return riseMessage(`${levels(change)} up`, move, bounds);
    case 'unprepared': {
      const least = leastHeldUpward(move, bounds);
      const into = least > LEAST_HELD_UPWARD ? " into technicians' work that is not nearly close" : '';
      return `A step up${into}, and ${heldBeside(move, least)}.`;
    }
    case 'education':
      return `Required education rises by ${roundedText(move.educationRise, 1, [move.educationRise])} categories; at most ${MOST_EDUCATION} are taken.`;
    case 'regulated':
      return move.barred
        ? 'The occupation is regulated, and moves into regulated ones are blocked as asked.'
        : titleMessage(move);
  }
}

function titleMessage(move: MoveEvidence): string {
  const isOpen = (move.direction.levelChange ?? 0) > 0 || move.trade === 'unit group';
  return isOpen
    ? `A profession with a title of its own, and ${heldBeside(move, LEAST_HELD_FURTHER)}.`
    : 'A profession with a title of its own: that is earned by training, not by a move on one level.';
}

function riseMessage(rise: string, move: MoveEvidence, bounds: MoveBounds): string {
  const { close, kindred, maxRise } = bounds;
  if (kindred > 1) return `${rise}; at most ${maxRise} is taken.`;
  if (move.direction.levelChange! > maxRise + FURTHER_UP) return `${rise}; at most ${maxRise + FURTHER_UP} are taken.`;
  const beyond = `beyond ${levels(maxRise)} up`;
  if (move.likeness < close) return `${rise} and not close; likeness ${likenessText(close)} is asked for ${beyond}.`;
  return `${rise} and only ${heldBeside(move, leastHeldFurther(bounds))} ${beyond}.`;
}

function levels(count: number): string {
  return counted(count, 'level');
}

function heldBeside({ held }: MoveEvidence, least: number): string {
  return `${percent(held, least)} of what is needed is held; at least ${percent(least)} is asked for`;
}

/** What is beside a bar, and the bar itself, never read the other way round than they stand. */
function percent(share: number, bar = share): string {
  return `${roundedText(100 * share, 1, [100 * bar])} %`;
}
