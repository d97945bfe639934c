import { describe, expect, it } from 'vitest';
import { featureSpace } from '../../../src/similarity/features.ts';
import { textFeatures, wordsOf } from '../../../src/similarity/features-text.ts';
import { occupationSubject } from '../../../src/similarity/subject.ts';
import { groupedIndex, profileLike, rowOf } from '../../support/grouped.ts';

const index = groupedIndex();
const lengthOf = (options: Parameters<typeof textFeatures>[0], id: string) =>
  textFeatures(options)
    .prepare(index)
    .values(occupationSubject(index, rowOf(index, id)));

describe('wordsOf', () => {
  it('takes words without marks, capitals, punctuation and single letters', () => {
    expect(wordsOf('Préparer à la Carte: 3D-printing & C')).toEqual(['preparer', 'la', 'carte', '3d', 'printing']);
  });
});

describe('textFeatures', () => {
  it('gives a word √ of the weights of the skills that have it', () => {
    const { values } = lengthOf({ of: 'skills' }, 'cook');
    const squares = Array.from(values, (value) => Number((value ** 2).toFixed(12)));
    expect(squares.sort()).toEqual([0.5, 0.5, 1, 1]);
  });

  it('adds the words of the occupation itself, 1 each', () => {
    const { values } = lengthOf({ of: 'both', altLabels: false }, 'cook');
    // "cook" is in the title (1) and in "cook soup" (1).
    expect(Math.max(...Array.from(values))).toBeCloseTo(Math.sqrt(2), 12);
    expect(lengthOf({ of: 'occupations' }, 'diet cook').values).toEqual([1, 1]);
  });

  it('knows a profile by its skills alone', () => {
    const space = featureSpace(index, [textFeatures({ of: 'skills' })]);
    const row = rowOf(index, 'cook');
    expect([...space.vectorOf(profileLike(index, row)).columns]).toEqual([
      ...space.vectorOf(occupationSubject(index, row)).columns,
    ]);
  });

  it('refuses to read anything else', () => {
    expect(() => textFeatures({ of: 'everything' as 'both' })).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
  });
});
