import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { type RatingOptions, ratingFeatures } from '../../../src/similarity/features-ratings.ts';
import { occupationSubject, type Subject } from '../../../src/similarity/subject.ts';

const rating = (occupation: string, skill: string, importance: number, level?: number) => ({
  occupation,
  skill,
  kind: 'rated' as const,
  importance,
  ...(level === undefined ? {} : { level }),
});
const index = buildIndex(
  createCatalogue({
    occupations: ['a', 'b', 'c'].map((id) => ({ id, label: id })),
    skills: ['x', 'y'].map((id) => ({ id, label: id })),
    requirements: [rating('a', 'x', 1, 0.5), rating('a', 'y', 0.5, 0), rating('b', 'x', 0.4), rating('b', 'y', 0.2)],
  }),
);
const valuesOf = (options: RatingOptions, subject: Subject) => {
  const block = ratingFeatures(options).prepare(index);
  const { columns, values } = block.values(subject);
  return Object.fromEntries(
    Array.from(columns, (column, i) => {
      const { feature, row } = block.featureOf(column);
      return [`${feature} ${index.skills.ids.at(row)}`, Number(values[i]!.toFixed(12))];
    }),
  );
};
const profile = (skills: readonly number[], importance: Float64Array | null): Subject => ({
  row: -1,
  skills: Uint32Array.from(skills),
  kinds: new Uint8Array(skills.length),
  importance,
  levels: null,
});

describe('ratingFeatures', () => {
  it('keeps importances and levels as they are without centring, zeros left out', () => {
    expect(valuesOf({ centring: 'none' }, occupationSubject(index, 0))).toEqual({
      'skill x': 1,
      'skill y': 0.5,
      'level x': 0.5,
    });
  });

  it('centres on the occupation, on the skill, or on both in turn', () => {
    const options = { level: false } as const;
    expect(valuesOf({ ...options, centring: 'occupation' }, occupationSubject(index, 0))).toEqual({
      'skill x': 0.25,
      'skill y': -0.25,
    });
    expect(valuesOf({ ...options, centring: 'skill' }, occupationSubject(index, 0))).toEqual({
      'skill x': 0.3,
      'skill y': 0.15,
    });
    expect(valuesOf({ ...options, centring: 'both' }, occupationSubject(index, 0))).toEqual({
      'skill x': 0.075,
      'skill y': -0.075,
    });
  });

  it('turns ratings into comparative advantage, importances and levels each by themselves', () => {
    // Importances: x 1 + .4, y .5 + .2, 2.1 in all; a has 1.5 of them. Levels: x .5 alone.
    expect(valuesOf({ centring: 'none', values: 'advantage' }, occupationSubject(index, 0))).toEqual({
      'skill x': Number((1 / 1.5 / (1.4 / 2.1)).toFixed(12)),
      'skill y': Number((0.5 / 1.5 / (0.7 / 2.1)).toFixed(12)),
      'level x': 1,
    });
    expect(ratingFeatures({ values: 'advantage' }).parameters).toMatchObject({ values: 'advantage' });
  });

  it('says nothing of what an occupation does not state', () => {
    expect(valuesOf({ centring: 'none' }, occupationSubject(index, 1))).toEqual({ 'skill x': 0.4, 'skill y': 0.2 });
    expect(valuesOf({}, occupationSubject(index, 2))).toEqual({});
  });

  it('takes a profile to hold fully what it names without a rating, and not at all what it does not name', () => {
    expect(valuesOf({ level: false, centring: 'occupation' }, profile([0], null))).toEqual({
      'skill x': 0.5,
      'skill y': -0.5,
    });
    expect(valuesOf({ level: false, centring: 'none' }, profile([0], Float64Array.of(0.7)))).toEqual({
      'skill x': 0.7,
    });
  });

  it('refuses unknown layers', () => {
    expect(() => ratingFeatures({ layers: ['nowhere'] }).prepare(index)).toThrow(
      expect.objectContaining({ code: 'BAD_OPTION' }),
    );
  });
});
