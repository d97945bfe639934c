import { describe, expect, it } from 'vitest';
import { explanation } from '../../../src/index.ts';
import { withFactors } from '../../../src/latent/index.ts';
import { blend } from '../../../src/similarity/blend.ts';
import { defaultMethod, fusedMethod } from '../../../src/similarity/default-method.ts';
import { featureCosine } from '../../../src/similarity/features-cosine.ts';
import { groupFeatures } from '../../../src/similarity/features-groups.ts';
import { relatedSkillFeatures } from '../../../src/similarity/features-relations.ts';
import { skillFeatures } from '../../../src/similarity/features-skills.ts';
import { textFeatures } from '../../../src/similarity/features-text.ts';
import { latentCosine } from '../../../src/similarity/latent-cosine.ts';
import { type Method, type ScoringMethod, scorerOf, weighted } from '../../../src/similarity/method.ts';
import { coverage, jaccard } from '../../../src/similarity/metric.ts';
import { reciprocalRankFusion } from '../../../src/similarity/reciprocal-rank-fusion.ts';
import { occupationSubject } from '../../../src/similarity/subject.ts';
import { byKind } from '../../../src/similarity/weighting.ts';
import { groupedIndex, profileLike } from '../../support/grouped.ts';

const index = withFactors(groupedIndex(), { rank: 3 });
const compared = featureCosine([skillFeatures(), groupFeatures(), relatedSkillFeatures()]);
const methods: readonly ScoringMethod[] = [
  compared,
  latentCosine(),
  blend([{ method: compared, weight: 2 }, { method: weighted(jaccard, byKind()) }, { method: coverage }]),
  blend([{ method: latentCosine() }, { method: compared }], { name: 'half' }),
  reciprocalRankFusion([{ method: compared }, { method: latentCosine() }]),
  reciprocalRankFusion([{ method: jaccard, weight: 3 }, { method: compared }], { k: 5 }),
  fusedMethod(index),
  fusedMethod(groupedIndex()),
  defaultMethod(index),
  defaultMethod(groupedIndex()),
];
const on = (method: Method) => scorerOf(index, method);

function dense(method: Method, row: number): Float64Array {
  const { count, rows, scores } = on(method).scores(occupationSubject(index, row));
  const all = new Float64Array(index.occupationCount);
  for (let i = 0; i < count; i++) all[rows[i]!] = scores[i]!;
  return all;
}

describe.each(methods.map((method) => [method.name, method] as const))('%s', (_name, method) => {
  it('scores one occupation as it scores all', () => {
    let compared = 0;
    for (let a = 0; a < index.occupationCount; a++) {
      const all = dense(method, a);
      for (let b = 0; b < index.occupationCount; b++, compared++)
        expect(on(method).score(occupationSubject(index, a), b)).toBe(all[b]);
    }
    expect(compared).toBe(25);
  });

  it('explains a score to its last part', () => {
    let positive = 0;
    for (let a = 0; a < index.occupationCount; a++)
      for (let b = 0; b < index.occupationCount; b++) {
        if (a === b) continue;
        const { score, contributions, indirect } = on(method).explain(occupationSubject(index, a), b);
        expect(score).toBe(on(method).score(occupationSubject(index, a), b));
        const sum = contributions.reduce((total, { contribution }) => total + contribution, indirect);
        expect(sum).toBeCloseTo(score, 12);
        const keys = contributions.map(({ feature, row }) => `${feature} ${row}`);
        expect(new Set(keys).size).toBe(keys.length);
        if (score > 0) positive++;
      }
    expect(positive).toBeGreaterThan(0);
  });

  it('is symmetric exactly if it says so', () => {
    let differing = 0;
    for (let a = 0; a < index.occupationCount; a++)
      for (let b = 0; b < a; b++)
        if (on(method).score(occupationSubject(index, a), b) !== on(method).score(occupationSubject(index, b), a))
          differing++;
    if (method.symmetric) expect(differing).toBe(0);
    else expect(differing).toBeGreaterThan(0);
  });

  it('finds nothing to compare in an empty profile', () => {
    const empty = { row: -1, skills: new Uint32Array(), kinds: new Uint8Array(), importance: null, levels: null };
    expect(on(method).hasEvidence(empty)).toBe(false);
  });

  it('takes a profile that states what an occupation states for as good as that occupation', () => {
    const profile = profileLike(index, 0);
    const best = on(method).score(profile, 0);
    expect(best).toBeCloseTo(method.name.startsWith('fusion') || method.name === 'fused' ? 1 : best, 12);
    for (let row = 1; row < index.occupationCount; row++)
      expect(on(method).score(profile, row)).toBeLessThanOrEqual(best);
  });
});

