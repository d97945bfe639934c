import { describe, expect, it } from 'vitest';
import { iscoSkillLevel, restoredGroupCode } from '../../../src/ingest/isco.ts';

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

describe('restoredGroupCode', () => {
  const known = new Set(['0', '01', '011', '0110', '2', '21', '211', '2111', '75', '751', '7512']);
  const restored = (code: string, groups: ReadonlySet<string> = known) => restoredGroupCode(code, groups);

  it('gives back the zero a spreadsheet took where that makes a group of what is none', () => {
    expect(['110', '110.0', '0110', '7512', '7512.0'].map((code) => restored(code))).toEqual([
      '0110',
      '0110',
      '0110',
      '7512',
      '7512',
    ]);
  });

  it('leaves a code of another level, a local one and anything else as it is', () => {
    for (const code of ['211', '75', '2', '', 'C110', '75120', '110.5', 'I11', '999'])
      expect(restored(code)).toBe(code);
  });

  it('knows the unit groups of ISCO that begin with a zero where the data have no groups', () => {
    const none = new Set<string>();
    expect(['110', '210', '310', '211', '75', '11'].map((code) => restored(code, none))).toEqual([
      ...['0110', '0210', '0310', '211', '75', '11'],
    ]);
  });
});
