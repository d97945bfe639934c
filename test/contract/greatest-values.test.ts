import { describe, expect, it } from 'vitest';
import * as evaluate from '../../src/evaluate/index.ts';
import * as latent from '../../src/latent/index.ts';
import { evaluateArguments, latentArguments } from '../support/right-arguments/further.ts';
import { areOptions } from '../support/wrong-places.ts';
import type { AnyFunction } from '../support/wrong-values.ts';

const rooms = { ...latent, ...evaluate } as unknown as Readonly<Record<string, AnyFunction>>;
const right = { ...latentArguments, ...evaluateArguments };

/** Calls a function with its right arguments and one option that is not. */
function ask(name: string, option: string, value: unknown): void {
  const given = right[name]!;
  const place = given.findIndex(areOptions);
  rooms[name]!(...given.with(place, { ...(given[place] as object), [option]: value }));
}

const greatest = [
  ['truncatedSvd', 'rank', 4096],
  ['truncatedSvd', 'oversampling', 1024],
  ['truncatedSvd', 'iterations', 100],
  ['truncatedSvd', 'seed', 2 ** 32 - 1],
  ['withFactors', 'rank', 4096],
  ['withFactors', 'iterations', 100],
  ['withEstimates', 'folds', 10_000],
  ['indicatorEvaluation', 'folds', 10_000],
  ['indicatorEvaluation', 'deals', 1000],
  ['indicatorEvaluation', 'neighbours', 1_000_000],
  ['adjacencyEvaluation', 'cases', 1_000_000],
  ['adjacencyEvaluation', 'resamples', 100_000],
  ['profileEvaluation', 'profiles', 1_000_000],
  ['crossValidation', 'folds', 10_000],
  ['evaluation', 'resamples', 100_000],
  ['evaluation', 'k', 1_000_000],
  ['moveEvaluation', 'resamples', 100_000],
] as const;

describe('a number that work grows with has a greatest value', () => {
  it.each(greatest)('%s: %s of more than %d is refused by name, value and remedy', (name, option, most) => {
    for (const value of [most + 1, most - 0.5, Number.POSITIVE_INFINITY, Number.NaN])
      expect(() => ask(name, option, value)).toThrow(
        expect.objectContaining({
          code: 'BAD_OPTION',
          message: expect.stringMatching(new RegExp(`^The option ${option} is ${value}; give .* to ${most}\\.$`)),
        }),
      );
  });

  it('as great as that it is taken', () => {
    for (const [option, most] of [
      ['rank', 4096],
      ['oversampling', 1024],
      ['iterations', 100],
    ] as const)
      expect(() => ask('truncatedSvd', option, most)).not.toThrow();
    expect(() => ask('profileEvaluation', 'profiles', 1_000_000)).not.toThrow();
  });

  it.each(['withEstimates', 'indicatorEvaluation'])('%s: level lies between 0 and 1, λ above 0 and finite', (name) => {
    for (const level of [0, 1, -1, Number.NaN])
      expect(() => ask(name, 'level', level)).toThrow(`The option level is ${level}; give a number between 0 and 1.`);
    for (const lambda of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => ask(name, 'lambda', lambda)).toThrow(`The option lambda is ${lambda}; give a number above 0.`);
  });
});

it('profiles with strangers’ skills end where there are no more skills', () => {
  const [index] = right['profileEvaluation']! as Parameters<typeof evaluate.profileEvaluation>;
  const { results } = evaluate.profileEvaluation(index, { kinds: ['noisy'], sizes: [2], resamples: 0 });
  expect(results).toMatchObject([{ kind: 'noisy', size: 2, profiles: 1 }]);
});

it('a measure that no query defines chooses the first contestant', () => {
  const [index, contestants, truth] = right['crossValidation']! as Parameters<typeof evaluate.crossValidation>;
  const { folds } = evaluate.crossValidation(index, contestants, truth, {
    folds: 2,
    measure: 'spearman',
    resamples: 0,
  });
  expect(folds.map(({ chosen }) => chosen)).toEqual(['mine', 'mine']);
});
