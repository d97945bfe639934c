import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adjacentSkills,
  byKind,
  cosine,
  defaultMethod,
  explanation,
  flat,
  jaccard,
  type Method,
  type Metric,
  type ScoringMethod,
  type SkillIndex,
  similarOccupations,
  similarSkills,
  transitions,
  type Weighting,
} from '../../src/index.ts';
import {
  blend,
  type FeatureBlock,
  featureCosine,
  groupFeatures,
  reciprocalRankFusion,
  skillFeatures,
  weighted,
} from '../../src/methods.ts';
import { sampleIndex } from '../support/sample.ts';

const built = await sampleIndex();
/** The same index with nothing worked out of it yet. */
const fresh = async (): Promise<SkillIndex> => sampleIndex();
const ids = built.occupations.ids.all();

/** Throws at the call asked for, counting from 0, and never again. */
function oneThrow(at: number): () => void {
  let calls = 0;
  return () => {
    if (calls++ === at) throw new Error('thrown on purpose');
  };
}

const plain: Metric = { name: 'plain', symmetric: true, shared: (a, b) => a + b, score: (shared) => shared };
const halved: Metric = { ...plain, name: 'halved', score: (shared, a, b) => shared / (a.count + b.count) };
const hybrid = blend([{ method: jaccard }, { method: halved }]);
const fused = reciprocalRankFusion([{ method: jaccard }, { method: halved }]);

/** The same method, whose functions may throw. */
const throwing: Readonly<Record<string, (trap: () => void) => Method>> = {
  'a metric in shared': (trap) => ({
    ...plain,
    shared: (a, b) => {
      trap();
      return a + b;
    },
  }),
  'a metric in score': (trap) => ({
    ...jaccard,
    name: 'mine',
    score: (shared, a, b) => {
      trap();
      return shared / (a.sum + b.sum);
    },
  }),
  'a part of a blend': (trap) => blend([{ method: jaccard }, { method: trapped(halved, trap) }]),
  'a part of a fusion': (trap) => reciprocalRankFusion([{ method: jaccard }, { method: trapped(halved, trap) }]),
  'a method of its own in a blend': (trap) => blend([{ method: weighted(jaccard, flat) }, { method: ownMethod(trap) }]),
  'a block of features': (trap) => featureCosine([skillFeatures(), trappedBlock(trap)]),
};

function trapped(metric: Metric, trap: () => void): Metric {
  return {
    ...metric,
    score: (shared, a, b) => {
      trap();
      return metric.score(shared, a, b);
    },
  };
}

function ownMethod(trap: () => void): ScoringMethod {
  return {
    name: 'own',
    symmetric: true,
    scorer: (index) => {
      const work = weighted(cosine, flat).scorer(index);
      return {
        ...work,
        scores: (subject) => {
          const found = work.scores(subject);
          trap();
          return found;
        },
      };
    },
  };
}

function trappedBlock(trap: () => void): FeatureBlock {
  const block = groupFeatures();
  return {
    ...block,
    prepare: (index) => {
      const columns = block.prepare(index);
      return {
        ...columns,
        values: (subject) => {
          trap();
          return columns.values(subject);
        },
      };
    },
  };
}

const trappedWeighting = (trap: () => void): Weighting => ({
  name: 'mine',
  prepare: () => () => {
    trap();
    return 1;
  },
});

/** Answers that between them use all scratch an index has. */
function answers(index: SkillIndex, subject: string, target: string): string {
  return JSON.stringify([
    ...[jaccard, cosine, plain, halved, hybrid, fused, defaultMethod(index)].flatMap((method) => [
      similarOccupations(index, subject, { method, limit: 100 }),
      explanation(index, subject, target, { method }),
    ]),
    similarOccupations(index, subject, { method: jaccard, weighting: byKind(), limit: 100 }),
    transitions(index, subject),
    adjacentSkills(index, subject),
    similarSkills(index, index.skills.ids.at(0)),
  ]);
}

