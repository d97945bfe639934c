import { formulas } from './problem.ts';

/**
 * The score of a shared sum `s` between a subject of total `a` and a row of total `b`. The expressions are those of the
 * metrics in `similarity/`, operation for operation, so that scores agree to the last bit.
 */
export function scoreOf(formula: number, s: number, a: number, b: number, alpha: number, beta: number): number {
  switch (formula) {
    case formulas.jaccard:
      return s / (a + b - s);
    case formulas.dice:
      return (2 * s) / (a + b);
    case formulas.overlap:
      return s / Math.min(a, b);
    case formulas.cosine:
      return s / (a * b);
    case formulas.coverage:
      return s / b;
    case formulas.tversky:
      return s / (s + alpha * (a - s) + beta * (b - s));
    case formulas.minConditional:
      return s / Math.max(a, b);
    case formulas.leichtHolmeNewman:
      return s / (a * b);
    default:
      return s;
  }
}

/**
 * The least shared sum with which a row of total `b` *or more* can reach `score`: the formula solved for `s`. Every
 * formula rises with `s` and falls with `b`, so the smallest total of a block answers for the whole block. This is the
 * equivalent-overlap bound of AllPairs (Bayardo, Ma & Srikant 2007, "Scaling up all pairs similarity search") and
 * PPJoin (Xiao et al. 2008, "Efficient similarity joins for near duplicate detection").
 */
export function neededShared(
  formula: number,
  score: number,
  a: number,
  b: number,
  alpha: number,
  beta: number,
): number {
  switch (formula) {
    case formulas.jaccard:
      return (score * (a + b)) / (1 + score);
    case formulas.dice:
      return (score * (a + b)) / 2;
    case formulas.overlap:
      return score * Math.min(a, b);
    case formulas.cosine:
    case formulas.leichtHolmeNewman:
      return score * a * b;
    case formulas.coverage:
      return score * b;
    case formulas.tversky: {
      const slope = 1 - score + score * (alpha + beta);
      return slope > 0 ? (score * (alpha * a + beta * b)) / slope : 0;
    }
    case formulas.minConditional:
      return score * Math.max(a, b);
    default:
      return score;
  }
}
