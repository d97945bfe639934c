import { describe, expectTypeOf, it } from 'vitest';
import {
  coverage,
  jaccard,
  type Method,
  type Metric,
  rarity,
  type ScoringMethod,
  type SkillIndex,
  similarOccupations,
  type Weighting,
} from '../../src/index.ts';
import {
  type Contribution,
  product,
  type RowTotals,
  type Scorer,
  type Subject,
  tversky,
  type WeighedRequirement,
  weighted,
} from '../../src/methods.ts';

declare const index: SkillIndex;

describe('a metric of one’s own', () => {
  it('takes Math.min as shared, and gives score typed parameters', () => {
    const mine: Metric = {
      name: 'mine',
      symmetric: true,
      shared: Math.min,
      score: (shared, a, b) => {
        expectTypeOf(shared).toEqualTypeOf<number>();
        expectTypeOf(a).toEqualTypeOf<RowTotals>();
        expectTypeOf(b).toEqualTypeOf<RowTotals>();
        return shared / Math.sqrt(a.sum * b.sum);
      },
    };
    expectTypeOf(mine).toExtend<Method>();
  });

  it('is given the degree of a skill as a number', () => {
    const rare: Metric = {
      name: 'rare',
      symmetric: true,
      shared: (a, b, degree) => {
        expectTypeOf([a, b, degree] as const).toEqualTypeOf<readonly [number, number, number]>();
        return 1 / degree;
      },
      score: (shared) => shared,
    };
    expectTypeOf(rare.signed).toEqualTypeOf<boolean | undefined>();
  });

  it('must say whether it is symmetric, and must score with numbers', () => {
    // @ts-expect-error: symmetric is missing.
    const silent: Metric = { name: 'silent', shared: Math.min, score: (shared) => shared };
    // @ts-expect-error: a score is a number.
    const wordy: Metric = { name: 'wordy', symmetric: true, shared: Math.min, score: () => 'high' };
    expectTypeOf([silent, wordy]).toEqualTypeOf<Metric[]>();
  });

  it('cannot be changed once it is there', () => {
    // @ts-expect-error: metrics are readonly.
    jaccard.name = 'other';
  });
});

describe('a weighting of one’s own', () => {
  it('reads a requirement and gives a number', () => {
    const half: Weighting = {
      name: 'half',
      prepare: (totals) => (requirement) => {
        expectTypeOf(totals.occupations).toEqualTypeOf<number>();
        expectTypeOf(requirement).toEqualTypeOf<WeighedRequirement>();
        return requirement.degree > 100 ? 0.5 : 1;
      },
    };
    expectTypeOf(product(half, rarity)).toEqualTypeOf<Weighting>();
    expectTypeOf(weighted(jaccard, half)).toEqualTypeOf<ScoringMethod>();
    expectTypeOf(similarOccupations(index, 'cook', { weighting: half }).status).toEqualTypeOf<'ok' | 'insufficient'>();
  });

  it('is not a method', () => {
    // @ts-expect-error: a weighting says how requirements count, not how sides compare.
    similarOccupations(index, 'cook', { method: rarity });
  });
});

describe('a scoring method of one’s own', () => {
  it('is accepted where metrics are', () => {
    const nothing: ScoringMethod = {
      name: 'nothing',
      symmetric: true,
      scorer: (of) => {
        expectTypeOf(of).toEqualTypeOf<SkillIndex>();
        return {
          hasEvidence: (subject) => {
            expectTypeOf(subject).toEqualTypeOf<Subject>();
            return subject.skills.length > 0;
          },
          scores: () => ({ count: 0, rows: new Uint32Array(), scores: new Float64Array() }),
          score: () => 0,
          explain: () => ({ score: 0, contributions: [], indirect: 0 }),
        };
      },
    };
    expectTypeOf(nothing).toExtend<Method>();
    expectTypeOf<ReturnType<Scorer['explain']>['contributions']>().toEqualTypeOf<readonly Contribution[]>();
  });

  it('metrics are methods, whether ready-made or made to measure', () => {
    expectTypeOf(coverage).toEqualTypeOf<Metric>();
    expectTypeOf(tversky).parameters.toEqualTypeOf<[number, number]>();
    expectTypeOf(tversky(1, 1)).toExtend<Method>();
  });
});
