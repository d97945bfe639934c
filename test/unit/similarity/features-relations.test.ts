import { describe, expect, it } from 'vitest';
import { relatedSkillFeatures } from '../../../src/similarity/features-relations.ts';
import { occupationSubject } from '../../../src/similarity/subject.ts';
import { groupedIndex, rowOf } from '../../support/grouped.ts';

const index = groupedIndex();
const related = (id: string) => {
  const block = relatedSkillFeatures().prepare(index);
  const { columns, values } = block.values(occupationSubject(index, rowOf(index, id)));
  return Object.fromEntries(
    Array.from(columns, (column, i) => [index.skills.ids.at(block.featureOf(column).row), values[i]]),
  );
};

describe('relatedSkillFeatures', () => {
  it('counts related skills in both directions with √ of the weight they come from', () => {
    expect(related('cook')).toEqual({ nutrition: Math.sqrt(0.5) });
    expect(related('diet cook')).toEqual({ nutrition: 1, 'plan meals': 1 });
  });

  it('says nothing where no skill is related', () => {
    expect(related('clerk')).toEqual({});
  });
});
