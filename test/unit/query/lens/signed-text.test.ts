import { describe, expect, it } from 'vitest';
import { signedText } from '../../../../src/query/lens/words.ts';

describe('a deviation in words', () => {
  it('has a sign of its own width, plus or minus', () => {
    expect([signedText(1.26, 1), signedText(-0.4, 1), signedText(-1, 2)]).toEqual(['+1.3', '−0.4', '−1.00']);
  });

  it('has no sign where it rounds to nothing', () => {
    expect([-0.04, 0.04, -0, 0].map((value) => signedText(value, 1))).toEqual(['0.0', '0.0', '0.0', '0.0']);
    expect([signedText(-0.05, 1), signedText(-0.04, 2)]).toEqual(['−0.1', '−0.04']);
  });
});
