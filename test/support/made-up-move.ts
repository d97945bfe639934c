import { directionOf } from '../../src/query/move/direction.ts';
import type { MoveEvidence } from '../../src/query/move/rule.ts';

/** A move that nothing blocks but what a test says of it: half of everything, no trade, title or education. */
export function madeUpMove(levelChange: number | null, more: Partial<MoveEvidence> = {}): MoveEvidence {
  return {
    likeness: 0.5,
    held: 0.5,
    direction: directionOf(levelChange, 0, () => 0),
    educationRise: 0,
    barred: false,
    titled: false,
    trade: null,
    schooled: false,
    ...more,
  };
}
