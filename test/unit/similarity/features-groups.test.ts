import { describe, expect, it } from 'vitest';
import { groupFeatures, skillAncestors } from '../../../src/similarity/features-groups.ts';
import { occupationSubject } from '../../../src/similarity/subject.ts';
import { groupedIndex, rowOf } from '../../support/grouped.ts';

const index = groupedIndex();
const block = groupFeatures().prepare(index);
const named = (id: string) => {
  const { columns, values } = block.values(occupationSubject(index, rowOf(index, id)));
  return Object.fromEntries(
    Array.from(columns, (column, i) => {
      const { feature, row } = block.featureOf(column);
      return [`${feature} ${feature === 'group' ? index.groups.ids.at(row) : index.skills.ids.at(row)}`, values[i]];
    }),
  );
};

describe('groupFeatures', () => {
  it('gives a group √ of the weights below it, near or far', () => {
    expect(named('cook')).toEqual({ 'group food': Math.sqrt(1.5), 'group work': Math.sqrt(1.5) });
  });

  it('counts a broader skill as a group, and a group above several paths once per skill', () => {
    expect(named('baker')).toEqual({ 'group food': 1, 'group work': 1, 'broader skill bake': 1 });
  });

  it('says nothing of skills without parents', () => {
    expect(named('diet cook')).toEqual({ 'group food': 1, 'group work': 1 });
  });

  it('leaves nothing behind from one subject to the next', () => {
    expect(named('cook')).toEqual(named('cook'));
  });
});

describe('skillAncestors', () => {
  it('lists every broader concept of a skill, ascending', () => {
    const { offsets, targets } = skillAncestors(index);
    expect(offsets).toHaveLength(index.skillCount + 1);
    for (let skill = 0; skill < index.skillCount; skill++) {
      const list = [...targets.subarray(offsets[skill], offsets[skill + 1])];
      expect(list).toEqual([...new Set(list)].sort((a, b) => a - b));
    }
    expect(targets).toHaveLength(3 + 2 + 2 + 2 + 2 + 2);
  });
});
