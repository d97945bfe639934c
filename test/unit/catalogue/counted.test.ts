import { describe, expect, it } from 'vitest';
import { counted } from '../../../src/catalogue/counted.ts';

describe('a count in words', () => {
  it('is one of one, and many of none or more; thousands are set apart', () => {
    expect([0, 1, 2, 3039].map((count) => counted(count, 'skill'))).toEqual([
      '0 skills',
      '1 skill',
      '2 skills',
      '3,039 skills',
    ]);
  });

  it('takes its verb along', () => {
    expect([1, 4].map((count) => counted(count, 'skill is', 'skills are'))).toEqual(['1 skill is', '4 skills are']);
  });
});
