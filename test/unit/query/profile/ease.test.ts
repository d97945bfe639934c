import { describe, expect, it } from 'vitest';
import { type AdjacentSkills, adjacentSkills } from '../../../../src/index.ts';
import { ease } from '../../../../src/methods.ts';
import { resolveSubject } from '../../../../src/query/answer/subject-input.ts';
import { codeOf } from '../../../support/coded.ts';
import { setIndex } from '../../../support/edges.ts';

const index = setIndex({
  cook: { essential: ['cook', 'clean', 'plan'] },
  chef: { essential: ['cook', 'clean', 'plan', 'lead'] },
  baker: { essential: ['bake', 'clean'], optional: ['plan'] },
  porter: { essential: ['clean', 'carry'] },
  mover: { essential: ['carry', 'drive'] },
});

describe('ease', () => {
  it('is the regression without self-reference: −Px over the diagonal of P = (XᵀX + λI)⁻¹', () => {
    // X = [[1, 1, 0], [0, 1, 1]] over a, b, c; λ = 1, so XᵀX + I = [[2, 1, 0], [1, 3, 1], [0, 1, 2]], of determinant 8.
    const small = setIndex({ one: { essential: ['a', 'b'] }, two: { essential: ['b', 'c'] } });
    const answer = adjacentSkills(small, ['a'], { measure: ease({ lambda: 1, probes: 20000 }) }) as AdjacentSkills;
    const scores = Object.fromEntries(answer.results.map(({ id, score }) => [id, score]));
    // P = ⅛ [[5, −2, 1], [−2, 4, −2], [1, −2, 5]]: b scores 2/4, c −1/5; what speaks against is no suggestion.
    expect(scores['b']).toBeCloseTo(0.5, 2);
    expect(answer.results.map(({ id }) => id)).toEqual(['b']);
  });

  it('takes a skill’s own share to be nine tenths at most, lest the rest be blown up', () => {
    // X = [[1, 0], [1, 1]] over s, t; λ = .1: m_ss = 1.2/1.31 = .916 and m_st = .1/1.31, so that s scores m_st/(1 − .9).
    const small = setIndex({ one: { essential: ['s'] }, two: { essential: ['s', 't'] } });
    const answer = adjacentSkills(small, ['t'], { measure: ease({ lambda: 0.1 }) }) as AdjacentSkills;
    expect(answer.results.map(({ id }) => id)).toEqual(['s']);
    expect(answer.results[0]!.score).toBeCloseTo(1 / 1.31, 6);
  });

  it('stops after 500 steps: what is held is heard of one occupation further at each', () => {
    // Along a chain, every occupation asking for a link and the next, nothing is heard beyond the last step.
    const link = (i: number): string => String(i).padStart(3, '0');
    const chain = setIndex(
      Object.fromEntries(Array.from({ length: 560 }, (_, i) => [link(i), { essential: [link(i), link(i + 1)] }])),
    );
    const { scores } = ease({ lambda: 1e-12, probes: 1 }).score(chain, resolveSubject(chain, ['000']).subject, -1);
    expect(scores.findLastIndex((score) => score !== 0)).toBe(500);
  });

  it('is linear in what is held: contributions sum to the score', () => {
    const answer = adjacentSkills(index, ['cook', 'clean'], { measure: ease({ lambda: 0.5 }) }) as AdjacentSkills;
    expect(answer.results.length).toBeGreaterThan(0);
    for (const { score, contributions } of answer.results)
      expect(contributions.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 12);
  });

  it('gives the same scores for the same seed, and says what it was made with', () => {
    const [a, b] = [1, 1].map((seed) => adjacentSkills(index, ['cook'], { measure: ease({ seed }) }));
    expect(a).toEqual(b);
    expect(ease().parameters).toEqual({ lambda: 5, optional: 0.5, probes: 100, seed: 1 });
  });

  it('refuses a ridge of nothing', () => {
    expect(codeOf(() => ease({ lambda: 0 }))).toBe('BAD_OPTION');
  });
});
