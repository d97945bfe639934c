// Scores and bounds of `similarity/metric.ts` by number, operation for operation; `wasm/formula.ts` has the numbers.

import { Job } from './job';

export function scoreOf(job: Job, s: f64, a: f64, b: f64): f64 {
  switch (job.formula) {
    case 1:
      return s / (a + b - s);
    case 2:
      return (2 * s) / (a + b);
    case 3:
      return s / min<f64>(a, b);
    case 4:
      return s / (a * b);
    case 5:
      return s / b;
    case 6:
      return s / (s + job.alpha * (a - s) + job.beta * (b - s));
    case 7:
      return s / max<f64>(a, b);
    default:
      return s;
  }
}

export function neededShared(job: Job, score: f64, a: f64, b: f64): f64 {
  switch (job.formula) {
    case 1:
      return (score * (a + b)) / (1 + score);
    case 2:
      return (score * (a + b)) / 2;
    case 3:
      return score * min<f64>(a, b);
    case 4:
      return score * a * b;
    case 5:
      return score * b;
    case 6: {
      const slope = 1 - score + score * (job.alpha + job.beta);
      return slope > 0 ? (score * (job.alpha * a + job.beta * b)) / slope : 0;
    }
    case 7:
      return score * max<f64>(a, b);
    default:
      return score;
  }
}
