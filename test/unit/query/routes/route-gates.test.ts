import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gateOf } from '../../../../src/query/routes/route-gates.ts';

describe('gateOf', () => {
  it('is the least weight whose share reaches the threshold, as doubles divide', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0, max: 1, noNaN: true }), (total, threshold) => {
        const gate = gateOf(total, threshold, false);
        expect(gate / total).toBeGreaterThanOrEqual(threshold);
        expect(gate === 0 || (gate - 1) / total < threshold).toBe(true);
      }),
    );
    expect.hasAssertions();
  });

  it('asks for more than the threshold if strict: beyond everything for a threshold of 1', () => {
    expect([gateOf(4, 0.5, false), gateOf(4, 0.5, true), gateOf(4, 1, true), gateOf(0, 0.5, false)]).toEqual([
      2, 3, 5, 0,
    ]);
  });
});
