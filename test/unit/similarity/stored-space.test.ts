import { describe, expect, it } from 'vitest';
import { withSection } from '../../../src/compact/derived-section.ts';
import { buildIndex, explanation, openIndex, similarOccupations, withoutOccupations } from '../../../src/index.ts';
import { featureCosine, groupFeatures, skillFeatures, withFeatureSpace } from '../../../src/methods.ts';
import { comparedFeatures } from '../../../src/similarity/default-method.ts';
import { featureSpace } from '../../../src/similarity/features.ts';
import { codeOf } from '../../support/coded.ts';
import { sampleCatalogue } from '../../support/sample.ts';

const plain = buildIndex(await sampleCatalogue());
const ready = openIndex(withFeatureSpace(plain).buffer);
const profile = { skills: ['cook pastry products', 'use cooking techniques', 'manage staff'] };

describe('the features of an index, kept in it', () => {
  it('are to the bit those laid out at the first comparison', () => {
    const [kept, made] = [ready, plain].map((index) => featureSpace(index, comparedFeatures(index)).matrix);
    expect(kept).toEqual(made);
  });

  it('answer and explain alike, profiles too', () => {
    for (const subject of ['chef', profile])
      expect(similarOccupations(ready, subject, { limit: 75 })).toEqual(
        similarOccupations(plain, subject, { limit: 75 }),
      );
    expect(explanation(ready, 'chef', 'cook')).toEqual(explanation(plain, 'chef', 'cook'));
    expect(explanation(ready, profile, 'cook')).toEqual(explanation(plain, profile, 'cook'));
  });

  it('are not taken for other features, nor for a block of the caller’s own that goes by the same name', () => {
    const damped = [skillFeatures({ damping: 0.2 }), groupFeatures({ share: 0.1 })];
    const own = [{ ...skillFeatures(), prepare: groupFeatures().prepare }, groupFeatures()];
    for (const blocks of [damped, own]) {
      const method = featureCosine(blocks);
      expect(similarOccupations(ready, 'chef', { method })).toEqual(similarOccupations(plain, 'chef', { method }));
    }
  });

  it('are dropped where occupations change', () => {
    expect(withoutOccupations(ready, ['chef']).meta.dropped).toContain('space');
  });

  it('are refused where they are no rows of length 1, or not of these skills', () => {
    const { blocks, occupations } = ready.meta.sections!['space'] as unknown as {
      readonly blocks: string;
      readonly occupations: readonly number[];
    };
    const { rows, weights, columnCount } = featureSpace(plain, comparedFeatures(plain)).matrix;
    const sound = {
      offsets: rows.offsets,
      columns: rows.targets,
      weights: weights!,
      degrees: new Uint32Array(columnCount).fill(1),
    };
    const section = { name: 'space', version: 1, madeOf: ['skills'] };
    const forged = (parts: object, how: object = {}): string => {
      const index = withSection(
        plain,
        section,
        { ...sound, ...parts },
        { blocks, occupations, columns: columnCount, ...how },
      );
      return codeOf(() => similarOccupations(index, profile));
    };
    expect(forged({})).toBe('none');
    expect(forged({ weights: weights!.map((weight) => weight * 1.1) })).toBe('INDEX_DAMAGED');
    expect(forged({ weights: weights!.map((weight, i) => (i === 7 ? Number.NaN : weight)) })).toBe('INDEX_DAMAGED');
    expect(forged({ columns: rows.targets.slice().reverse() })).toBe('INDEX_DAMAGED');
    const bent = (row: number, offset: number): object => {
      const offsets = rows.offsets.slice();
      offsets[row] = offset;
      return { offsets };
    };
    expect(forged(bent(0, 1))).toBe('INDEX_DAMAGED');
    expect(forged(bent(4, 0))).toBe('INDEX_DAMAGED');
    expect(forged(bent(4, 2 ** 32 - 1))).toBe('INDEX_DAMAGED');
    expect(forged({ degrees: sound.degrees.map(() => 76) })).toBe('INDEX_DAMAGED');
    expect(forged({}, { occupations: [76, 0] })).toBe('INDEX_DAMAGED');
    expect(forged({}, { occupations: ['many', 0] })).toBe('INDEX_DAMAGED');
    expect(forged({}, { occupations: [3] })).toBe('INDEX_DAMAGED');
    expect(forged({ degrees: new Uint32Array(columnCount + 1) }, { columns: columnCount + 1 })).toBe('INDEX_DAMAGED');
    expect(forged({}, { columns: columnCount - 1 })).toBe('INDEX_DAMAGED');
  });
});
