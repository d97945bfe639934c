import { describe, expect, it } from 'vitest';
import { rowMask } from '../../../../src/query/answer/row-mask.ts';
import { sampleIndex } from '../../../support/sample.ts';

const index = await sampleIndex();
const passing = (filter: Parameters<typeof rowMask>[1]) => {
  const mask = rowMask(index, filter);
  return index.occupations
    .labels()
    .all()
    .filter((_, row) => mask?.[row] === 1);
};

describe('rowMask', () => {
  it('is null without a filter', () => expect(rowMask(index, undefined)).toBeNull());
  it('a group code stands for everything below it', () => {
    const cooks = passing(['512']);
    expect(cooks).toContain('cook');
    expect(cooks.length).toBeGreaterThan(0);
    expect(passing(['5']).length).toBeGreaterThan(cooks.length);
  });
  it('an occupation stands for itself', () => expect(passing(['chef', 'cook']).sort()).toEqual(['chef', 'cook']));
  it('a function decides by the facts of each', () => {
    expect(passing(({ level }) => level === 4)).toContain('ICT operations manager');
    expect(passing(({ level }) => level === 4)).not.toContain('cook');
  });
  it('an unknown name is an error', () =>
    expect(() => rowMask(index, ['nobody'])).toThrow(expect.objectContaining({ code: 'UNKNOWN_OCCUPATION' })));
});
