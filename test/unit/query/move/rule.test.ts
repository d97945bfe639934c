import { describe, expect, it } from 'vitest';
import { asksOf, directionOf } from '../../../../src/query/move/direction.ts';
import { blockReason, blockReasons, type MoveEvidence } from '../../../../src/query/move/rule.ts';
import { madeUpMove } from '../../../support/made-up-move.ts';

const bounds = { near: 0.3, nearInTrade: 0.225, close: 0.45, kindred: 0.32, maxFall: 1, maxRise: 1 };
const evidence = (levelChange: number | null, more: Partial<MoveEvidence> = {}): MoveEvidence =>
  madeUpMove(levelChange, { held: 0.2, ...more });

const schooled = (likeness: number, held: number): MoveEvidence => evidence(1, { likeness, held, schooled: true });
const titled = (levelChange: number, held: number, trade: MoveEvidence['trade']): MoveEvidence =>
  evidence(levelChange, { held, trade, titled: true });

describe('the rule of a move', () => {
  it.each([
    ['near, on the same level', evidence(0), null],
    ['near to the last digit', evidence(0, { likeness: 0.3 }), null],
    ['not near', evidence(0, { likeness: 0.2999 }), 'far'],
    ['one level down', evidence(-1), null],
    ['two levels down', evidence(-2), 'fall'],
    ['one level up', evidence(1), null],
    ['near enough for one unit group', evidence(0, { likeness: 0.225, trade: 'unit group' }), null],
    ['near enough for one minor group', evidence(0, { likeness: 0.225, trade: 'minor group' }), null],
    ['not even that', evidence(0, { likeness: 0.2249, trade: 'minor group' }), 'far'],
    ['two levels up with less than half held', evidence(2, { held: 0.4999 }), 'rise'],
    ['two levels up with half held', evidence(2, { held: 0.5 }), null],
    ['two levels up and not close, whatever is held', evidence(2, { likeness: 0.4499, held: 1 }), 'rise'],
    ['two levels up, close to the last digit', evidence(2, { likeness: 0.45, held: 0.5 }), null],
    ['into technicians’ work with less than a fifth held', schooled(0.3749, 0.1999), 'unprepared'],
    ['into technicians’ work with a fifth held', schooled(0.3749, 0.2), null],
    ['into technicians’ work that is nearly close, halfway from near', schooled(0.375, 0.05), null],
    ['sideways to a title of another trade, whatever is held', titled(0, 1, 'minor group'), 'regulated'],
    [
      'sideways to a title of the own unit group with less than half held',
      titled(0, 0.4999, 'unit group'),
      'regulated',
    ],
    ['sideways to a title of the own unit group with half held', titled(0, 0.5, 'unit group'), null],
    ['up to a title with less than half held', titled(1, 0.4999, null), 'regulated'],
    ['up to a title with half held', titled(1, 0.5, null), null],
    ['three levels up, whatever is held', evidence(3, { likeness: 1, held: 1 }), 'rise'],
    ['up with hardly anything held', evidence(1, { held: 0.0499 }), 'unprepared'],
    ['up with a twentieth held', evidence(1, { held: 0.05 }), null],
    ['sideways with nothing held', evidence(0, { held: 0 }), null],
    ['of unknown level', evidence(null, { held: 0 }), null],
    ['four categories of education up', evidence(1, { educationRise: 4 }), null],
    ['more than four', evidence(1, { educationRise: 4.01 }), 'education'],
    ['regulated and barred', evidence(0, { barred: true }), 'regulated'],
  ])('%s', (_, move, reason) => {
    expect(blockReason(move, bounds)).toBe(reason);
  });

  it('never takes likeness 0 for a move, whatever the gate', () => {
    expect(blockReason(evidence(0, { likeness: 0 }), { ...bounds, near: 0 })).toBe('far');
  });

  it('asks two levels up for what kindred occupations hold where that is more than half', () => {
    const kindred = { ...bounds, kindred: 0.65 };
    expect(blockReason(evidence(2, { held: 0.6499 }), kindred)).toBe('rise');
    expect(blockReason(evidence(2, { held: 0.65 }), kindred)).toBeNull();
  });

  it('names every reason, the decisive first', () => {
    expect(blockReasons(evidence(2, { likeness: 0.1, held: 0.01 }), bounds)).toEqual(['far', 'rise', 'unprepared']);
  });
});

describe('direction', () => {
  it.each([
    [1, 0, 0, 'up', 'level'],
    [-1, 0, 0, 'down', 'level'],
    [0, 1, 0, 'up', 'authority'],
    [0, -2, 0, 'down', 'authority'],
    [1, 1, -1, 'up', 'both'],
    [-1, -1, 0, 'down', 'both'],
    [1, -1, 0, 'sideways', 'mixed'],
    [-1, 1, 0, 'sideways', 'mixed'],
    [0, 0, 1, 'up', 'grade'],
    [0, 0, -1, 'down', 'grade'],
    [0, 0, 0, 'sideways', 'none'],
    [null, null, 0, 'sideways', 'none'],
    [null, 1, 0, 'up', 'authority'],
  ] as const)('level %s, authority %s, grade %s: %s by %s', (level, authority, grade, direction, by) => {
    expect(directionOf(level, authority, () => grade)).toEqual({
      direction,
      by,
      levelChange: level,
      authorityChange: authority,
    });
  });

  it('says what is asked for apart from it: more or less from a difference of a fifth on, inclusive', () => {
    expect([asksOf(0, 0.2), asksOf(0, 0.19), asksOf(0.2, 0), asksOf(0.19, 0)]).toEqual([
      'more',
      'alike',
      'less',
      'alike',
    ]);
  });
});
