import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/index.ts';
import { mistakenCatalogue as catalogue } from '../../support/wrong-values.ts';

type Changed = { readonly [Name in keyof typeof catalogue]?: unknown };

/** Builds from the catalogue with some of its parts written by hand. */
const build = (changed: Changed) => () => buildIndex({ ...catalogue, ...changed } as typeof catalogue);

const { requirements } = catalogue;

describe('a catalogue made by hand', () => {
  it('builds to the same bytes where it is as createCatalogue makes it', () => {
    const copied = build({ occupations: catalogue.occupations.map((one) => ({ ...one })) })();
    expect(new Uint8Array(copied.buffer)).toEqual(new Uint8Array(buildIndex(catalogue).buffer));
  });

  it.each<readonly [what: string, changed: Changed, place: string]>([
    ['ids out of order', { occupations: catalogue.occupations.toReversed() }, 'occupations[1].id'],
    ['a concept without a list that it has', { skills: [{ id: 's', label: 's' }] }, 'skills[0].altLabels'],
    [
      'something broader that is not there',
      { skills: catalogue.skills.map((skill) => ({ ...skill, broader: ['nowhere'] })) },
      'skills[0].broader',
    ],
    [
      'a relation to a skill that is not there',
      { skillRelations: [{ from: 's', to: 'nowhere', kind: 'essential' }] },
      'skillRelations[0].to',
    ],
    [
      'pairs out of order',
      { requirements: { ...requirements, occupation: requirements.occupation.toReversed() } },
      'requirements.occupation[1]',
    ],
    [
      'an occupation that is not there',
      { requirements: { ...requirements, occupation: requirements.occupation.map((row) => row + 9) } },
      'requirements.occupation[0]',
    ],
    [
      'a kind that is none',
      { requirements: { ...requirements, kind: requirements.kind.map(() => 7) } },
      'requirements.kind[0]',
    ],
    [
      'columns of unequal length',
      { requirements: { ...requirements, skill: requirements.skill.subarray(1) } },
      'requirements.skill.length',
    ],
  ])('is refused for %s, and the place is named', (_, changed, place) => {
    expect(build(changed)).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', message: expect.stringContaining(`The catalogue.${place} `) }),
    );
  });
});
