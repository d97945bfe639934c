import { beforeAll, describe, expect, it } from 'vitest';
import { readEsco } from '../../src/files/index.ts';
import {
  buildIndex,
  type Catalogue,
  competences,
  coverage,
  explanation,
  flat,
  jaccard,
  type SkillIndex,
  similarOccupations,
} from '../../src/index.ts';
import { coreBytes, essentialOnly } from '../../src/methods.ts';
import { matrixOf } from '../../src/similarity/matrix.ts';
import { metricScores } from '../../src/similarity/scores.ts';
import { rowVector } from '../../src/similarity/subject.ts';
import { realData } from '../support/real-data.ts';

const folder = realData('esco-1.2.0-en');

describe.skipIf(folder === null)('golden facts on ESCO 1.2.0', () => {
  let catalogue: Catalogue;
  let index: SkillIndex;

  beforeAll(async () => {
    catalogue = await readEsco(folder!);
    index = buildIndex(catalogue);
  });

  const essential = (name: string, limit: number) =>
    similarOccupations(index, name, { method: jaccard, weighting: essentialOnly, limit }).results.map(
      ({ label, score }) => `${label} ${score.toFixed(6)}`,
    );

  it('has 3,039 occupations, 13,939 skills and 128,987 requirements, 17 conflicts reported', () => {
    expect([catalogue.occupations.length, catalogue.skills.length, catalogue.requirements.length]).toEqual([
      3039, 13_939, 128_987,
    ]);
    expect(catalogue.issues.filter(({ code }) => code === 'CONFLICTING_KINDS').length).toBe(17);
    const used = new Set(catalogue.requirements.skill);
    expect(catalogue.skills.length - used.size).toBe(447);
  });

  it('core sections take at most 4 MB', () => expect(coreBytes(index)).toBeLessThanOrEqual(4_000_000));

  it.each([
    ['any skill', flat, 1_184_817],
    ['an essential skill', essentialOnly, 538_507],
  ])('of 4,616,241 pairs, those that share %s', (_, weighting, expected) => {
    const matrix = matrixOf(index, weighting);
    let pairs = 0;
    let equal = 0;
    for (let row = 0; row < matrix.rowCount; row++) {
      const { count, rows, scores } = metricScores(matrix, rowVector(matrix, row), jaccard);
      for (let i = 0; i < count; i++) {
        if (rows[i]! <= row) continue;
        pairs++;
        if (scores[i] === 1) equal++;
      }
    }
    expect(pairs).toBe(expected);
    if (weighting === essentialOnly) expect(equal).toBe(27);
    expect((matrix.rowCount * (matrix.rowCount - 1)) / 2).toBe(4_616_241);
  });

  it('hotel concierge and hotel porter share 4 of 11 essential skills', () => {
    const options = { method: coverage, weighting: essentialOnly };
    expect(
      explanation(index, 'hotel concierge', 'hotel porter', { method: jaccard, weighting: essentialOnly }),
    ).toMatchObject({ score: 4 / 11 });
    expect(explanation(index, 'hotel concierge', 'hotel porter', options)).toMatchObject({ score: 4 / 6 });
    expect(explanation(index, 'hotel porter', 'hotel concierge', options)).toMatchObject({ score: 4 / 9 });
  });

  it('chef and web developer have the neighbours others computed', () => {
    expect(essential('chef', 5)).toEqual([
      'pastry chef 0.666667',
      'cook 0.440000',
      'grill cook 0.400000',
      'diet cook 0.370370',
      'fish cook 0.370370',
    ]);
    expect(essential('web developer', 2)).toEqual([
      'mobile application developer 0.419355',
      'ICT system developer 0.393939',
    ]);
  });

  it('ICT operations manager has its 41 competences in their buckets', () => {
    const { counts, groups } = competences(index, 'ICT operations manager');
    expect(counts).toEqual({ total: 41, groups: 4, essential: 18, optional: 23, rated: 0 });
    expect(groups.map(({ buckets }) => buckets.map(({ count }) => count))).toEqual([
      [0, 2, 1],
      [0, 5, 10],
      [0, 9, 3],
      [0, 4, 7],
    ]);
  });

  it('explain accounts for each score of similar "ICT operations manager"', () => {
    const { results } = similarOccupations(index, 'ICT operations manager');
    let explained = 0;
    for (const { id, score } of results) {
      const answer = explanation(index, 'ICT operations manager', id);
      if (answer.status !== 'ok') continue;
      const sum = answer.contributions.reduce((total, { contribution }) => total + contribution, answer.indirect);
      expect(answer.score).toBe(score);
      expect(sum).toBeCloseTo(score, 12);
      explained++;
    }
    expect(explained).toBe(10);
  });
});
