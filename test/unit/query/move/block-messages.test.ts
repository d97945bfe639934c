import { describe, expect, it } from 'vitest';
import { blockMessage } from '../../../../src/query/move/block-messages.ts';
import { type BlockReason, blockReasons, type MoveEvidence } from '../../../../src/query/move/rule.ts';
import { randomNumbers } from '../../../../src/similarity/random.ts';
import { madeUpMove } from '../../../support/made-up-move.ts';

const bounds = { near: 0.32879, nearInTrade: 0.24659, close: 0.50847, kindred: 0.3198, maxFall: 1, maxRise: 1 };
const evidence = (levelChange: number, more: Partial<MoveEvidence>): MoveEvidence =>
  madeUpMove(levelChange, { likeness: 0.6, held: 0.6, ...more });

const message = (reason: BlockReason, move: MoveEvidence): string => blockMessage(reason, move, bounds);

describe('why a move is none', () => {
  it('shows what falls short as less than what is asked for, however little it lacks', () => {
    expect(message('regulated', evidence(1, { titled: true, held: 0.49996 }))).toBe(
      'A profession with a title of its own, and 49.9 % of what is needed is held; at least 50.0 % is asked for.',
    );
    expect(message('far', evidence(0, { likeness: 0.32878 }))).toBe('Not near: likeness 0.328; 0.329 is asked for.');
    expect(message('unprepared', evidence(1, { held: 0.0499999 }))).toContain(
      'and 4.9 % of what is needed is held; at least 5.0 %',
    );
    expect(message('rise', evidence(2, { held: 0.49999 }))).toContain(
      'only 49.9 % of what is needed is held; at least 50.0 % is asked for beyond 1 level up.',
    );
    expect(message('education', evidence(1, { educationRise: 4.004 }))).toContain('rises by 4.1 categories; at most 4');
  });

  it('never names a figure that would pass beside the one that it does not reach', () => {
    const random = randomNumbers(1);
    for (let i = 0; i < 5000; i++) {
      const move = evidence(i % 3, {
        likeness: bounds.near * (1 - random() * 10 ** -(i % 6)),
        held: 0.5 - 0.5 * random() * 10 ** -(i % 5),
        titled: i % 2 === 0,
      });
      for (const reason of blockReasons(move, bounds)) {
        const [shown, asked] = Array.from(message(reason, move).matchAll(/\d+\.\d+/g), ([figure]) => Number(figure));
        if (asked !== undefined) expect(shown).toBeLessThan(asked);
      }
    }
  });
});
