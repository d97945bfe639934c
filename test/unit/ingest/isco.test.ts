import { describe, expect, it } from 'vitest';
import { iscoSkillLevel, restoredUnitGroup } from '../../../src/ingest/isco.ts';

describe('iscoSkillLevel', () => {
  it('is that of the major group', () => {
    const levels = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((major) => iscoSkillLevel(`${major}999`));
    expect(levels).toEqual([4, 4, 3, 2, 2, 2, 2, 2, 1]);
  });

  it('is 3 for hospitality and retail managers, and differs within the armed forces', () => {
    expect(['1411', '0110', '0210', '0310'].map(iscoSkillLevel)).toEqual([3, 4, 2, 1]);
  });

  it('is undefined where ISCO states none', () => {
    expect(['', '0', 'x', 'S1'].map(iscoSkillLevel)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('restoredUnitGroup', () => {
  it('gives back the leading zeros a spreadsheet took', () => {
    expect(['110', '110.0', ' 310 ', '0110', '7512'].map(restoredUnitGroup)).toEqual([
      '0110',
      '0110',
      '0310',
      '0110',
      '7512',
    ]);
  });

  it('leaves anything else as it is', () => {
    expect(['', 'C110', '75120', '110.5'].map(restoredUnitGroup)).toEqual(['', 'C110', '75120', '110.5']);
  });
});
