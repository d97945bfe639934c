import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelledDot, labelPlaces } from '../../../../src/explorer/view/label-places.ts';

const space = { width: 600, height: 400, line: 16 };
const dot: fc.Arbitrary<LabelledDot> = fc.record({
  at: fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) }),
  radius: fc.integer({ min: 2, max: 16 }),
  width: fc.integer({ min: 10, max: 220 }),
});

describe('labelPlaces', () => {
  it('lets no label touch another label or another dot, and keeps all inside', () => {
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 30 }), (dots) => {
        const boxes = labelPlaces(dots, space).flatMap((place, own) => {
          if (place === null) return [];
          const top = place.y - 0.78 * space.line;
          const half = dots[own]!.width / 2;
          return [{ own, left: place.x - half, right: place.x + half, top, bottom: top + space.line }];
        });
        for (const box of boxes) {
          expect(box.left >= 0 && box.right <= space.width && box.top >= 0 && box.bottom <= space.height).toBe(true);
          for (const other of boxes)
            if (other.own !== box.own)
              expect(
                box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
              ).toBe(false);
          for (const [i, { at, radius }] of dots.entries()) {
            const x = Math.max(box.left, Math.min(box.right, at.x));
            const y = Math.max(box.top, Math.min(box.bottom, at.y));
            if (i !== box.own) expect(Math.hypot(x - at.x, y - at.y) < radius).toBe(false);
          }
        }
      }),
      // Circles that a label would just touch: rounding must not let it.
      {
        examples: [
          [
            [
              [0, 113, 3],
              [0, 103, 15],
            ].map(([x, y, radius]) => ({ at: { x: x!, y: y! }, radius: radius!, width: 10 })),
          ],
        ],
      },
    );
  });

  it('puts a label below its dot where there is room, the first dot choosing first', () => {
    const here = { at: { x: 300, y: 200 }, radius: 5, width: 80 };
    const [first, second] = labelPlaces([here, { ...here, at: { x: 320, y: 200 } }], space);
    expect(first!.x).toBe(300);
    expect(first!.y).toBeGreaterThan(205);
    expect(second == null || second.y < 200 || second.x > 340).toBe(true);
  });

  it('goes a row or two further off where those beside it are taken, never to the very edge', () => {
    const narrow = { width: 280, height: 400, line: 16 };
    const beside = [60, 150, 240].map((x) => ({ at: { x, y: 200 }, radius: 8, width: 200 }));
    const places = labelPlaces([...beside, ...beside], narrow);
    expect(places.every((place) => place !== null)).toBe(true);
    expect(Math.min(...places.map((place) => place!.x))).toBeGreaterThan(100);
    expect(Math.max(...places.map((place) => place!.x))).toBeLessThan(180);
  });

  it('leaves out what finds no room', () => {
    expect(labelPlaces([{ at: { x: 300, y: 200 }, radius: 5, width: 700 }], space)).toEqual([null]);
  });
});
