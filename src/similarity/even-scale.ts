import type { SkillIndex } from '../compact/skill-index.ts';
import { type Scorer, type ScoringMethod, scorerOf } from './method.ts';
import { occupationSubject } from './subject.ts';
import { TopK } from './top-k.ts';

/** Occupations that stand for all, and how many of their nearest, where scores are made comparable. */
const SOURCES = 50;
const NEAREST = 10;
/** Enough halvings for four digits. */
const HALVINGS = 16;
const MOST = 4;

/** What is blended into a method, and how much it counts there. */
export interface Addition {
  readonly method: ScoringMethod;
  /** Of 1, beside the method's own share. */
  readonly share: number;
}

/**
 * What a method's scores are multiplied by when they are blended into another's, so that scores stay comparable: the ten
 * nearest of an occupation then score as high under the blend as the ten nearest did without it, on average over up to fifty
 * occupations, spread evenly over those that both methods can compare, and among these. So who has something for both is
 * neither lifted above those who have not, nor put behind. 1 where there is nothing to go by; at most 4.
 */
export function evenScale(index: SkillIndex, base: ScoringMethod, { method, share }: Addition): number {
  const [known, added] = [scorerOf(index, base), scorerOf(index, method)];
  const rows = Array.from({ length: index.occupationCount }, (_, row) => row).filter((row) => {
    const subject = occupationSubject(index, row);
    return known.hasEvidence(subject) && added.hasEvidence(subject);
  });
  const sources = rows.filter((_, i) => i % Math.ceil(rows.length / SOURCES) === 0);
  const scoresOf = ({ scores }: Scorer, row: number): Float64Array => {
    const dense = new Float64Array(index.occupationCount);
    const found = scores(occupationSubject(index, row));
    for (let i = 0; i < found.count; i++) dense[found.rows[i]!] = found.scores[i]!;
    return Float64Array.from(rows, (other) => (other === row ? Number.NEGATIVE_INFINITY : dense[other]!));
  };
  const pairs = sources.map((row) => [scoresOf(known, row), scoresOf(added, row)] as const);
  const nearest = (score: (a: number, b: number) => number): number =>
    pairs.reduce((sum, [a, b]) => {
      const top = new TopK(NEAREST, rows.length);
      for (let i = 0; i < rows.length; i++) if (a[i]! !== Number.NEGATIVE_INFINITY) top.offer(i, score(a[i]!, b[i]!));
      return top.take().scores.reduce((total, value) => total + value, sum);
    }, 0);
  const wanted = nearest((a) => a);
  if (wanted <= 0 || nearest((_, b) => b) <= 0) return 1;
  let [low, high] = [0, MOST];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (nearest((a, b) => (1 - share) * a + share * middle * b) < wanted) low = middle;
    else high = middle;
  }
  return high;
}