describe('featureCosine', () => {
  it('finds occupations alike that share a group but no skill, and says so', () => {
    const [baker, cook] = [0, 2];
    const { score, contributions } = on(compared).explain(occupationSubject(index, baker), cook);
    expect(score).toBeGreaterThan(0);
    expect(new Set(contributions.map(({ feature }) => feature))).toEqual(new Set(['group']));
    expect(contributions.map(({ row }) => index.groups.labels().at(row)).sort()).toEqual(['all work', 'prepare food']);
  });
});

describe('blend', () => {
  it('is the weighted mean of its parts', () => {
    const method = blend([{ method: jaccard, weight: 3 }, { method: compared }]);
    const subject = occupationSubject(index, 2);
    expect(on(method).score(subject, 3)).toBeCloseTo(
      0.75 * on(jaccard).score(subject, 3) + 0.25 * on(compared).score(subject, 3),
      14,
    );
  });

  it('refuses an empty list and weights that are not above 0', () => {
    expect(() => blend([])).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
    expect(() => blend([{ method: jaccard, weight: 0 }])).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
  });
});

describe('reciprocalRankFusion', () => {
  it('is the mean of (k + 1) / (k + rank), the subject itself left out and equals sharing a rank', () => {
    const method = reciprocalRankFusion([{ method: jaccard }], { k: 4 });
    // cook shares "plan meals" with diet cook alone.
    expect(on(method).score(occupationSubject(index, 2), 3)).toBe(1);
    expect(on(method).score(occupationSubject(index, 2), 0)).toBe(0);
    const groups = reciprocalRankFusion([{ method: compared }], { k: 4 });
    const order = [0, 1, 3, 4].sort((a, b) => dense(compared, 2)[b]! - dense(compared, 2)[a]!);
    expect(order.map((row) => dense(groups, 2)[row])).toEqual([5 / 5, 5 / 6, 5 / 7, 5 / 7]);
  });

  it('counts 0 for a ranking that does not have the occupation', () => {
    const method = reciprocalRankFusion([{ method: jaccard }, { method: compared }], { k: 0 });
    expect(dense(method, 2)[0]).toBe(
      0.5 / (1 + [1, 3, 4].filter((row) => dense(compared, 2)[row]! > dense(compared, 2)[0]!).length),
    );
  });

  it('refuses k below 0', () => {
    expect(() => reciprocalRankFusion([{ method: jaccard }], { k: -1 })).toThrow(
      expect.objectContaining({ code: 'BAD_OPTION' }),
    );
  });
});

describe('explanation', () => {
  it('names groups, skills and words of a feature method by their labels', () => {
    const method = featureCosine([skillFeatures(), groupFeatures(), textFeatures({ of: 'occupations' })]);
    const told = explanation(index, 'cook', 'diet cook', { method });
    expect(told.status).toBe('ok');
    if (told.status !== 'ok') return;
    const named = told.contributions.map(({ feature, label }) => `${feature}: ${label}`).sort();
    expect(named).toEqual(['group: all work', 'group: prepare food', 'skill: plan meals', 'word: cook']);
    expect(told.contributions.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(told.score, 12);
  });
});
