import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, likeness, squeezedLikeness, wordsOf } from '../../../src/search/likeness.ts';

const like = (query: string, name: string) => likeness(wordsOf(query), wordsOf(name));

describe('likeness', () => {
  it('is 1 for the same words in any order', () => {
    expect(like('web developer', 'web developer')).toBe(1);
    expect(like('developer, web', 'web developer')).toBe(1);
  });

  it('is higher for a beginning than for a different word, and lower than for the whole name', () => {
    expect(like('web dev', 'web developer')).toBeGreaterThan(like('web dev', 'web designer'));
    expect(like('web dev', 'web developer')).toBeLessThan(1);
  });

  it('forgives a mistyped letter more than a different word', () => {
    expect(like('web develper', 'web developer')).toBeGreaterThan(like('web develper', 'content developer'));
  });

  it('prefers the shorter of two names that contain what was typed', () => {
    expect(like('cook', 'cook')).toBeGreaterThan(like('cook', 'grill cook'));
    expect(like('cook', 'grill cook')).toBeGreaterThan(like('cook', 'industrial cook and baker'));
  });

  it('counts a typed word once, however often the name has its like', () => {
    expect(like('nurse', 'nurse assistant')).toBeGreaterThan(like('nurse', 'nursery nurse practitioner'));
  });

  it('is between 0 and 1 whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (query, name) => {
        const score = like(query.toLowerCase(), name.toLowerCase());
        return score >= 0 && score <= 1;
      }),
    );
  });
});

describe('squeezedLikeness', () => {
  it('finds names whose space is missing or mistyped', () => {
    expect(squeezedLikeness('officeclerk', 'officeclerk')).toBe(1);
    expect(squeezedLikeness('officexclerk', 'officeclerk')).toBeGreaterThan(0.8);
    expect(squeezedLikeness('cok', 'cook')).toBeGreaterThan(0.5);
  });

  it('is 0 for texts that differ more, and for texts too short to tell', () => {
    expect(squeezedLikeness('cook', 'chef')).toBe(0);
    expect(squeezedLikeness('ab', 'abc')).toBe(0);
  });
});

describe('editDistance', () => {
  it('counts a swap of neighbouring letters once', () => {
    expect(editDistance('nurse', 'nusre')).toBe(1);
    expect(editDistance('nurse', 'nurses')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });

  it('is symmetric and 0 only for equal texts', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        const distance = editDistance(a, b);
        return distance === editDistance(b, a) && (distance === 0) === (a === b);
      }),
    );
  });
});
