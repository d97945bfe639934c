import { describe, expect, it } from 'vitest';
import { conformalQuantile } from '../../../src/latent/estimate-model.ts';
import { explainedSquare, kernelRidge, leftOut, weightsOf } from '../../../src/latent/kernel-ridge.ts';

// k + λI = [1.5 .5; .5 1.5], its inverse [.75 −.25; −.25 .75].
const ridge = kernelRidge(Float64Array.of(1, 0.5, 0.5, 1), 2, 0.5);

const close = (found: Float64Array, expected: readonly number[]): void => {
  expect(found).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 12);
};

describe('kernel ridge regression', () => {
  it('weighs donors by (k + λI)⁻¹ y', () => {
    close(weightsOf(ridge, Float64Array.of(1, -1)), [1, -1]);
    close(weightsOf(ridge, Float64Array.of(1, 0)), [0.75, -0.25]);
  });

  it('knows how much of an occupation the donors explain', () => {
    expect(explainedSquare(ridge, Float64Array.of(1, 0.5))).toBeCloseTo(0.6875, 12);
  });

  it('leaves a donor out without refitting: residual and spread as if it had never been there', () => {
    const { residuals, spreads } = leftOut(ridge, [0], weightsOf(ridge, Float64Array.of(1, -1)));
    // Told by the other alone: .5 · −1 ÷ 1.5 = −⅓; the spread is √(1.5 − .25 ÷ 1.5).
    close(residuals, [1 + 1 / 3]);
    close(spreads, [Math.sqrt(4 / 3)]);
  });

  it('leaves several out together: neither sees the other', () => {
    const { residuals, spreads } = leftOut(ridge, [0, 1], weightsOf(ridge, Float64Array.of(1, -1)));
    close(residuals, [1, -1]);
    close(spreads, [Math.sqrt(1.5), Math.sqrt(1.5)]);
  });

  it('refuses a kernel that is none', () => {
    expect(() => kernelRidge(Float64Array.of(1, 2, 2, 1), 2, 0.5)).toThrow(/not positive definite/);
  });
});

describe('the width of an interval', () => {
  const quantile = (count: number, level: number): number =>
    conformalQuantile(
      Float64Array.from({ length: count }, (_, i) => (i % 2 === 0 ? 1 : -1) * (count - i)),
      new Float64Array(count).fill(1),
      level,
    );

  it('is the ⌈(n+1)·level⌉-th smallest of what was missed by, in either direction', () => {
    expect(quantile(9, 0.8)).toBe(8);
    expect(quantile(10, 0.8)).toBe(9);
    expect(quantile(4, 0.8)).toBe(4);
  });

  it('is the largest where so few cannot promise the level', () => {
    expect(quantile(3, 0.8)).toBe(3);
  });

  it('counts what was missed by per unit of spread', () => {
    expect(conformalQuantile(Float64Array.of(1, 3), Float64Array.of(0.5, 3), 0.5)).toBe(2);
  });
});