const subject = fc.constantFrom(...ids);

describe('after a function of the caller has thrown', () => {
  it.each(Object.entries(throwing))('%s: every answer is that of a fresh index', async (_, make) => {
    const index = await fresh();
    const untouched = await fresh();
    let thrown = 0;
    fc.assert(
      fc.property(subject, subject, fc.oneof(fc.nat({ max: 1 }), fc.nat({ max: 60 })), (from, to, at) => {
        const method = make(oneThrow(at));
        try {
          similarOccupations(index, from, { method, limit: 100 });
          explanation(index, from, to, { method });
        } catch (error) {
          if ((error as Error).message !== 'thrown on purpose') throw error;
          thrown++;
          const again = similarOccupations(index, from, { method, limit: 100 });
          const calm = similarOccupations(untouched, from, { method: make(() => {}), limit: 100 });
          expect(again).toEqual(calm);
        }
        expect(answers(index, from, to)).toBe(answers(untouched, from, to));
      }),
      { numRuns: 25 },
    );
    expect(thrown).toBeGreaterThan(3);
  });

  it('a weighting, a filter: every answer is that of a fresh index', async () => {
    const index = await fresh();
    const [from, to] = [ids[3]!, ids[5]!];
    expect(() => similarOccupations(index, from, { weighting: trappedWeighting(oneThrow(7)) })).toThrow('on purpose');
    const trap = oneThrow(4);
    expect(() =>
      similarOccupations(index, from, {
        among: () => {
          trap();
          return true;
        },
      }),
    ).toThrow('on purpose');
    expect(answers(index, from, to)).toBe(answers(await fresh(), from, to));
  });

  it('the very metric that threw answers as if it never had', async () => {
    const index = await fresh();
    const trap = oneThrow(2);
    const method = trapped(halved, trap);
    expect(() => similarOccupations(index, ids[0]!, { method })).toThrow('on purpose');
    expect(similarOccupations(index, ids[0]!, { method })).toEqual(
      similarOccupations(await fresh(), ids[0]!, { method: halved }),
    );
  });
});

describe('a metric that itself asks the index', () => {
  const asking = (index: SkillIndex, metric: Metric, ask: () => Method): Metric => ({
    ...metric,
    score: (shared, a, b) => {
      similarOccupations(index, ids[(7 * b.count) % ids.length]!, { method: ask(), limit: 3 });
      return metric.score(shared, a, b);
    },
  });

  it.each([
    ['the same metric without the question', () => halved],
    ['jaccard', () => jaccard],
    ['a blend with itself in it', () => hybrid],
    ['the default', () => defaultMethod(built)],
  ])('asking %s, it scores as one that does not', (_, ask) => {
    const method = asking(built, halved, ask);
    for (const id of ids.slice(0, 8)) {
      expect(similarOccupations(built, id, { method, limit: 100 })).toEqual(
        similarOccupations(built, id, { method: halved, limit: 100 }),
      );
      for (const combine of [blend, reciprocalRankFusion]) {
        const { results } = similarOccupations(built, id, { method: combine([{ method: jaccard }, { method }]) });
        expect(results).toEqual(
          similarOccupations(built, id, { method: combine([{ method: jaccard }, { method: halved }]) }).results,
        );
      }
    }
  });

  it('works in the middle of a fusion that it asks for another subject', () => {
    const other: { fusion?: Method } = {};
    let depth = 0;
    const method: Metric = {
      ...halved,
      score: (shared, a, b) => {
        if (depth === 0 && other.fusion) {
          depth++;
          similarOccupations(built, ids[1]!, { method: other.fusion });
          depth--;
        }
        return halved.score(shared, a, b);
      },
    };
    other.fusion = reciprocalRankFusion([{ method: jaccard }, { method }]);
    for (const id of ids.slice(0, 5))
      expect(similarOccupations(built, id, { method: other.fusion }).results).toEqual(
        similarOccupations(built, id, { method: fused }).results,
      );
  });
});
