import { describe, expect, it } from 'vitest';
import { type FeatureBlock, featureSpace } from '../../../src/similarity/features.ts';
import { addProducts, addRowProducts } from '../../../src/similarity/features-cosine.ts';
import { groupFeatures } from '../../../src/similarity/features-groups.ts';
import { skillFeatures } from '../../../src/similarity/features-skills.ts';
import { occupationSubject } from '../../../src/similarity/subject.ts';
import { groupedIndex, profileLike, rowOf } from '../../support/grouped.ts';

const index = groupedIndex();

describe('featureSpace', () => {
  it('gives every occupation length 1', () => {
    const { matrix } = featureSpace(index, [skillFeatures(), groupFeatures()]);
    expect([...matrix.norms]).toHaveLength(5);
    for (const norm of matrix.norms) expect(norm).toBeCloseTo(1, 12);
  });

  it('gives a block its share of the squared length', () => {
    const space = featureSpace(index, [skillFeatures({ share: 3 }), groupFeatures({ share: 1 })]);
    const { columns, weights } = space.vectorOf(occupationSubject(index, rowOf(index, 'cook')));
    let groups = 0;
    for (const [i, column] of columns.entries())
      if (space.featureOf(column).feature === 'group') groups += weights![i]! ** 2;
    expect(groups).toBeCloseTo(0.25, 12);
  });

  it('weighs rare features more by ln((1+N)/(1+df))+1, by ln(N/df), or not at all', () => {
    const ratio = (rarity: 'smoothed' | 'plain' | 'none') => {
      const space = featureSpace(index, [skillFeatures({ rarity, optional: 1 })]);
      const { columns, weights } = space.vectorOf(occupationSubject(index, rowOf(index, 'cook')));
      const at = (label: string) =>
        weights![[...columns].findIndex((column) => index.skills.ids.at(column) === label)]!;
      return at('cook soup') / at('plan meals');
    };
    expect(ratio('smoothed')).toBeCloseTo((Math.log(6 / 2) + 1) / (Math.log(6 / 3) + 1), 12);
    expect(ratio('plain')).toBeCloseTo(Math.log(5) / Math.log(5 / 2), 12);
    expect(ratio('none')).toBeCloseTo(1, 12);
  });

  it('places a profile where an occupation with the same requirements is', () => {
    const space = featureSpace(index, [skillFeatures(), groupFeatures()]);
    const row = rowOf(index, 'diet cook');
    const profile = space.vectorOf(profileLike(index, row));
    const occupation = space.vectorOf(occupationSubject(index, row));
    expect([...profile.columns]).toEqual([...occupation.columns]);
    expect([...profile.weights!]).toEqual([...occupation.weights!]);
  });

  it('gives the same products row by row as column by column, to the bit', () => {
    const { matrix, vectorOf } = featureSpace(index, [skillFeatures(), groupFeatures()]);
    const subjects = Array.from({ length: index.occupationCount }, (_, row) => occupationSubject(index, row));
    for (const subject of [...subjects, profileLike(index, 0)]) {
      const [byRow, byColumn] = [new Float64Array(index.occupationCount), new Float64Array(index.occupationCount)];
      addRowProducts(matrix, vectorOf(subject), byRow);
      addProducts(matrix, vectorOf(subject), byColumn);
      expect([...byRow]).toEqual([...byColumn]);
      expect(byRow.some((score) => score > 0)).toBe(true);
    }
  });

  it('is worked out once per index and list of blocks', () => {
    const blocks = [skillFeatures()];
    expect(featureSpace(index, blocks)).toBe(featureSpace(index, blocks));
  });

  it('refuses an empty list and shares that are not above 0', () => {
    const code = (blocks: () => readonly FeatureBlock[]) =>
      expect(() => featureSpace(index, blocks())).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
    code(() => []);
    code(() => [skillFeatures({ share: 0 })]);
    code(() => [{ ...skillFeatures(), share: Number.NaN }]);
  });
});
