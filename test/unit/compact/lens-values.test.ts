import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../src/compact/lens-values.ts';

describe('where a value stands among others', () => {
  it('percentile counts half of the equal ones, below counts none of them', () => {
    expect(placeIn([1, 2, 2, 2, 3], 2)).toEqual({ percentile: 50, below: 20 });
    expect(placeIn([1, 2, 2, 2, 3], 3)).toEqual({ percentile: 90, below: 80 });
    expect(placeIn([1, 1, 2], 1)).toEqual({ percentile: 100 / 3, below: 0 });
    expect(placeIn([1, 2], 5)).toEqual({ percentile: 100, below: 100 });
  });
});
