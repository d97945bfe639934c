import { describe, expect, it } from 'vitest';
import { occupationSubject, type Subject } from '../../../src/similarity/subject.ts';
import { valueRows } from '../../../src/similarity/value-rows.ts';
import { sampleIndex } from '../../support/sample.ts';

const index = await sampleIndex();

describe('what a block says of all occupations', () => {
  it('is what it says of each, however much that is', () => {
    const much = 3 * index.requirements.targets.length;
    const valuesOf = ({ row }: Subject) => {
      const columns = row === 5 ? Array.from({ length: much }, (_, i) => i) : row === 6 ? [] : [row, row + 1];
      return { columns, values: columns.map((column) => column / 2) };
    };
    const { offsets, columns, values } = valueRows(index, valuesOf);
    expect(offsets).toHaveLength(index.occupationCount + 1);
    for (let row = 0; row < index.occupationCount; row++) {
      const said = valuesOf(occupationSubject(index, row));
      expect([...columns.subarray(offsets[row], offsets[row + 1])]).toEqual(said.columns);
      expect([...values.subarray(offsets[row], offsets[row + 1])]).toEqual(said.values);
    }
  });
});
