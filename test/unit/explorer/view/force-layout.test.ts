import { describe, expect, it } from 'vitest';
import { forceLayout } from '../../../../src/explorer/view/force-layout.ts';

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

describe('forceLayout', () => {
  const springs = [
    { from: 0, to: 1, weight: 1 },
    { from: 0, to: 2, weight: 0.1 },
    { from: 3, to: 4, weight: 1 },
  ];
  const places = forceLayout(5, springs);

  it('puts the first node in the middle, and strong springs closer than weak ones', () => {
    expect(places[0]).toEqual({ x: 0, y: 0 });
    expect(distance(places[0]!, places[1]!)).toBeLessThan(distance(places[0]!, places[2]!));
  });

  it('is finite, keeps nodes apart, and is the same every time', () => {
    expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    const apart = places.flatMap((a, i) => places.slice(i + 1).map((b) => distance(a, b)));
    expect(Math.min(...apart)).toBeGreaterThan(0.1);
    expect(forceLayout(5, springs)).toEqual(places);
    expect(forceLayout(1, [])).toEqual([{ x: 0, y: 0 }]);
  });
});
