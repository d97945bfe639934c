import { describe, expect, it } from 'vitest';
import { methodNamed, weightingNamed } from '../../../../src/cli/ask/method-names.ts';
import { weightingWords } from '../../../../src/cli/tell/weighting-words.ts';
import { metricWords } from '../../../../src/similarity/all-metrics.ts';

describe('methodNamed', () => {
  it('takes every listed metric by its name, in any spelling', () => {
    expect(metricWords.map(([{ name }]) => methodNamed(name).name)).toEqual(metricWords.map(([{ name }]) => name));
    expect(methodNamed('adamic-adar').name).toBe('adamicAdar');
  });

  it('takes tversky with its two parameters', () => {
    expect(methodNamed('tversky:0.8,0.2').name).toBe('tversky(0.8, 0.2)');
    expect(methodNamed('Tversky(1,1)').name).toBe('tversky(1, 1)');
  });

  it('says what there is when there is none of that name', () => {
    expect(() => methodNamed('jacard')).toThrow(/No method "jacard".*jaccard/);
  });
});

describe('weightingNamed', () => {
  it('takes every listed weighting, and products of them', () => {
    expect(weightingWords.map(([{ name }]) => weightingNamed(name).name)).toEqual(
      weightingWords.map(([{ name }]) => name),
    );
    expect(weightingNamed('essential-only * rarity').name).toBe('essentialOnly×rarity');
  });

  it('says what there is when there is none of that name', () => {
    expect(() => weightingNamed('rare')).toThrow(/No weighting "rare".*rarity/);
  });
});
